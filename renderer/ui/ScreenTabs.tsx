import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './ScreenTabs.module.css';

interface ScreenTabsProps {
  tabs: readonly { id: string; label: string; content: ReactNode }[];
  /** The tab that is open first; absent: the first one. */
  startsAt?: string;
}

/** A few views of one screen. What is not looked at does not exist. */
export function ScreenTabs({ tabs, startsAt }: ScreenTabsProps) {
  const [tab, setTab] = useState<string | null>(startsAt ?? tabs[0]?.id ?? null);
  return (
    <Tabs
      value={tab}
      onChange={setTab}
      keepMounted={false}
      classNames={{ list: styles.tabs ?? '', tab: styles.tab ?? '' }}
    >
      <Tabs.List>
        {tabs.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
