import { memo } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useView } from '../../../view/view-store.ts';
import { flowStrip, type FlowStretch, type FlowStrip } from '../layout/blueprint-flow.ts';
import { heights } from '../layout/blueprint-heights.ts';
import styles from './FlowStripRow.module.css';
import type { GridLayout } from '../layout/grid-layout.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** Distance of a point from the left of its column, at 100 %. */
const pointInset = 18;

const noStrip: FlowStrip = { points: [], stretches: [], conditions: new Map() };

/** The branches of the process with their shares. A drawing: the same is told in words at each step and in the inspector. */
export const FlowStripRow = memo(function FlowStripRow({
  blueprint,
  layout,
}: {
  blueprint: Blueprint;
  layout: GridLayout;
}) {
  const { columns, process, scale, isFiltered } = blueprint;
  const { t, formats } = useTexts();
  // Between steps that are left out no line would be true.
  const strip = isFiltered ? noStrip : flowStrip(process);
  const selected = useView((view) => view.selections[process.id]?.stepId);
  const height = heights.flow * scale;
  const widest = Math.max(...strip.points.map(Math.abs), ...strip.stretches.map(({ to }) => Math.abs(to)), 0.5);
  const track = Math.min(18 * scale, (height - 14 * scale) / (2 * widest));
  const y = (place: number): number => height / 2 + place * track;
  const x = (column: number): number => layout.offsetOf(column) + pointInset * scale;
  const [from, to] = [layout.visible[0]?.index ?? 0, layout.visible.at(-1)?.index ?? 0];
  // Only as wide as what is drawn: a drawing over all steps is slow to paint.
  const drawnFrom = Math.max(layout.headWidth, layout.offsetOf(from) - layout.widthOf(from));
  const drawnWidth = Math.max(1, layout.offsetOf(to) + 2 * layout.widthOf(to) - drawnFrom);
  const path = (stretch: FlowStretch): string =>
    curve(x(stretch.column), y(stretch.from), x(stretch.column + 1), y(stretch.to), scale);
  return (
    <div className={styles.row} aria-hidden="true" style={{ height }}>
      <div className={styles.head} style={{ width: layout.headWidth }} />
      <svg
        className={styles.lines}
        style={{ left: drawnFrom }}
        width={drawnWidth}
        height={height}
        viewBox={`${drawnFrom} 0 ${drawnWidth} ${height}`}
      >
        {strip.stretches
          .filter(({ column }) => column >= from - 1 && column <= to)
          .map((stretch) => (
            <path key={`${stretch.key} ${stretch.column}`} d={path(stretch)} className={styles.line} />
          ))}
        {layout.visible.map(({ index }) => (
          <circle
            key={index}
            className={columns[index]?.step.id === selected ? styles.here : styles.point}
            cx={x(index)}
            cy={y(strip.points[index] ?? 0)}
            r={(columns[index]?.isThin ? 3 : 5) * scale}
          />
        ))}
      </svg>
      {layout.visible.map(({ index, left, width }) => {
        const step = columns[index]?.step;
        const way = step && strip.conditions.get(step.id);
        if (!way) return null;
        const share = way.probability === undefined ? '' : formats.share(way.probability);
        const words = t('blueprint.condition', { share, condition: way.condition ?? '' }).trim();
        const place = {
          left: left + (pointInset + 10) * scale,
          maxWidth: width - 34 * scale,
          top: y(strip.points[index] ?? 0),
        };
        return (
          <span key={index} className={styles.condition} style={place} title={words}>
            {words}
          </span>
        );
      })}
    </div>
  );
});

/** Level as long as possible, then a soft bend just before the next point. */
function curve(x1: number, y1: number, x2: number, y2: number, scale: number): string {
  if (y1 === y2) return `M${x1} ${y1}H${x2}`;
  const bend = Math.min(110 * scale, x2 - x1);
  const start = x2 - bend;
  const middle = start + bend / 2;
  return `M${x1} ${y1}H${start}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
