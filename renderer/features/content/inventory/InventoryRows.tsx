import { useVirtualizer } from '@tanstack/react-virtual';
import { usageOf } from '../../../lookups/usage.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import styles from './Inventory.module.css';
import type { InventoryColumnId } from './inventory-columns.ts';
import type { InventoryLine } from './inventory-lines.ts';
import { InventoryRow } from './InventoryRow.tsx';

const rowHeight = 46;

interface InventoryRowsProps {
  lines: readonly InventoryLine[];
  columns: readonly InventoryColumnId[];
  /** Ids of the rows that are ticked. */
  ticked: ReadonlySet<string>;
  scroller: HTMLElement | null;
  onTick(id: string): void;
}

/** The lines that are in view, and some around them. */
export function InventoryRows({ lines, columns, ticked, scroller, onTick }: InventoryRowsProps) {
  const used = usageOf(useWorkspace()).content;
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 5,
  });
  const virtual = virtualizer.getVirtualItems();
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

function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}
