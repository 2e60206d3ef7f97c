import type { InformationItem } from '#core/model/information-item.ts';
import { fieldById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { StepNumbers } from '../../lookups/StepNumbers.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { None } from '../../ui/None.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { TableGroup } from '../../ui/TableGroup.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** What is told to customers and asked of them, and at which steps. */
export function InformationScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { informationItems } = useWorkspace();
  const chosen = informationItems.find(({ id }) => id === itemId);
  return (
    <Screen
      title={t('screen.information')}
      subtitle={t('information.about')}
      aside={chosen && <InformationPanel item={chosen} />}
    >
      {informationItems.length === 0 ? (
        <EmptyState title={t('information.empty.title')} text={t('information.empty.text')} />
      ) : (
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
      )}
    </Screen>
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

function InformationPanel({ item }: { item: InformationItem }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const usage = usageOf(workspace);
  const fields = (item.fieldIds ?? []).flatMap((id) => fieldById(workspace, id) ?? []);
  return (
    <ItemPanel screen="information" kicker={t(item.direction === 'tell' ? 'row.tells' : 'row.asks')} title={item.name}>
      <Field label={t('information.kind')}>{t(`information.kinds.${item.kind}`)}</Field>
      {item.facts?.length ? (
        <Field label={t('information.facts')} help={t('help.facts')}>
          <ul>
            {item.facts.map(({ key, label, value, unit }) => (
              <li key={key}>
                {label}:{' '}
                {unit && typeof value === 'number'
                  ? t(`duration.${unit}`, { value })
                  : typeof value === 'number'
                    ? formats.number(value)
                    : value}
              </li>
            ))}
          </ul>
        </Field>
      ) : null}
      {item.audience?.length ? (
        <Field label={t('information.audience')}>
          <ul>
            {item.audience.map((groupId) => (
              <li key={groupId}>
                <GroupName workspace={workspace} groupId={groupId} />
              </li>
            ))}
          </ul>
        </Field>
      ) : null}
      {item.usedFor !== undefined && (
        <Field label={t('information.usedFor')} help={t('help.usedFor')}>
          {item.usedFor}
        </Field>
      )}
      <Field label={t('information.fields')}>
        {fields.length === 0 ? (
          <None />
        ) : (
          <ul>
            {fields.map(({ id, name }) => (
              <li key={id}>
                <TextLink href={itemPath('systems', id)}>{name}</TextLink>
              </li>
            ))}
          </ul>
        )}
      </Field>
      <Field label={t('information.toldIn')}>
        <StepList places={usage.told.get(item.id)} />
      </Field>
      <Field label={t('information.askedIn')}>
        <StepList places={usage.asked.get(item.id)} />
      </Field>
      <Field label={t('information.neededIn')} help={t('help.needs')}>
        <StepList places={usage.needed.get(item.id)} />
      </Field>
    </ItemPanel>
  );
}
