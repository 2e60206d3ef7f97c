import { memo, type ReactNode } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { FindingCounts } from '../../../finding/FindingCounts.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { StepNumbers } from '../../../lookups/StepNumbers.tsx';
import type { StepPlace } from '../../../lookups/usage.ts';
import { itemPath, textPath } from '../../../navigation/routes.ts';
import { NameLink } from '../../../ui/NameLink.tsx';
import { SeverityMark } from '../../../ui/SeverityMark.tsx';
import type { momentKinds } from '../calendar/content-moments.ts';
import { LateMark } from '../LateMark.tsx';
import type { ContentRow } from './content-rows.ts';
import styles from './Inventory.module.css';
import type { InventoryColumnId } from './inventory-columns.ts';
import type { ColumnStack } from './stack-columns.ts';

interface InventoryRowProps {
  row: ContentRow;
  columns: readonly ColumnStack[];
  isTicked: boolean;
  /** The steps in which the item is used. */
  places: readonly StepPlace[] | undefined;
  /** About the item with all its texts, or about the one text of this line. */
  findings: readonly Finding[];
  /** Its place among the lines of the table. */
  index: number;
  measure(element: HTMLElement | null): void;
  onTick(id: string): void;
}

/** One line of the inventory. Drawn again only when something in it changed: hundreds pass while one scrolls. */
export const InventoryRow = memo(function InventoryRow(props: InventoryRowProps) {
  const { row, columns, isTicked, places, findings, index, measure, onTick } = props;
  const { t } = useTexts();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} aria-selected={isTicked}>
      <td className={styles.tick}>
        <input
          type="checkbox"
          aria-label={t('inventory.tick', { name: row.item.title })}
          checked={isTicked}
          onChange={() => onTick(row.id)}
        />
      </td>
      {columns.map(([column, below]) =>
        column === 'title' ? (
          <th key={column} scope="row">
            <Cell row={row} column={column} places={places} findings={findings} />
          </th>
        ) : (
          <td key={column}>
            <Cell row={row} column={column} places={places} findings={findings} />
            {below !== undefined && (
              <div className={styles.below}>
                <Cell row={row} column={below} places={places} findings={findings} />
              </div>
            )}
          </td>
        ),
      )}
    </tr>
  );
});

type CellProps = Pick<InventoryRowProps, 'row' | 'places' | 'findings'> & { column: InventoryColumnId };

function Cell({
  row: { item, variant, groups, channels, owner, words, missing },
  column,
  places,
  findings,
}: CellProps): ReactNode {
  const { t, formats } = useTexts();
  const day = (kind: (typeof momentKinds)[number]): ReactNode =>
    item[kind] && (
      <>
        {formats.date(item[kind])} <LateMark item={item} kind={kind} />
      </>
    );
  switch (column) {
    case 'title':
      return (
        <NameLink
          href={variant ? textPath(item.id, variant.id) : itemPath('content', item.id)}
          detail={t(`content.purposes.${item.purpose}`)}
        >
          {item.title}
        </NameLink>
      );
    case 'groups':
      return groups === '*' ? t('content.everyone') : groups;
    case 'channels':
      return channels;
    case 'status':
      return t(`content.statuses.${item.status}`);
    case 'owner':
      return owner;
    case 'due':
      return day('dueDate');
    case 'publish':
      return day('publishOn');
    case 'review':
      return day('reviewDate');
    case 'purpose':
      return t(`content.purposes.${item.purpose}`);
    case 'sender':
      return item.sender;
    case 'words':
      return formats.number(words);
    case 'variants':
      return (
        <span className={styles.texts}>
          {formats.number(item.variants.length)}
          {missing > 0 && <SeverityMark severity="warning">{t('editor.missing', { count: missing })}</SeverityMark>}
        </span>
      );
    case 'findings':
      return <FindingCounts findings={findings} />;
    case 'used':
      return <StepNumbers places={places} />;
  }
}
