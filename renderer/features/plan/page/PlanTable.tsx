import type { Table } from '#core/plan/plan-tree.ts';
import { Inlines } from './Inlines.tsx';
import styles from './PlanTable.module.css';

/** A table of the plan: an ink rule over the head, hairlines between rows, light blue where it is about a supporting channel. */
export function PlanTable({ table, caption }: { table: Table; caption: string }) {
  const total = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <colgroup>
        {table.columns.map(({ title, weight }) => (
          <col key={title} style={{ width: `${(100 * weight) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <tr key={row}>
            {cells.map(({ paragraphs, isSupporting }, column) => (
              <td key={table.columns[column]?.title} data-supporting={isSupporting}>
                {paragraphs.map((content, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- see above
                  <p key={index}>
                    <Inlines content={content} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
