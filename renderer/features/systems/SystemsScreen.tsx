import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenTabs } from '../../ui/ScreenTabs.tsx';
import { DataRegister } from './DataRegister.tsx';
import { FieldPanel } from './FieldPanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { LinkTable } from './LinkTable.tsx';
import { SystemPanel } from './SystemPanel.tsx';
import { SystemTable } from './SystemTable.tsx';

/** What is kept where, which system leads, and how copies stay right. */
export function SystemsScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { dataFields, systems, systemLinks } = useWorkspace();
  const field = dataFields.find(({ id }) => id === itemId);
  const system = systems.find(({ id }) => id === itemId);
  const link = systemLinks.find(({ id }) => id === itemId);
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
      <ScreenTabs
        startsAt={link ? 'links' : system ? 'systems' : 'register'}
        tabs={[
          {
            id: 'register',
            label: t('systems.register'),
            content: (
              <>
                {dataFields.length > 0 && <DataRegister chosenId={field?.id} />}
                {dataFields.length === 0 && systems.length > 0 && (
                  <EmptyState title={t('systems.noFields.title')} text={t('systems.noFields.text')} />
                )}
                <NewItem
                  label={t('systems.newField')}
                  placeholder={t('systems.newField')}
                  makes={(name, id) => addNamed('field', id, name)}
                />
              </>
            ),
          },
          {
            id: 'systems',
            label: t('systems.systems'),
            content: (
              <>
                {systems.length > 0 && <SystemTable chosenId={system?.id} />}
                <NewItem
                  label={t('systems.newSystem')}
                  placeholder={t('systems.newSystem')}
                  makes={(name, id) => addNamed('system', id, name)}
                />
              </>
            ),
          },
          { id: 'links', label: t('systems.links'), content: <LinkTable chosenId={link?.id} /> },
        ]}
      />
    </Screen>
  );
}
