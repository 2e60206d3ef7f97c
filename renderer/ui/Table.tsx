import type { ReactNode } from 'react';
import styles from './Table.module.css';
import hidden from './hidden.module.css';

interface TableProps {
  /** What the table is, for who does not see it. */
  caption: string;
  heads: readonly ReactNode[];
  children: ReactNode;
}

/** A table as on paper: a heavy rule at the head, hairlines between rows. The head stays in view. */
export function Table({ caption, heads, children }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className={hidden.words}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            // The heads of a table are a fixed list: their place is their identity.
            // oxlint-disable-next-line react/no-array-index-key
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
