import { Button, Checkbox, Menu, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Row,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';
import { contentStatuses } from '#core/model/content-statuses.ts';
import { useTexts, type Texts } from '../../../i18n/use-texts.ts';
import { StepNumbers } from '../../../lookups/StepNumbers.tsx';
import { usageOf } from '../../../lookups/usage.ts';
import { itemPath, textPath } from '../../../navigation/routes.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { NameLink } from '../../../ui/NameLink.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import { useContentView, type ContentView } from '../../../view/content-view.ts';
import { BulkBar } from './BulkBar.tsx';
import type { ContentRow } from './content-rows.ts';
import styles from './Inventory.module.css';
import hidden from '../../../ui/hidden.module.css';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, ContentRow>();
const rowHeight = 46;

/** Columns that are hidden until one asks for them. */
const hiddenAtFirst = { purpose: false, sender: false, words: false, publish: false };

type TableRow = Row<typeof features, ContentRow>;
/** A line on screen: one of the inventory, or the head of a group. */
type Line = { kind: 'row'; row: TableRow } | { kind: 'head'; name: string; count: number };

/** The inventory as a table: sorted by its heads, with the columns one wants; what is ticked is changed together. */
export function InventoryTable({ rows }: { rows: ContentRow[] }) {
  const texts = useTexts();
  const { t } = texts;
  const grouping = useContentView((view) => view.grouping);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => makeColumns(texts), [texts]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    initialState: { columnVisibility: hiddenAtFirst },
  });
  const sorted = table.getRowModel().rows;
  const lines = linesOf(sorted, grouping, texts);
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const virtual = virtualizer.getVirtualItems();
  const before = virtual[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (virtual.at(-1)?.end ?? 0);
  const shown = table.getVisibleLeafColumns();
  const selected = sorted.filter((row) => row.getIsSelected());
  return (
    <>
      <div className={styles.above}>
        <p className={styles.count}>{t('inventory.count', { count: rows.length })}</p>
        <Menu position="bottom-end" closeOnItemClick={false} withinPortal={false}>
          <Menu.Target>
            <Button variant="subtle" leftSection={<IconColumns3 size={16} stroke={1.6} aria-hidden="true" />}>
              {t('inventory.columns')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {table.getAllLeafColumns().map((column) => (
              <Menu.Item
                key={column.id}
                role="menuitemcheckbox"
                aria-checked={column.getIsVisible()}
                disabled={!column.getCanHide()}
                onClick={() => column.toggleVisibility()}
              >
                {column.getIsVisible() ? '✓ ' : '   '}
                {String(column.columnDef.header)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {selected.length > 0 && (
        <BulkBar
          items={[...new Set(selected.map(({ original }) => original.item))]}
          onDone={() => table.resetRowSelection(true)}
        />
      )}
      <div ref={scroller} className={styles.scroller}>
        <table className={styles.table} aria-rowcount={lines.length + 1}>
          <caption className={hidden.words}>{t('screen.content')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.tick}>
                <Checkbox
                  aria-label={t('inventory.tickAll')}
                  checked={sorted.length > 0 && selected.length === sorted.length}
                  indeterminate={selected.length > 0 && selected.length < sorted.length}
                  onChange={() => table.toggleAllRowsSelected(selected.length < sorted.length)}
                />
              </th>
              {shown.map((column) => {
                const direction = column.getIsSorted();
                return (
                  <th
                    key={column.id}
                    scope="col"
                    aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'}
                  >
                    <UnstyledButton className={styles.sort} onClick={() => column.toggleSorting()}>
                      {String(column.columnDef.header)}
                      {direction === 'asc' && <IconArrowUp size={14} stroke={1.8} aria-hidden="true" />}
                      {direction === 'desc' && <IconArrowDown size={14} stroke={1.8} aria-hidden="true" />}
                    </UnstyledButton>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} />}
            {virtual.map(({ index, key }) => {
              const line = lines[index];
              if (!line) return null;
              if (line.kind === 'head') {
                return (
                  <tr
                    key={key}
                    ref={virtualizer.measureElement}
                    data-index={index}
                    className={styles.groupHead}
                    aria-rowindex={index + 2}
                  >
                    <th scope="rowgroup" colSpan={shown.length + 1}>
                      {line.name} <span className={styles.count}>{line.count}</span>
                    </th>
                  </tr>
                );
              }
              const { row } = line;
              return (
                <tr
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  aria-selected={row.getIsSelected()}
                >
                  <td className={styles.tick}>
                    <Checkbox
                      aria-label={t('inventory.tick', { name: row.original.item.title })}
                      checked={row.getIsSelected()}
                      onChange={() => row.toggleSelected()}
                    />
                  </td>
                  {row.getVisibleCells().map((cell) =>
                    cell.column.id === 'title' ? (
                      // What stands in it is the name of the row.
                      // oxlint-disable-next-line jsx-a11y/control-has-associated-label
                      <th key={cell.id} scope="row">
                        <table.FlexRender cell={cell} />
                      </th>
                    ) : (
                      // oxlint-disable-next-line jsx-a11y/control-has-associated-label
                      <td key={cell.id}>
                        <table.FlexRender cell={cell} />
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
            {after > 0 && <Spacer height={after} />}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}

function makeColumns({ t, formats }: Texts) {
  const dateCell = (value: string | undefined): ReactNode => (value ? formats.date(value) : null);
  return helper.columns([
    helper.accessor(({ item }) => item.title, {
      id: 'title',
      header: t('content.name'),
      enableHiding: false,
      cell: ({ row: { original } }) => <TitleCell row={original} />,
    }),
    helper.accessor('groups', {
      header: t('inventory.group'),
      cell: ({ getValue }) => (getValue() === '*' ? t('content.everyone') : getValue()),
    }),
    helper.accessor('channels', { header: t('inventory.channel') }),
    helper.accessor(({ item }) => contentStatuses.indexOf(item.status), {
      id: 'status',
      header: t('content.status'),
      cell: ({ row: { original } }) => t(`content.statuses.${original.item.status}`),
    }),
    helper.accessor('owner', { header: t('content.owner') }),
    helper.accessor(({ item }) => item.dueDate ?? '', {
      id: 'due',
      header: t('content.due'),
      cell: ({ getValue }) => dateCell(getValue()),
    }),
    helper.accessor(({ item }) => item.publishOn ?? '', {
      id: 'publish',
      header: t('content.publishOn'),
      cell: ({ getValue }) => dateCell(getValue()),
    }),
    helper.accessor(({ item }) => item.reviewDate ?? '', {
      id: 'review',
      header: t('content.reviewDate'),
      cell: ({ getValue }) => dateCell(getValue()),
    }),
    helper.accessor(({ item }) => item.purpose, {
      id: 'purpose',
      header: t('content.purpose'),
      cell: ({ getValue }) => t(`content.purposes.${getValue()}`),
    }),
    helper.accessor(({ item }) => item.sender ?? '', { id: 'sender', header: t('content.sender') }),
    helper.accessor('words', { header: t('inventory.words'), cell: ({ getValue }) => formats.number(getValue()) }),
    helper.accessor(({ item }) => item.variants.length, {
      id: 'variants',
      header: t('content.variants'),
      cell: ({ row: { original }, getValue }) => (
        <span className={styles.texts}>
          {formats.number(getValue())}
          {original.missing > 0 && (
            <SeverityMark severity="warning">{t('editor.missing', { count: original.missing })}</SeverityMark>
          )}
        </span>
      ),
    }),
    helper.display({
      id: 'used',
      header: t('content.usedIn'),
      cell: ({ row: { original } }) => <UsedCell row={original} />,
    }),
  ]);
}

function TitleCell({ row: { item, variant } }: { row: ContentRow }) {
  const { t } = useTexts();
  return (
    <NameLink
      href={variant ? textPath(item.id, variant.id) : itemPath('content', item.id)}
      detail={t(`content.purposes.${item.purpose}`)}
    >
      {item.title}
    </NameLink>
  );
}

function UsedCell({ row: { item } }: { row: ContentRow }) {
  return <StepNumbers places={usageOf(useWorkspace()).content.get(item.id)} />;
}

/** The lines under heads of what they have in common, in the order in which they are sorted. */
function linesOf(rows: readonly TableRow[], grouping: ContentView['grouping'], { t }: Texts): Line[] {
  if (grouping === 'none') return rows.map((row) => ({ kind: 'row', row }));
  const nameOf = ({ item, owner, groups, channels }: ContentRow): string => {
    if (grouping === 'status') return t(`content.statuses.${item.status}`);
    if (grouping === 'owner') return owner || t('editor.nobody');
    if (grouping === 'group') return groups === '*' ? t('content.everyone') : groups || t('editor.noReaders');
    return channels || t('editor.noChannel');
  };
  const buckets = Map.groupBy(rows, ({ original }) => nameOf(original));
  const order = contentStatuses.map((status): string => t(`content.statuses.${status}`));
  const names = [...buckets.keys()].toSorted((one, other) =>
    grouping === 'status' ? order.indexOf(one) - order.indexOf(other) : one.localeCompare(other),
  );
  return names.flatMap((name): Line[] => {
    const own = buckets.get(name) ?? [];
    return [{ kind: 'head', name, count: own.length }, ...own.map((row): Line => ({ kind: 'row', row }))];
  });
}
