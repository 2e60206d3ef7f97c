import type { ReactNode } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import styles from './MeasuresScreen.module.css';

const nameWidth = 240;
const groupWidth = 136;

interface GroupTableProps {
  workspace: Workspace;
  groupIds: readonly TargetGroupId[];
  /** The rows: a figure, with a cell per group. */
  children: ReactNode;
}

/** Figures with a column per target group; with many groups it is wider than the screen, and the names of the figures stay. */
export function GroupTable({ workspace, groupIds, children }: GroupTableProps) {
  const { t } = useTexts();
  return (
    <table
      className={`${styles.table} ${styles.perGroup}`}
      style={{ minWidth: nameWidth + groupIds.length * groupWidth }}
    >
      <thead>
        <tr>
          <th scope="col" style={{ width: nameWidth }}>
            {t('measures.figure')}
          </th>
          {groupIds.map((groupId) => (
            <th key={groupId} scope="col">
              <GroupName workspace={workspace} groupId={groupId} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
