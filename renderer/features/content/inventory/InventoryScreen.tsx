import { useDeferredValue, useMemo } from 'react';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { exportContent } from '../../../actions/export-content.ts';
import { importContent } from '../../../actions/import-content.ts';
import { NewItem } from '../../../form/NewItem.tsx';
import { addNamed } from '../../../form/new-object.ts';
import { today } from '../../../form/today.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useContentView } from '../../../view/content-view.ts';
import { ContentBoard } from '../board/ContentBoard.tsx';
import { ContentCalendar } from '../calendar/ContentCalendar.tsx';
import { ContentTimeline } from '../calendar/ContentTimeline.tsx';
import { ContentFilters } from './ContentFilters.tsx';
import { ExportContent } from './ExportContent.tsx';
import { contentRows, filterRows } from './content-rows.ts';
import styles from './Inventory.module.css';
import { InventoryTable } from './InventoryTable.tsx';

/** The inventory of content: as a table, a board, a calendar or a line of months. */
export function InventoryScreen() {
  const { t } = useTexts();
  const isEmpty = useWorkspace().contentItems.length === 0;
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('screen.content')}</h1>
        <p className={styles.about}>{t('content.about')}</p>
        <div className={styles.new}>
          <NewItem
            label={t('content.new')}
            placeholder={t('content.new')}
            isFirst={isEmpty}
            makes={(name, id) => addNamed('content', id, name)}
          />
          <ActionButton action={importContent} label="import.button" />
          <ActionButton action={exportContent} label="inventory.export.button" />
        </div>
        <ExportContent />
      </header>
      {isEmpty ? (
        <EmptyState title={t('content.empty.title')} text={t('content.empty.text')} />
      ) : (
        <>
          <ContentFilters />
          <Asked />
        </>
      )}
    </div>
  );
}

/** What is asked for, as it was asked; drawn in the background while one goes on typing. */
function Asked() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const asked = useDeferredValue(useContentView());
  const per = asked.view === 'table' ? asked.per : 'item';
  const all = useMemo(() => contentRows(workspace, per), [workspace, per]);
  const rows = useMemo(() => filterRows(all, asked, today()), [all, asked]);
  const items = useMemo(() => rows.map(({ item }) => item), [rows]);
  if (asked.view === 'table') return <InventoryTable all={all} rows={rows} />;
  if (rows.length === 0) return <p className={styles.count}>{t('inventory.nothing')}</p>;
  switch (asked.view) {
    case 'board':
      return <ContentBoard items={items} />;
    case 'calendar':
      return <ContentCalendar items={items} />;
    case 'timeline':
      return <ContentTimeline items={items} />;
  }
}
