import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { ChoiceField } from '../../../form/ChoiceField.tsx';
import { FieldGroup } from '../../../form/FieldGroup.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { GroupName } from '../../../lookups/GroupName.tsx';

type Experience = NonNullable<Step['experience']>[number];
const ratings = ['-2', '-1', '0', '1', '2'] as const;

/** How each target group experiences a step: as we expect it, and as it was measured. */
export function StepExperience({ workspace, process, step }: { workspace: Workspace; process: Process; step: Step }) {
  const { t } = useTexts();
  const set = useForm('step', step.id);
  const all = step.experience ?? [];
  const keep = (groupId: TargetGroupId, change: Partial<Record<keyof Experience, unknown>>): string | undefined => {
    const old = all.find(({ targetGroupId }) => targetGroupId === groupId) ?? { targetGroupId: groupId };
    const merged = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined && value !== '');
    const others = all.filter(({ targetGroupId }) => targetGroupId !== groupId);
    const next = merged.length > 1 ? [...others, Object.fromEntries(merged) as Experience] : others;
    return set({ experience: next.length > 0 ? next : null });
  };
  if (step.kind !== 'contact') return null;
  return (
    <FieldGroup label={t('inspector.experience')} help={t('help.experience')}>
      {groupsOfStep(step, process).map((groupId) => {
        const own = all.find(({ targetGroupId }) => targetGroupId === groupId);
        return (
          <div key={groupId}>
            <GroupName workspace={workspace} groupId={groupId} />
            {(['expected', 'measured'] as const).map((key) => (
              <ChoiceField
                key={key}
                label={t(`inspector.rating.${key}`)}
                none={t('form.unknown')}
                value={own?.[key] === undefined ? undefined : (String(own[key]) as (typeof ratings)[number])}
                options={ratings.map((value) => ({ value, label: t(`rating.${value}`) }))}
                onChoose={(value) => keep(groupId, { [key]: value === null ? undefined : Number(value) })}
              />
            ))}
            <TextField
              label={t('inspector.rating.note')}
              value={own?.note}
              onCommit={(note) => keep(groupId, { note })}
            />
          </div>
        );
      })}
    </FieldGroup>
  );
}
