import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { TargetGroupMarker } from '../ui/TargetGroupMarker.tsx';
import styles from './GroupName.module.css';
import { targetGroupIndex } from './target-group-index.ts';

/** A target group as marker and name. */
export function GroupName({ workspace, groupId }: { workspace: Workspace; groupId: TargetGroupId }) {
  return (
    <span className={styles.group}>
      <TargetGroupMarker index={targetGroupIndex(workspace, groupId)} />
      <span>{targetGroupById(workspace, groupId)?.name}</span>
    </span>
  );
}
