import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed, newId } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { DataRegister } from './DataRegister.tsx';
import { FieldPanel } from './FieldPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { LinkTable } from './LinkTable.tsx';
import { SystemPanel } from './SystemPanel.tsx';
import styles from './SystemsScreen.module.css';
import { SystemTable } from './SystemTable.tsx';

/** What is kept where, which system leads, and how copies stay right. */
export function SystemsScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const perform = usePerform();
  const { dataFields, systems, systemLinks } = useWorkspace();
  const field = dataFields.find(({ id }) => id === itemId);
  const system = systems.find(({ id }) => id === itemId);
  const link = systemLinks.find(({ id }) => id === itemId);
  const [tab, setTab] = useState<string | null>(link ? 'links' : system ? 'systems' : 'register');
  return (
    <Screen
      title={t('screen.systems')}
      subtitle={t('systems.about')}
      aside={
        (field && <FieldPanel key={field.id} field={field} />) ??
        (system && <SystemPanel key={system.id} system={system} />) ??
        (link && <LinkPanel key={link.id} link={link} />)
      }
    >
      {dataFields.length + systems.length === 0 && (
        <EmptyState title={t('systems.empty.title')} text={t('systems.empty.text')} />
      )}
      <Tabs value={tab} onChange={setTab} classNames={{ list: styles.tabs ?? '', tab: styles.tab ?? '' }}>
        <Tabs.List>
          <Tabs.Tab value="register">{t('systems.register')}</Tabs.Tab>
          <Tabs.Tab value="systems">{t('systems.systems')}</Tabs.Tab>
          <Tabs.Tab value="links">{t('systems.links')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="register">
          {dataFields.length > 0 && <DataRegister chosenId={field?.id} />}
          <NewItem
            label={t('systems.newField')}
            placeholder={t('systems.newField')}
            onAdd={(name) => perform(addNamed('field', newId(), name))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="systems">
          {systems.length > 0 && <SystemTable chosenId={system?.id} />}
          <NewItem
            label={t('systems.newSystem')}
            placeholder={t('systems.newSystem')}
            onAdd={(name) => perform(addNamed('system', newId(), name))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="links">
          <LinkTable chosenId={link?.id} />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
