import { IconLock } from '@tabler/icons-react';
import { fieldById, personById, systemById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { StepNumbers } from '../../lookups/StepNumbers.tsx';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { Table } from '../../ui/Table.tsx';
import { TableGroup } from '../../ui/TableGroup.tsx';
import { ConnectionLines } from './ConnectionLines.tsx';
import { dataRegister, type RegisterRow } from './data-register.ts';
import styles from './DataRegister.module.css';
import { RoleMark } from './RoleMark.tsx';
import { useConnectionWords } from './use-connection-words.ts';
import hidden from '../../ui/hidden.module.css';

/** About, of the name of a system over its column. */
const lettersOnLine = 15;
const sensitivities = ['personal', 'special', 'public'] as const;

/** Every data field: asked in which steps, shown in which steps, the leading system and the copies. */
export function DataRegister({ chosenId }: { chosenId: string | undefined }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const rows = dataRegister(workspace);
  const { contentLocale, systems } = workspace;
  const heads = systems.map(({ id, name, ownerId }) => (
    <span key={id} className={styles.system}>
      <span className={styles.systemName} title={name}>
        {softHyphens(name, contentLocale, lettersOnLine)}
      </span>
      {ownerId && personById(workspace, ownerId)?.name}
    </span>
  ));
  return (
    <>
      <div className={styles.scroller} data-scrolls data-wide>
        <Table
          caption={t('systems.register')}
          heads={[t('systems.field'), t('systems.askedIn'), t('systems.shownIn'), ...heads]}
        >
          {sensitivities.map((sensitivity) => {
            const own = rows.filter(({ field }) => field.sensitivity === sensitivity);
            if (own.length === 0) return null;
            const title = (
              <span className={styles.group}>
                {sensitivity === 'special' && <IconLock size={15} stroke={1.6} aria-hidden="true" />}
                {t(`sensitivity.${sensitivity}`)}
              </span>
            );
            return (
              <TableGroup key={sensitivity} title={title} columns={systems.length + 3}>
                {own.map((row) => (
                  <FieldRow key={row.field.id} row={row} isChosen={row.field.id === chosenId} />
                ))}
              </TableGroup>
            );
          })}
        </Table>
      </div>
      <Legend />
      <KeptApart />
    </>
  );
}

function FieldRow({ row, isChosen }: { row: RegisterRow; isChosen: boolean }) {
  const words = useConnectionWords();
  const { field, asked, shown, roles, connections } = row;
  return (
    <tr aria-current={isChosen} className={styles.row}>
      <th scope="row">
        <NameLink href={itemPath('systems', field.id)}>{field.name}</NameLink>
      </th>
      <td>
        <StepNumbers places={asked} />
      </td>
      <td>
        <StepNumbers places={shown} />
      </td>
      {roles.map((role, place) => (
        // A system has its place in the list of systems.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={place} className={styles.place}>
          {place === 0 && <ConnectionLines connections={connections} roles={roles} />}
          {role && <RoleMark kind={role} />}
          {connections
            .filter(({ from }) => from === place)
            .map((connection) => (
              <span key={connection.to} className={hidden.words}>
                {words.inFull(connection)}
              </span>
            ))}
        </td>
      ))}
    </tr>
  );
}

function Legend() {
  const { t } = useTexts();
  return (
    <ul className={styles.legend}>
      <li>
        <RoleMark kind="record" /> {t('systems.legend.record')}
      </li>
      <li>
        <RoleMark kind="copy" /> {t('systems.legend.copy')}
      </li>
      <li>
        <svg width="28" height="8" aria-hidden="true">
          <path d="M0 4h28" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
        {t('systems.legend.runsItself')}
      </li>
      <li>
        <svg width="28" height="8" aria-hidden="true">
          <path d="M0 4h28" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="6 3" />
        </svg>
        {t('systems.legend.byHand')}
      </li>
      <li>
        <svg width="28" height="8" aria-hidden="true">
          <path d="M0 4h28" stroke="var(--warning)" strokeWidth="2" strokeDasharray="2 3" />
        </svg>
        {t('systems.legend.notLinked')}
      </li>
    </ul>
  );
}

/** Systems that are kept apart on purpose, with the reason. */
function KeptApart() {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const links = workspace.systemLinks.filter(({ mode }) => mode === 'separate-by-design');
  if (links.length === 0) return null;
  return (
    <section className={styles.apart}>
      <h2 className={styles.apartTitle}>{t('systems.apart')}</h2>
      {links.map(({ id, from, to, fieldIds, reason }) => {
        const systems = [from, to].flatMap((systemId) => systemById(workspace, systemId)?.name ?? []);
        const names =
          fieldIds === 'all' ? [] : fieldIds.flatMap((fieldId) => fieldById(workspace, fieldId)?.name ?? []);
        return (
          <p key={id}>
            <strong>{[formats.list(systems), ...names].join(', ')}.</strong> {reason}
          </p>
        );
      })}
    </section>
  );
}
