import type { ContentItem } from '#core/model/content-item.ts';
import { personById } from '#core/model/lookups.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { importContent } from '../../../actions/import-content.ts';
import { NewItem } from '../../../form/NewItem.tsx';
import { addNamed, newId } from '../../../form/new-object.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { StepNumbers } from '../../../lookups/StepNumbers.tsx';
import { usageOf } from '../../../lookups/usage.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { usePerform } from '../../../session/use-perform.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { NameLink } from '../../../ui/NameLink.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { Table } from '../../../ui/Table.tsx';

/** The content inventory. */
export function InventoryScreen() {
  const { t } = useTexts();
  const perform = usePerform();
  const { contentItems } = useWorkspace();
  return (
    <Screen title={t('screen.content')} subtitle={t('content.about')}>
      {contentItems.length === 0 ? (
        <EmptyState title={t('content.empty.title')} text={t('content.empty.text')} />
      ) : (
        <Table
          caption={t('screen.content')}
          heads={[
            t('content.name'),
            t('content.status'),
            t('content.owner'),
            t('content.due'),
            t('content.variants'),
            t('content.usedIn'),
          ]}
        >
          {contentItems.map((item) => (
            <ContentRow key={item.id} item={item} />
          ))}
        </Table>
      )}
      <ActionButton action={importContent} label="import.button" />
      <NewItem
        label={t('content.new')}
        placeholder={t('content.new')}
        onAdd={(name) => perform(addNamed('content', newId(), name))}
      />
    </Screen>
  );
}

function ContentRow({ item }: { item: ContentItem }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const owner = item.ownerId === undefined ? undefined : personById(workspace, item.ownerId);
  return (
    <tr>
      <th scope="row">
        <NameLink href={itemPath('content', item.id)} detail={t(`content.purposes.${item.purpose}`)}>
          {item.title}
        </NameLink>
      </th>
      <td>{t(`content.statuses.${item.status}`)}</td>
      <td>{owner?.name}</td>
      <td>{item.dueDate ? formats.date(item.dueDate) : null}</td>
      <td>{formats.number(item.variants.length)}</td>
      <td>
        <StepNumbers places={usageOf(workspace).content.get(item.id)} />
      </td>
    </tr>
  );
}
