import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Action } from '#core/model/action.ts';
import { personById } from '#core/model/lookups.ts';
import { addNamed } from '../../form/new-object.ts';
import { NewItem } from '../../form/NewItem.tsx';
import { today } from '../../form/today.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { ActionPanel } from './ActionPanel.tsx';
import { DoneBox } from './DoneBox.tsx';
import styles from './ActionsScreen.module.css';

const filters = ['open', 'late', 'done', 'all'] as const;
type Filter = (typeof filters)[number];

/** Who does what by when. */
export function ActionsScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { actions = [] } = useWorkspace();
  const [filter, setFilter] = useState<Filter>('open');
  const chosen = actions.find(({ id }) => id === itemId);
  const shown = actions.filter((action) => action === chosen || fits(action, filter)).toSorted(byDueDate);
  return (
    <Screen
      title={t('screen.actions')}
      subtitle={t('actions.about')}
      aside={chosen && <ActionPanel key={chosen.id} action={chosen} />}
    >
      {actions.length === 0 ? (
        <EmptyState title={t('actions.empty.title')} text={t('actions.empty.text')} />
      ) : (
        <>
          <SegmentedControl
            className={styles.filter ?? ''}
            aria-label={t('actions.show')}
            value={filter}
            onChange={(value) => setFilter(value as Filter)}
            data={filters.map((value) => ({
              value,
              label: t(`actions.filter.${value}`, { count: actions.filter((action) => fits(action, value)).length }),
            }))}
          />
          <Table
            caption={t('screen.actions')}
            heads={[t('actions.done'), t('actions.text'), t('actions.owner'), t('actions.due')]}
          >
            {shown.map((action) => (
              <ActionRow key={action.id} action={action} isChosen={action === chosen} />
            ))}
          </Table>
        </>
      )}
      <NewItem
        label={t('actions.new')}
        placeholder={t('actions.new')}
        makes={(text, id) => addNamed('action', id, text)}
      />
    </Screen>
  );
}

function ActionRow({ action, isChosen }: { action: Action; isChosen: boolean }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const { id, text, ownerId, dueDate, done } = action;
  return (
    <tr aria-current={isChosen} data-done={done !== undefined}>
      <td>
        <DoneBox action={action} />
      </td>
      <th scope="row">
        <NameLink href={itemPath('actions', id)}>{text}</NameLink>
      </th>
      <td>{ownerId && personById(workspace, ownerId)?.name}</td>
      <td>
        {dueDate && formats.date(dueDate)}
        {fits(action, 'late') && <span className={styles.late}> {t('actions.isLate')}</span>}
      </td>
    </tr>
  );
}

function fits({ done, dueDate }: Action, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'done') return done !== undefined;
  if (done !== undefined) return false;
  return filter === 'open' || (dueDate !== undefined && dueDate < today());
}

/** The first day comes first; without a day last. */
function byDueDate(one: Action, other: Action): number {
  return (one.dueDate ?? '9999').localeCompare(other.dueDate ?? '9999');
}
