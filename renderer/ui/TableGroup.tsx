import type { ReactNode } from 'react';
import styles from './TableGroup.module.css';

/** Rows of a table under a heading of their own. */
export function TableGroup({ title, columns, children }: { title: ReactNode; columns: number; children: ReactNode }) {
  return (
    <>
      <tr className={styles.group}>
        <th colSpan={columns} scope="colgroup">
          {title}
        </th>
      </tr>
      {children}
    </>
  );
}
