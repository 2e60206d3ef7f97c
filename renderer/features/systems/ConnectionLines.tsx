import { useId } from 'react';
import type { Connection, RegisterRow } from './data-register.ts';
import styles from './ConnectionLines.module.css';
import { useConnectionWords } from './use-connection-words.ts';

/** Width of a column of a system; the table gives every system the same. */
const columnWidth = 164;
const markWidth = 66;
/** Of a letter on a line, on average. */
const letterWidth = 5.5;
const height = 60;
const middle = height / 2;

/** The links of one data field, drawn in its row: solid runs by itself, dashed by hand, dotted is not linked. The words are in the cells. */
export function ConnectionLines({ connections, roles }: Pick<RegisterRow, 'connections' | 'roles'>) {
  const words = useConnectionWords();
  const id = useId();
  const holders = roles.flatMap((role, index) => (role ? [index] : []));
  if (connections.length === 0) return null;
  return (
    <svg className={styles.lines} width={columnWidth * roles.length} height={height} aria-hidden="true">
      <defs>
        <marker
          id={id}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path d="M1 .8 7 4 1 7.2" className={styles.arrow} />
        </marker>
      </defs>
      {connections.map((connection) => {
        const { from, to, link } = connection;
        const { start, end, y, label, room } = place(connection, holders);
        const kind = link?.mode ?? 'none';
        const hasArrow = link !== undefined && link.mode !== 'separate-by-design';
        return (
          <g key={`${from} ${to} ${kind}`} data-kind={kind} className={styles.connection}>
            <line
              x1={from < to ? start : end}
              x2={from < to ? end : start}
              y1={y}
              y2={y}
              markerEnd={hasArrow ? `url(#${id})` : undefined}
            />
            <text x={label} y={y - 4} textAnchor="middle">
              {words.short(link, room)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A line that passes a system which also keeps the field runs lower, with its words in the last gap. */
function place({ from, to }: Connection, holders: readonly number[]) {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const between = holders.filter((holder) => holder > first && holder < last);
  const start = first * columnWidth + (between.length > 0 ? 0 : markWidth);
  const end = last * columnWidth - 8;
  const gapStart = (between.at(-1) ?? first) * columnWidth + markWidth;
  const y = between.length > 0 ? middle + 20 : middle;
  return { start, end, y, label: (gapStart + end) / 2, room: (end - gapStart) / letterWidth };
}
