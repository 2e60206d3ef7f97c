import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ContentItem } from '#core/model/content-item.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { contentStatuses } from '#core/model/content-statuses.ts';
import type { ContentItemId } from '#core/model/id.ts';
import { personById } from '#core/model/lookups.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { LateMark } from '../LateMark.tsx';
import styles from './ContentBoard.module.css';
import hidden from '../../../ui/hidden.module.css';
import { isFocusLost } from '../../../ui/is-focus-lost.ts';

/** Cards per column before one asks for more. */
const firstCards = 60;
/** Letters that go on a line of a card in a narrow window, about. */
const lettersOnLine = 15;

/** Content by status: a card is dragged to another status, or moved with Alt and the arrows; any order is allowed. */
export function ContentBoard({ items }: { items: readonly ContentItem[] }) {
  const { t } = useTexts();
  const perform = usePerform();
  const [over, setOver] = useState<ContentItem['status']>();
  const [said, setSaid] = useState('');
  const move = (id: string, status: ContentItem['status']): void => {
    const item = items.find((own) => own.id === id);
    if (!item || item.status === status) return;
    const problem = perform({
      editId: 'object.set',
      args: { kind: 'content', id: item.id as ContentItemId, fields: { status } },
    });
    setSaid(problem ?? t('inventory.board.moved', { name: item.title, status: t(`content.statuses.${status}`) }));
    // The card is drawn anew in its other column; who has gone on meanwhile stays there.
    requestAnimationFrame(() => {
      if (isFocusLost()) document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
    });
  };
  return (
    <>
      <p className={styles.help} data-screen-only>
        {t('inventory.board.help')}
      </p>
      <output className={hidden.words}>{said}</output>
      <div className={styles.board} data-wide>
        {contentStatuses.map((status) => (
          // A column takes a card that is dropped; by keys a card moves itself.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <section
            key={status}
            className={styles.column}
            aria-label={t(`content.statuses.${status}`)}
            data-over={over === status}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(status);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              move(event.dataTransfer.getData('text/plain'), status);
            }}
          >
            <BoardColumn status={status} items={items.filter((item) => item.status === status)} move={move} />
          </section>
        ))}
      </div>
    </>
  );
}

interface ColumnProps {
  status: ContentItem['status'];
  items: readonly ContentItem[];
  move(id: string, status: ContentItem['status']): void;
}

function BoardColumn({ status, items, move }: ColumnProps) {
  const { t } = useTexts();
  const [most, setMost] = useState(firstCards);
  return (
    <>
      <h2 className={styles.head}>
        {t(`content.statuses.${status}`)} <span className={styles.count}>{items.length}</span>
      </h2>
      <ul className={styles.cards}>
        {items.slice(0, most).map((item) => (
          <Card key={item.id} item={item} move={move} />
        ))}
      </ul>
      {items.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + firstCards)}>
          {t('inventory.board.more', { count: items.length - most })}
        </Button>
      )}
    </>
  );
}

function Card({ item, move }: { item: ContentItem; move: ColumnProps['move'] }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const owner = item.ownerId === undefined ? undefined : personById(workspace, item.ownerId);
  const shown = (text: string): string => softHyphens(text, workspace.contentLocale, lettersOnLine);
  return (
    <li>
      {/* A card is a thing to drag and to move by keys, with a link inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        className={styles.card}
        data-card={item.id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={item.title}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', item.id);
          event.dataTransfer.effectAllowed = 'move';
        }}
        onKeyDown={(event) => {
          const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (!event.altKey || step === undefined) return;
          event.preventDefault();
          const next = contentStatuses[contentStatuses.indexOf(item.status) + step];
          if (next) move(item.id, next);
        }}
      >
        <TextLink href={itemPath('content', item.id)}>{shown(item.title)}</TextLink>
        <p className={styles.detail}>{owner ? shown(owner.name) : t('editor.nobody')}</p>
        {item.dueDate !== undefined && (
          <p className={styles.detail}>
            {t('content.readyBy', { date: formats.date(item.dueDate) })} <LateMark item={item} kind="dueDate" />
          </p>
        )}
      </div>
    </li>
  );
}
