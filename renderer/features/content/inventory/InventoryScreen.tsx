import { useDeferredValue, useMemo } from 'react';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { importContent } from '../../../actions/import-content.ts';
import { NewItem } from '../../../form/NewItem.tsx';
import { addNamed, newId } from '../../../form/new-object.ts';
import { today } from '../../../form/today.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useContentView } from '../../../view/content-view.ts';
import { ContentBoard } from '../board/ContentBoard.tsx';
import { ContentCalendar } from '../calendar/ContentCalendar.tsx';
import { ContentTimeline } from '../calendar/ContentTimeline.tsx';
import { ContentFilters } from './ContentFilters.tsx';
import { contentRows, filterRows } from './content-rows.ts';
import styles from './Inventory.module.css';
import { InventoryTable } from './InventoryTable.tsx';

/** The inventory of content: as a table, a board, a calendar or a line of months. */
export function InventoryScreen() {
  const { t } = useTexts();
  const perform = usePerform();
  const workspace = useWorkspace();
  const view = useContentView();
  const asked = useDeferredValue(view);
  const per = asked.view === 'table' ? asked.per : 'item';
  const rows = useMemo(() => filterRows(contentRows(workspace, per), asked, today()), [workspace, per, asked]);
  const items = useMemo(() => rows.map(({ item }) => item), [rows]);
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('screen.content')}</h1>
        <p className={styles.about}>{t('content.about')}</p>
        <div className={styles.new}>
          <NewItem
            label={t('content.new')}
            placeholder={t('content.new')}
            onAdd={(name) => perform(addNamed('content', newId(), name))}
          />
          <ActionButton action={importContent} label="import.button" />
        </div>
      </header>
      {workspace.contentItems.length === 0 ? (
        <EmptyState title={t('content.empty.title')} text={t('content.empty.text')} />
      ) : (
        <>
          <ContentFilters />
          {rows.length === 0 && <p className={styles.count}>{t('inventory.nothing')}</p>}
          {rows.length > 0 && asked.view === 'table' && <InventoryTable key={per} rows={rows} />}
          {rows.length > 0 && asked.view === 'board' && <ContentBoard items={items} />}
          {rows.length > 0 && asked.view === 'calendar' && <ContentCalendar items={items} />}
          {rows.length > 0 && asked.view === 'timeline' && <ContentTimeline items={items} />}
        </>
      )}
    </div>
  );
}
