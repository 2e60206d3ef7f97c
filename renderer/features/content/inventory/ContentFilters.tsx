import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useShallow } from 'zustand/react/shallow';
import { contentStatuses } from '#core/model/content-statuses.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { contentDues, contentViews, noOwner, useContentView, type ContentView } from '../../../view/content-view.ts';
import styles from './Inventory.module.css';

/** How the inventory is shown, and which part of it. */
export function ContentFilters() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  // Not what is searched for: the lists are not drawn again at every letter.
  const view = useContentView(useShallow(({ query: _query, ...others }) => others));
  const named = (all: string, list: readonly { id: string; name: string }[]) => [
    { value: '', label: all },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={styles.filters} data-screen-only>
      <SegmentedControl
        aria-label={t('inventory.view.label')}
        value={view.view}
        onChange={(value) => set({ view: value as ContentView['view'] })}
        data={contentViews.map((value) => ({ value, label: t(`inventory.view.${value}`) }))}
      />
      <SearchField />
      <NativeSelect
        aria-label={t('inventory.due.label')}
        data={contentDues.map((value) => ({ value, label: t(`inventory.due.${value}`) }))}
        value={view.due}
        onChange={({ currentTarget }) => set({ due: currentTarget.value as ContentView['due'] })}
      />
      <NativeSelect
        aria-label={t('content.status')}
        data={[
          { value: '', label: t('inventory.allStatuses') },
          ...contentStatuses.map((value) => ({ value, label: t(`content.statuses.${value}`) })),
        ]}
        value={view.status}
        onChange={({ currentTarget }) => set({ status: currentTarget.value as ContentView['status'] })}
      />
      <NativeSelect
        aria-label={t('content.owner')}
        data={[...named(t('inventory.allOwners'), workspace.people), { value: noOwner, label: t('inventory.noOwner') }]}
        value={view.ownerId}
        onChange={({ currentTarget }) => set({ ownerId: currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('inventory.group')}
        data={named(t('content.everyone'), workspace.targetGroups)}
        value={view.groupId}
        onChange={({ currentTarget }) => set({ groupId: currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('inventory.channel')}
        data={named(t('inventory.allChannels'), workspace.channels)}
        value={view.channelId}
        onChange={({ currentTarget }) => set({ channelId: currentTarget.value })}
      />
    </div>
  );
}

function set(change: Partial<ContentView>): void {
  useContentView.setState(change);
}

function SearchField() {
  const { t } = useTexts();
  const query = useContentView((view) => view.query);
  return (
    <TextInput
      aria-label={t('inventory.search')}
      placeholder={t('inventory.search')}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      value={query}
      onChange={({ currentTarget }) => set({ query: currentTarget.value })}
    />
  );
}
