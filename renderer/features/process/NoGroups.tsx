import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { groupOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { Picker } from '../../ui/Picker.tsx';
import styles from './NoGroups.module.css';

/** A process for nobody has no lanes: says so, with the choice beside it. */
export function NoGroups({ workspace, process }: { workspace: Workspace; process: Process }) {
  const { t } = useTexts();
  const perform = usePerform();
  const join = (groupId: TargetGroupId) => ({
    editId: 'process-groups.set' as const,
    args: { processId: process.id, targetGroupIds: [...process.targetGroupIds, groupId] },
  });
  return (
    <div className={styles.notice}>
      <p>{t('blueprint.noGroups')}</p>
      <div className={styles.picker}>
        <Picker
          label={t('choose.group')}
          placeholder={t('choose.groupOrNew')}
          groups={[groupOptions(workspace)]}
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
