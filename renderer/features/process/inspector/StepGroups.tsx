import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { ChoicesField } from '../../../form/ChoicesField.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { GroupName } from '../../../lookups/GroupName.tsx';
import { usePerform } from '../../../session/use-perform.ts';

/** Which target groups take part in a step. */
export function StepGroups({ workspace, process, step }: { workspace: Workspace; process: Process; step: Step }) {
  const { t } = useTexts();
  const perform = usePerform();
  if (process.targetGroupIds.length === 0) return null;
  return (
    <ChoicesField
      label={t('inspector.groups')}
      help={t('help.stepGroups')}
      values={groupsOfStep(step, process)}
      options={process.targetGroupIds.map((value) => ({
        value,
        label: <GroupName workspace={workspace} groupId={value} />,
      }))}
      onChoose={(targetGroupIds) =>
        perform({ editId: 'step-groups.set', args: { processId: process.id, stepId: step.id, targetGroupIds } })
      }
    />
  );
}
