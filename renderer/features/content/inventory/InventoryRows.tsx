import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import type { VariantId } from '#core/model/id.ts';
import type { WorkspaceAnalysis } from '../../../analysis/analysis-store.ts';
import { useAnalysis } from '../../../analysis/AnalysisProvider.tsx';
import { usageOf } from '../../../lookups/usage.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { drawAhead } from '../../../ui/draw-ahead.ts';
import { drawAll } from '../../../ui/draw-all.ts';
import { usePrintView } from '../../../view/print-view.ts';
import type { ContentRow } from './content-rows.ts';
import styles from './Inventory.module.css';
import type { InventoryLine } from './inventory-lines.ts';
import { InventoryRow } from './InventoryRow.tsx';
import type { ColumnStack } from './stack-columns.ts';

const rowHeight = 46;
/** In rows: enough to be drawn before they come into view. */
const reach = { beyond: 4, ahead: 12 };

interface InventoryRowsProps {
  lines: readonly InventoryLine[];
  columns: readonly ColumnStack[];
  /** Ids of the rows that are ticked. */
  ticked: ReadonlySet<string>;
  scroller: HTMLElement | null;
  onTick(id: string): void;
}

/** The lines that are in view, and some around them; on paper all. */
export function InventoryRows({ lines, columns, ticked, scroller, onTick }: InventoryRowsProps) {
  const used = usageOf(useWorkspace()).content;
  const analysis = useAnalysis();
  const isPrinting = usePrintView((view) => view.isPrinting);
  const ahead = useMemo(() => drawAhead(lines.length, reach), [lines.length]);
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    rangeExtractor: isPrinting ? drawAll : ahead,
    // What comes into view is drawn with the next frame, instead of holding up the scroll event.
    useFlushSync: false,
  });
  // More rows are drawn in pieces between the frames of scrolling, since they are not in view yet.
  const latest = virtualizer.getVirtualItems();
  const deferred = useDeferredValue(latest);
  const virtual = isPrinting ? latest : deferred;
  const before = virtual[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (virtual.at(-1)?.end ?? 0);
  return (
    <tbody>
      {before > 0 && <Spacer height={before} />}
      {virtual.map(({ index }) => {
        const line = lines[index];
        if (!line) return null;
        if (line.kind === 'head') {
          return (
            <tr
              key={`head ${line.name}`}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.groupHead}
              aria-rowindex={index + 2}
            >
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {line.name} <span className={styles.count}>{line.count}</span>
              </th>
            </tr>
          );
        }
        const { row } = line;
        return (
          <InventoryRow
            key={row.id}
            row={row}
            columns={columns}
            isTicked={ticked.has(row.id)}
            places={used.get(row.item.id)}
            findings={findingsOf(analysis, row)}
            index={index}
            measure={virtualizer.measureElement}
            onTick={onTick}
          />
        );
      })}
      {after > 0 && <Spacer height={after} />}
    </tbody>
  );
}

const none: readonly Finding[] = [];

const ofTexts = new WeakMap<readonly Finding[], Map<VariantId, readonly Finding[]>>();

/** Of an item with all its texts, or of one text. The same list as long as nothing changed, so that lines need not be drawn again. */
function findingsOf(analysis: WorkspaceAnalysis | undefined, { item, variant }: ContentRow): readonly Finding[] {
  const all = analysis?.atContent(item.id) ?? none;
  if (!variant || all.length === 0) return all;
  const known = ofTexts.get(all) ?? new Map<VariantId, readonly Finding[]>();
  ofTexts.set(all, known);
  const own = known.get(variant.id) ?? all.filter(({ anchor }) => anchor.id === variant.id);
  known.set(variant.id, own);
  return own;
}

function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}
