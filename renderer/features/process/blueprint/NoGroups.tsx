import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { groupOptions } from '../../../form/library-options.ts';
import { addNamed, newId } from '../../../form/new-object.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { Picker } from '../../../ui/Picker.tsx';
import styles from './NoGroups.module.css';

/** A process for nobody has no lanes: says so, with the choice beside it. While there are no steps yet one can go on choosing. */
export function NoGroups({ workspace, process }: { workspace: Workspace; process: Process }) {
  const { t, formats } = useTexts();
  const perform = usePerform();
  const isIn = (id: string): boolean => process.targetGroupIds.includes(id as TargetGroupId);
  const chosen = workspace.targetGroups.filter(({ id }) => isIn(id)).map(({ name }) => name);
  const join = (groupId: TargetGroupId) => ({
    editId: 'process-groups.set' as const,
    args: { processId: process.id, targetGroupIds: [...process.targetGroupIds, groupId] },
  });
  return (
    <div className={styles.notice}>
      <p>
        {chosen.length === 0 ? t('blueprint.noGroups') : t('blueprint.groupsSoFar', { groups: formats.list(chosen) })}
      </p>
      <div className={styles.picker}>
        <Picker
          label={t('choose.group')}
          placeholder={t('choose.groupOrNew')}
          groups={[groupOptions(workspace).filter(({ id }) => !isIn(id))]}
          onChoose={(id) => void perform(join(id as TargetGroupId))}
          onCreate={(name) => {
            const id = newId() as TargetGroupId;
            perform([addNamed('targetGroup', id, name), join(id)]);
          }}
        />
      </div>
    </div>
  );
}
