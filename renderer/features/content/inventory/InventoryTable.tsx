import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useContentView } from '../../../view/content-view.ts';
import hidden from '../../../ui/hidden.module.css';
import { BulkBar } from './BulkBar.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import type { ContentRow } from './content-rows.ts';
import styles from './Inventory.module.css';
import { inventoryColumnIds, inventoryColumns, type InventoryColumn } from './inventory-columns.ts';
import { inventoryLines } from './inventory-lines.ts';
import { InventoryRows } from './InventoryRows.tsx';
import { LineChoices } from './LineChoices.tsx';
import { stackColumns, widthOfStack } from './stack-columns.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, ContentRow>();
const collator = new Intl.Collator('nl', { numeric: true });
const columns = helper.columns(inventoryColumnIds.map(defineColumn));
const hiddenAtFirst = Object.fromEntries(
  inventoryColumnIds.filter((id) => 'isHiddenAtFirst' in inventoryColumns[id]).map((id) => [id, false]),
);
const tickWidth = 36;
/** Below it the columns that are there at first do not fit beside each other. */
const narrow = '(max-width: 1299px)';

interface InventoryTableProps {
  /** All lines of the inventory; they are sorted once, whatever is asked for. */
  all: ContentRow[];
  /** Those of them that are asked for. */
  rows: ContentRow[];
}

/** The inventory as a table: sorted by its heads, with the columns one wants; what is ticked is changed together. */
export const InventoryTable = memo(function InventoryTable({ all, rows }: InventoryTableProps) {
  const { t } = useTexts();
  const grouping = useContentView((view) => view.grouping);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const table = useTable({
    features,
    columns,
    data: all,
    getRowId: ({ id }) => id,
    initialState: { columnVisibility: hiddenAtFirst },
  });
  const { columnVisibility, rowSelection } = table.state;
  const sorted = table.getRowModel().rows;
  const lines = useMemo(() => {
    const asked = new Set(rows);
    const shown = sorted.flatMap(({ original }) => (asked.has(original) ? original : []));
    return inventoryLines(shown, grouping, t);
  }, [sorted, rows, grouping, t]);
  const shown = useMemo(() => inventoryColumnIds.filter((id) => columnVisibility[id] !== false), [columnVisibility]);
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const stacks = useMemo(() => stackColumns(shown, isNarrow), [shown, isNarrow]);
  const ticked = useMemo(() => new Set(Object.keys(rowSelection).filter((id) => rowSelection[id])), [rowSelection]);
  const chosen = useMemo(() => (ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id))), [rows, ticked]);
  const items = useMemo(() => [...new Set(chosen.map(({ item }) => item))], [chosen]);
  const { setRowSelection } = table;
  const tickAllBox = useRef<HTMLInputElement>(null);
  const onTick = useCallback(
    (id: string) =>
      setRowSelection(({ [id]: isTicked, ...others }) => (isTicked ? others : { ...others, [id]: true as const })),
    [setRowSelection],
  );
  const tickAll = (isTicked: boolean): void => {
    const ids = rows.map(({ id }) => id);
    setRowSelection((before) => {
      if (isTicked) return { ...before, ...Object.fromEntries(ids.map((id) => [id, true as const])) };
      const asked = new Set(ids);
      return Object.fromEntries(Object.entries(before).filter(([id]) => !asked.has(id)));
    });
  };
  /** The button goes with the bar it stands in; one goes on from the box that ticks. */
  const untickAll = (): void => {
    table.resetRowSelection(true);
    tickAllBox.current?.focus();
  };
  if (rows.length === 0) return <p className={styles.count}>{t('inventory.nothing')}</p>;
  return (
    <>
      <div className={styles.above} data-screen-only>
        <output className={styles.count}>{t('inventory.count', { count: rows.length })}</output>
        <LineChoices />
        <ColumnsMenu shown={shown} onToggle={(id) => table.getColumn(id)?.toggleVisibility()} />
      </div>
      {items.length > 0 && <BulkBar items={items} onDone={untickAll} />}
      <div ref={setScroller} className={styles.scroller} data-scrolls data-wide>
        <table
          className={styles.table}
          aria-rowcount={lines.length + 1}
          style={{ minWidth: stacks.reduce((sum, stack) => sum + widthOfStack(stack, isNarrow), tickWidth) }}
        >
          <caption className={hidden.words}>{t('screen.content')}</caption>
          <colgroup>
            <col style={{ width: tickWidth }} />
            {stacks.map((stack) => (
              <col key={stack[0]} style={stack[0] === 'title' ? {} : { width: widthOfStack(stack, isNarrow) }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={styles.tick}>
                <input
                  type="checkbox"
                  aria-label={t('inventory.tickAll')}
                  ref={(box) => {
                    tickAllBox.current = box;
                    if (box) box.indeterminate = chosen.length > 0 && chosen.length < rows.length;
                  }}
                  checked={rows.length > 0 && chosen.length === rows.length}
                  onChange={({ currentTarget }) => tickAll(currentTarget.checked)}
                />
              </th>
              {stacks.map((stack) => (
                <Head
                  key={stack[0]}
                  sorts={stack.flatMap((id) => {
                    const column = id && table.getColumn(id);
                    if (!column) return [];
                    const isSortable = 'sortBy' in inventoryColumns[id];
                    return {
                      label: t(inventoryColumns[id].header),
                      direction: column.getIsSorted(),
                      onSort: isSortable ? () => column.toggleSorting() : undefined,
                    };
                  })}
                />
              ))}
            </tr>
          </thead>
          <InventoryRows lines={lines} columns={stacks} ticked={ticked} scroller={scroller} onTick={onTick} />
        </table>
      </div>
    </>
  );
});

interface Sort {
  label: string;
  direction: 'asc' | 'desc' | false;
  onSort: (() => void) | undefined;
}

/** The head of a column, with below it the one of what is stacked there. */
function Head({ sorts }: { sorts: readonly Sort[] }) {
  const direction = sorts.map((sort) => sort.direction).find(Boolean);
  return (
    <th scope="col" aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}>
      {sorts.map((sort) => (
        <div key={sort.label}>
          <SortButton {...sort} />
        </div>
      ))}
    </th>
  );
}

function SortButton({ label, direction, onSort }: Sort) {
  if (!onSort) return <span className={styles.sort}>{label}</span>;
  return (
    <UnstyledButton className={styles.sort} onClick={onSort}>
      {label}
      {direction === 'asc' && <IconArrowUp size={14} stroke={1.8} aria-hidden="true" />}
      {direction === 'desc' && <IconArrowDown size={14} stroke={1.8} aria-hidden="true" />}
    </UnstyledButton>
  );
}

function defineColumn(id: keyof typeof inventoryColumns) {
  const { header, sortBy }: InventoryColumn = inventoryColumns[id];
  if (!sortBy) return helper.display({ id, header });
  return helper.accessor(sortBy, {
    id,
    header,
    sortFn: ({ original: one }, { original: other }) => {
      const [own, theirs] = [sortBy(one), sortBy(other)];
      if (typeof own === 'number') return own - Number(theirs);
      // What is empty has nothing to say about the order: it comes last.
      return collator.compare(own || '\uFFFF', String(theirs) || '\uFFFF');
    },
  });
}
