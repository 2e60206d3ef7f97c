import type { InformationItem } from '#core/model/information-item.ts';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { StepNumbers } from '../../lookups/StepNumbers.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScreenTabs } from '../../ui/ScreenTabs.tsx';
import { Table } from '../../ui/Table.tsx';
import { TableGroup } from '../../ui/TableGroup.tsx';
import { InformationMatrix } from './InformationMatrix.tsx';
import { InformationPanel } from './InformationPanel.tsx';

/** What is told to customers and asked of them, and at which steps. */
export function InformationScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { informationItems } = useWorkspace();
  const chosen = informationItems.find(({ id }) => id === itemId);
  return (
    <Screen
      title={t('screen.information')}
      subtitle={t('information.about')}
      aside={chosen && <InformationPanel key={chosen.id} item={chosen} />}
    >
      {informationItems.length === 0 ? (
        <EmptyState title={t('information.empty.title')} text={t('information.empty.text')} />
      ) : (
        <ScreenTabs
          tabs={[
            { id: 'list', label: t('information.list'), content: <InformationTable chosen={chosen} /> },
            { id: 'matrix', label: t('information.matrix'), content: <InformationMatrix /> },
          ]}
        />
      )}
      {(['tells', 'asks'] as const).map((direction) => (
        <NewItem
          key={direction}
          label={t(`information.new.${direction}`)}
          placeholder={t(`information.new.${direction}`)}
          makes={(name, id) => addNamed(direction, id, name)}
        />
      ))}
    </Screen>
  );
}

function InformationTable({ chosen }: { chosen: InformationItem | undefined }) {
  const { t } = useTexts();
  const { informationItems } = useWorkspace();
  return (
    <Table
      caption={t('screen.information')}
      heads={[
        t('information.name'),
        t('information.kind'),
        t('information.toldIn'),
        t('information.askedIn'),
        t('information.neededIn'),
      ]}
    >
      {(['tell', 'ask'] as const).map((direction) => (
        <TableGroup key={direction} title={t(direction === 'tell' ? 'row.tells' : 'row.asks')} columns={5}>
          {informationItems
            .filter((item) => item.direction === direction)
            .map((item) => (
              <InformationRow key={item.id} item={item} isChosen={item === chosen} />
            ))}
        </TableGroup>
      ))}
    </Table>
  );
}

function InformationRow({ item, isChosen }: { item: InformationItem; isChosen: boolean }) {
  const { t } = useTexts();
  const usage = usageOf(useWorkspace());
  return (
    <tr aria-current={isChosen}>
      <th scope="row">
        <NameLink href={itemPath('information', item.id)}>{item.name}</NameLink>
      </th>
      <td>{t(`information.kinds.${item.kind}`)}</td>
      <td>
        <StepNumbers places={usage.told.get(item.id)} />
      </td>
      <td>
        <StepNumbers places={usage.asked.get(item.id)} />
      </td>
      <td>
        <StepNumbers places={usage.needed.get(item.id)} />
      </td>
    </tr>
  );
}
