import { useId } from 'react';
import type { Connection } from './data-register.ts';
import styles from './ConnectionLines.module.css';
import { useConnectionWords } from './use-connection-words.ts';

/** Width of a column of a system; the table gives every system the same. */
const columnWidth = 180;
const markWidth = 66;
const lineHeight = 46;

/** The links of one data field, drawn in its row: solid runs by itself, dashed by hand, dotted is not linked. The words are in the cells. */
export function ConnectionLines({
  connections,
  systemCount,
}: {
  connections: readonly Connection[];
  systemCount: number;
}) {
  const words = useConnectionWords();
  const id = useId();
  if (connections.length === 0) return null;
  return (
    <svg className={styles.lines} width={columnWidth * systemCount} height={lineHeight} aria-hidden="true">
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
      {connections.map(({ from, to, link }) => {
        const isForward = from < to;
        const start = Math.min(from, to) * columnWidth + markWidth;
        const end = Math.max(from, to) * columnWidth - 8;
        const kind = link?.mode ?? 'none';
        const hasArrow = link !== undefined && link.mode !== 'separate-by-design';
        return (
          <g key={`${from} ${to} ${kind}`} data-kind={kind} className={styles.connection}>
            <line
              x1={isForward ? start : end}
              x2={isForward ? end : start}
              y1={lineHeight / 2 + 3}
              y2={lineHeight / 2 + 3}
              markerEnd={hasArrow ? `url(#${id})` : undefined}
            />
            <text x={(start + end) / 2} y={lineHeight / 2 - 5} textAnchor="middle">
              {words.short(link)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
