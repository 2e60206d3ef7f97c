import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { DataRegister } from './DataRegister.tsx';
import { FieldPanel } from './FieldPanel.tsx';
import { LinkTable } from './LinkTable.tsx';
import { SystemPanel } from './SystemPanel.tsx';
import styles from './SystemsScreen.module.css';
import { SystemTable } from './SystemTable.tsx';

/** What is kept where, which system leads, and how copies stay right. */
export function SystemsScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { dataFields, systems } = useWorkspace();
  const field = dataFields.find(({ id }) => id === itemId);
  const system = systems.find(({ id }) => id === itemId);
  const [tab, setTab] = useState<string | null>(system ? 'systems' : 'register');
  const aside = (field && <FieldPanel field={field} />) ?? (system && <SystemPanel system={system} />);
  return (
    <Screen title={t('screen.systems')} subtitle={t('systems.about')} aside={aside}>
      {dataFields.length + systems.length === 0 ? (
        <EmptyState title={t('systems.empty.title')} text={t('systems.empty.text')} />
      ) : (
        <Tabs value={tab} onChange={setTab} classNames={{ list: styles.tabs ?? '', tab: styles.tab ?? '' }}>
          <Tabs.List>
            <Tabs.Tab value="register">{t('systems.register')}</Tabs.Tab>
            <Tabs.Tab value="systems">{t('systems.systems')}</Tabs.Tab>
            <Tabs.Tab value="links">{t('systems.links')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="register">
            <DataRegister chosenId={field?.id} />
          </Tabs.Panel>
          <Tabs.Panel value="systems">
            <SystemTable chosenId={system?.id} />
          </Tabs.Panel>
          <Tabs.Panel value="links">
            <LinkTable />
          </Tabs.Panel>
        </Tabs>
      )}
    </Screen>
  );
}
