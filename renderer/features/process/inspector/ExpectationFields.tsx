import { UnstyledButton } from '@mantine/core';
import type { Duration } from '#core/model/duration.ts';
import type { ProcessId, TargetGroupId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { GroupName } from '../../../lookups/GroupName.tsx';
import { DurationField } from '../../../form/DurationField.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextEntry } from '../../../ui/TextEntry.tsx';
import { sideOf } from '../cells/cell-edits.ts';
import { ExpectedInformation } from './ExpectedInformation.tsx';
import { expectationParts, type ExpectationKind } from './expectation-parts.ts';
import styles from './Inspector.module.css';
import { usePerform } from '../../../session/use-perform.ts';

interface ExpectationFieldsProps {
  step: Step;
  workspace: Workspace;
  processId: ProcessId;
  /** Only what holds for this target group; without it everything. */
  groupId?: TargetGroupId;
}

/** What the customer may expect next and what we expect of the customer, to write for everyone or apart for a target group. */
export function ExpectationFields(props: ExpectationFieldsProps) {
  const { t } = useTexts();
  return (['expectNext', 'weExpect'] as const).map((kind) => (
    <Field key={kind} label={t(`row.${kind}`)} help={t(`help.${kind}`)}>
      {props.groupId === undefined ? (
        <AllParts {...props} kind={kind} />
      ) : (
        <PartOfGroup {...props} kind={kind} groupId={props.groupId} />
      )}
    </Field>
  ));
}

/** At the step: the text for everyone and, below it, those of their own. */
function AllParts({ step, workspace, processId, kind }: ExpectationFieldsProps & { kind: ExpectationKind }) {
  const { everyone, own } = expectationParts(step, kind);
  return (
    <>
      <PartText step={step} processId={processId} kind={kind} text={everyone?.text ?? ''} time={everyone?.time} />
      {own.map(({ groupIds, text, time }) => (
        <div key={groupIds.join(' ')} className={styles.expectation}>
          {groupIds.map((id) => (
            <GroupName key={id} workspace={workspace} groupId={id} />
          ))}
          <PartText step={step} processId={processId} kind={kind} text={text} time={time} groupIds={groupIds} />
        </div>
      ))}
    </>
  );
}

interface PartOfGroupProps extends ExpectationFieldsProps {
  kind: ExpectationKind;
  groupId: TargetGroupId;
}

/** At a contact: the text of this group, or the one for everyone, which can be set apart. */
function PartOfGroup({ step, processId, kind, groupId }: PartOfGroupProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const { everyone, own } = expectationParts(step, kind);
  const apart = own.find(({ groupIds }) => groupIds.includes(groupId));
  const part = apart ?? everyone;
  const set = (text: string): void => {
    const args = { processId, stepId: step.id, of: sideOf(kind), text, targetGroupIds: [groupId] };
    perform({ editId: 'expectation.set', args: { ...args, ...(part?.time ? { time: part.time } : {}) } });
  };
  return (
    <>
      <PartText
        step={step}
        processId={processId}
        kind={kind}
        text={part?.text ?? ''}
        time={part?.time}
        {...(apart ? { groupIds: [groupId] } : {})}
      />
      {part && (
        <p className={styles.scope}>
          {t(apart ? 'edit.ownText' : 'edit.forEveryone')}{' '}
          <UnstyledButton className={styles.link} onClick={() => set(apart ? '' : part.text)}>
            {t(apart ? 'edit.sameAsOthers' : 'edit.setApart')}
          </UnstyledButton>
        </p>
      )}
    </>
  );
}

interface PartTextProps {
  step: Step;
  processId: ProcessId;
  kind: ExpectationKind;
  text: string;
  time: Duration | undefined;
  /** Set apart for these; absent: for everyone. */
  groupIds?: readonly TargetGroupId[];
}

function PartText({ step, processId, kind, text, time, groupIds }: PartTextProps) {
  const { t } = useTexts();
  const perform = usePerform();
  const place = { processId, stepId: step.id, of: sideOf(kind) };
  const apart = groupIds ? { targetGroupIds: [...groupIds] } : {};
  return (
    <>
      <TextEntry
        label={t(`row.${kind}`)}
        value={text}
        placeholder={t('edit.notFilled')}
        onCommit={(next) => perform({ editId: 'expectation.set', args: { ...place, ...apart, text: next } })}
      />
      {(text !== '' || time) && (
        <DurationField
          label={t(kind === 'expectNext' ? 'inspector.withinLabel' : 'inspector.deadlineLabel')}
          value={time}
          onCommit={(next) => perform({ editId: 'expectation.set', args: { ...place, ...apart, text, time: next } })}
        />
      )}
      <ExpectedInformation step={step} kind={kind} groupIds={groupIds} />
    </>
  );
}
