import { NativeSelect } from '@mantine/core';
import type { InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import type { Need } from '#core/model/need.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { informationOptions } from '../../../form/library-options.ts';
import { addNamed, newId } from '../../../form/new-object.ts';
import { RowsField } from '../../../form/RowsField.tsx';
import rowStyles from '../../../form/StackedRow.module.css';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { Picker } from '../../../ui/Picker.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';

/** What the customer has to know at a step, when, and how much it matters. */
export function StepNeeds({ workspace, step }: { workspace: Workspace; step: Step }) {
  const { t } = useTexts();
  const perform = usePerform();
  const set = useForm('step', step.id);
  const needs = step.needs ?? [];
  const keep = (next: Need[]) => set({ needs: next.length > 0 ? next : null });
  const nameOf = ({ infoId }: Need): string => informationById(workspace, infoId)?.name ?? '';
  const known = new Set<string>(needs.map(({ infoId }) => infoId));
  return (
    <>
      <RowsField
        label={t('inspector.needs')}
        help={t('help.needs')}
        rows={needs}
        nameOf={nameOf}
        addLabel=""
        onCommit={keep}
      >
        {(need, change) => (
          <div className={rowStyles.row}>
            <TextLink href={itemPath('information', need.infoId)}>{nameOf(need)}</TextLink>
            <NativeSelect
              aria-label={t('inspector.needTiming', { name: nameOf(need) })}
              data={(['before', 'during'] as const).map((value) => ({ value, label: t(`need.${value}`) }))}
              value={need.timing ?? 'during'}
              onChange={({ currentTarget: { value } }) => change({ ...need, timing: value as 'before' | 'during' })}
            />
            <NativeSelect
              aria-label={t('inspector.needImportance', { name: nameOf(need) })}
              data={(['must', 'nice'] as const).map((value) => ({ value, label: t(`need.${value}`) }))}
              value={need.importance ?? 'must'}
              onChange={({ currentTarget: { value } }) => change({ ...need, importance: value as 'must' | 'nice' })}
            />
          </div>
        )}
      </RowsField>
      <Picker
        label={t('inspector.addNeed')}
        placeholder={t('inspector.addNeed')}
        groups={[informationOptions(workspace, 'tell').filter(({ id }) => !known.has(id))]}
        isForMany
        onChoose={(id) => void keep([...needs, { infoId: id as InformationItemId }])}
        onCreate={(name) => {
          const infoId = newId() as InformationItemId;
          perform([
            addNamed('tells', infoId, name),
            {
              editId: 'object.set',
              args: { kind: 'step', id: step.id, fields: { needs: [...needs, { infoId }] } },
            },
          ]);
        }}
      />
    </>
  );
}
