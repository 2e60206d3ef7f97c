import type { TargetGroupId } from '#core/model/id.ts';
import { channelById, groupsOfStep, targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ChannelName } from '../../../lookups/ChannelName.tsx';
import { GroupName } from '../../../lookups/GroupName.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { usePerform } from '../../../session/use-perform.ts';
import { Field } from '../../../ui/Field.tsx';
import { None } from '../../../ui/None.tsx';
import type { BlueprintColumn } from '../layout/blueprint-columns.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { clearCell } from '../cells/cell-edits.ts';
import { ContactUseFields } from './ContactUseFields.tsx';
import { ExpectationFields } from './ExpectationFields.tsx';
import styles from './Inspector.module.css';
import { InspectorFindings } from './InspectorFindings.tsx';
import { PickerField } from '../cells/PickerField.tsx';
import { SupportingField } from './SupportingField.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface ContactInspectorProps {
  blueprint: Blueprint;
  column: BlueprintColumn;
  row: BlueprintRow;
  groupId: TargetGroupId;
}

/** The contact moment of one target group: what is found there, channels, content, systems, tone, and what the group prefers. */
export function ContactInspector({ blueprint, column, row, groupId }: ContactInspectorProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const { workspace, process } = blueprint;
  const { step } = column;
  const heading = (
    <p className={styles.subject}>
      <GroupName workspace={workspace} groupId={groupId} />
    </p>
  );
  if (!groupsOfStep(step, process).includes(groupId)) {
    return (
      <>
        {heading}
        <Field label={t('inspector.takesPart')}>{t('cell.absent')}</Field>
      </>
    );
  }
  const { primary, skip } = touchpointFor(step, groupId) ?? {};
  const contact = { workspace, process, step, groupId };
  const name = primary && channelById(workspace, primary.channelId)?.name;
  return (
    <>
      {heading}
      <InspectorFindings stepId={step.id} row={row} />
      <Field label={t('row.primary')} help={t('help.primary')}>
        <PickerField
          contact={contact}
          kind="primary"
          {...(name === undefined ? {} : { value: name })}
          clear={clearCell(workspace, process, step, { id: 'primary', kind: 'primary', groupId })}
        />
      </Field>
      {!primary && (
        <TextField
          label={t('inspector.skip')}
          help={t('help.skip')}
          value={skip?.reason}
          placeholder={t('inspector.skipExample')}
          onCommit={(reason) =>
            perform({
              editId: 'skip.set',
              args: { processId: process.id, stepId: step.id, targetGroupIds: [groupId], reason },
            })
          }
        />
      )}
      <Field label={t('row.supporting')} help={t('help.supporting')}>
        <SupportingField contact={contact} />
      </Field>
      {primary && <ContactUseFields contact={contact} use={primary} />}
      <Preferences blueprint={blueprint} groupId={groupId} />
      <ExpectationFields step={step} workspace={workspace} processId={process.id} groupId={groupId} />
    </>
  );
}

function Preferences({ blueprint: { workspace }, groupId }: { blueprint: Blueprint; groupId: TargetGroupId }) {
  const { t } = useTexts();
  const preferences = targetGroupById(workspace, groupId)?.preferences ?? [];
  return (
    <Field label={t('inspector.preferences')} help={t('help.preferences')}>
      {preferences.length === 0 ? (
        <None />
      ) : (
        <ul>
          {preferences.map(({ channelId, level, basis }) => (
            <li key={channelId} className={styles.pair}>
              {channelById(workspace, channelId) && <ChannelName workspace={workspace} channelId={channelId} />}
              <span className={styles.quiet}>
                {t(`preference.level.${level}`)}, {t(`preference.basis.${basis}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
