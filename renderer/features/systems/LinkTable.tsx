import { fieldById, systemById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table } from '../../ui/Table.tsx';
import { useConnectionWords } from './use-connection-words.ts';

/** How systems keep data the same, and which are kept apart on purpose. */
export function LinkTable() {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const words = useConnectionWords();
  if (workspace.systemLinks.length === 0) {
    return <EmptyState title={t('systems.noLinks.title')} text={t('systems.noLinks.text')} />;
  }
  return (
    <Table
      caption={t('systems.links')}
      heads={[t('systems.from'), t('systems.to'), t('systems.data'), t('systems.how'), t('systems.reason')]}
    >
      {workspace.systemLinks.map((link) => (
        <tr key={link.id}>
          <th scope="row">{systemById(workspace, link.from)?.name}</th>
          <td>{systemById(workspace, link.to)?.name}</td>
          <td>
            {link.fieldIds === 'all'
              ? t('systems.allFields')
              : formats.list(link.fieldIds.flatMap((id) => fieldById(workspace, id)?.name ?? []))}
          </td>
          <td>{words.short(link)}</td>
          <td>{link.reason}</td>
        </tr>
      ))}
    </Table>
  );
}
