import { personById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { StepNumbers } from '../../lookups/StepNumbers.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Table } from '../../ui/Table.tsx';

/** The source systems: owner, how much they keep, where they are used. */
export function SystemTable({ chosenId }: { chosenId: string | undefined }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  return (
    <Table
      caption={t('systems.systems')}
      heads={[
        t('row.system'),
        t('content.owner'),
        t('systems.holds.record'),
        t('systems.holds.copy'),
        t('systems.usedIn'),
      ]}
    >
      {workspace.systems.map(({ id, name, ownerId, holds }) => (
        <tr key={id} aria-current={id === chosenId}>
          <th scope="row">
            <NameLink href={itemPath('systems', id)}>{name}</NameLink>
          </th>
          <td>{ownerId && personById(workspace, ownerId)?.name}</td>
          <td>{t('systems.fields', { count: holds.filter(({ role }) => role === 'record').length })}</td>
          <td>{t('systems.fields', { count: holds.filter(({ role }) => role === 'copy').length })}</td>
          <td>
            <StepNumbers places={usageOf(workspace).systems.get(id)} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
