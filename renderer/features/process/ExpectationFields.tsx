import type { TargetGroupId } from '#core/model/id.ts';
import type { Duration } from '#core/model/duration.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import styles from './Inspector.module.css';

interface ExpectationFieldsProps {
  step: Step;
  workspace: Workspace;
  /** Only what holds for this target group; without it everything. */
  groupId?: TargetGroupId;
}

/** What the customer may expect next and what we expect of the customer, with the time that goes with it. */
export function ExpectationFields({ step, workspace, groupId }: ExpectationFieldsProps) {
  const { t } = useTexts();
  return (['expectNext', 'weExpect'] as const).map((kind) => {
    const parts = partsOf(step, kind);
    const own = parts.filter(({ groupIds }) => groupId !== undefined && groupIds?.includes(groupId));
    const shown = groupId === undefined ? parts : own.length > 0 ? own : parts.filter(({ groupIds }) => !groupIds);
    return (
      <Field key={kind} label={t(`row.${kind}`)} help={t(`help.${kind}`)}>
        {shown.length === 0 ? (
          <None />
        ) : (
          shown.map((part) => (
            <div key={part.text} className={styles.expectation}>
              {part.groupIds &&
                groupId === undefined &&
                part.groupIds.map((id) => <GroupName key={id} workspace={workspace} groupId={id} />)}
              <p>{part.text}</p>
              {part.time && (
                <p className={styles.quiet}>
                  {t(kind === 'expectNext' ? 'inspector.within' : 'inspector.deadline', {
                    duration: t(`duration.${part.time.unit}`, { value: part.time.value }),
                  })}
                </p>
              )}
            </div>
          ))
        )}
      </Field>
    );
  });
}

interface Part {
  groupIds: TargetGroupId[] | undefined;
  text: string;
  time: Duration | undefined;
}

function partsOf(step: Step, kind: 'expectNext' | 'weExpect'): Part[] {
  if (kind === 'expectNext') {
    const { expectNext } = step;
    if (!expectNext) return [];
    const all = [{ targetGroupIds: undefined, ...expectNext }, ...(expectNext.byGroup ?? [])];
    return all.map(({ targetGroupIds, text, within }) => ({ groupIds: targetGroupIds, text, time: within }));
  }
  const { weExpect } = step;
  if (!weExpect) return [];
  const all = [{ targetGroupIds: undefined, ...weExpect }, ...(weExpect.byGroup ?? [])];
  return all.map(({ targetGroupIds, text, deadline }) => ({ groupIds: targetGroupIds, text, time: deadline }));
}
