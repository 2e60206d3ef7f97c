import type { Language } from '#core/messages/format-message.ts';
import type { Table } from '#core/plan/plan-tree.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { Inlines } from './Inlines.tsx';
import styles from './PlanTable.module.css';

/** About, of the narrowest columns. */
const lettersOnLine = 11;

interface PlanTableProps {
  table: Table;
  caption: string;
  /** Of the document: its columns are narrow, so long words are broken in it. */
  language: Language;
}

/** A table of the plan: an ink rule over the head, hairlines between rows, light blue where it is about a supporting channel. */
export function PlanTable({ table, caption, language }: PlanTableProps) {
  const total = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <colgroup>
        {table.columns.map(({ weight }, column) => (
          // oxlint-disable-next-line react/no-array-index-key -- in an own table two columns may have the same head
          <col key={column} style={{ width: `${(100 * weight) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title, isNumber }, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <th key={column} scope="col" data-number={isNumber}>
              {softHyphens(title, language, lettersOnLine)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <tr key={row}>
            {cells.map(({ paragraphs, isSupporting }, column) => (
              // oxlint-disable-next-line react/no-array-index-key -- see above
              <td key={column} data-supporting={isSupporting} data-number={table.columns[column]?.isNumber}>
                {paragraphs.map((content, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- see above
                  <p key={index}>
                    <Inlines content={content} narrow={{ language, lettersOnLine }} />
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
