import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { SystemLinkId } from '#core/model/id.ts';
import { fieldById, systemById } from '#core/model/lookups.ts';
import { createSystemLink } from '#core/model/system-link.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { newId } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { useConnectionWords } from './use-connection-words.ts';

/** How systems keep data the same, and which are kept apart on purpose. */
export function LinkTable({ chosenId }: { chosenId: string | undefined }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const words = useConnectionWords();
  return (
    <>
      {workspace.systemLinks.length === 0 ? (
        <EmptyState title={t('systems.noLinks.title')} text={t('systems.noLinks.text')} />
      ) : (
        <Table
          caption={t('systems.links')}
          heads={[t('systems.from'), t('systems.to'), t('systems.data'), t('systems.how'), t('systems.reason')]}
        >
          {workspace.systemLinks.map((link) => (
            <tr key={link.id} aria-current={link.id === chosenId}>
              <th scope="row">
                <NameLink href={itemPath('systems', link.id)}>{systemById(workspace, link.from)?.name}</NameLink>
              </th>
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
      )}
      <NewLink />
    </>
  );
}

/** Links the first two systems that are not linked yet; which they are, how and what for is filled in beside it. */
function NewLink() {
  const { t } = useTexts();
  const { systems, systemLinks } = useWorkspace();
  const { navigate } = useActionContext();
  const perform = usePerform();
  const pair = systems
    .flatMap((from) => systems.map((to) => ({ from, to })))
    .find(({ from, to }) => from !== to && !systemLinks.some((link) => link.from === from.id && link.to === to.id));
  return (
    <Button
      variant="subtle"
      leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
      disabled={!pair}
      onClick={() => {
        if (!pair) return;
        const id = newId() as SystemLinkId;
        const object = createSystemLink({ id, from: pair.from.id, to: pair.to.id });
        if (perform({ editId: 'object.add', args: { kind: 'systemLink', object } }) === undefined) {
          navigate(itemPath('systems', id));
        }
      }}
    >
      {t('systems.newLink')}
    </Button>
  );
}
