import type { QuickStep } from '#core/exchange/quick-entry.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Table } from '../../../ui/Table.tsx';
import { findByName, quickInitiator } from './quick-entry-calls.ts';
import styles from './QuickEntryScreen.module.css';

interface QuickEntryPreviewProps {
  workspace: Workspace;
  process: Process;
  steps: readonly QuickStep[];
}

/** What quick entry is going to add, and which names are new. */
export function QuickEntryPreview({ workspace, process, steps }: QuickEntryPreviewProps) {
  const { t, formats } = useTexts();
  if (steps.length === 0) return <p className={styles.nothing}>{t('quick.nothing')}</p>;
  const said = (list: readonly { id: string; name: string }[], name: string): string => {
    const found = findByName(list, name);
    return found.isNew ? t('quick.isNew', { name: found.name }) : found.name;
  };
  return (
    <section>
      <Table
        caption={t('quick.preview')}
        heads={[t('row.step'), t('inspector.begins'), t('row.primary'), t('inspector.groups')]}
      >
        {steps.map((step, index) => (
          // Two lines may say the same; their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">
              <span className={styles.number}>{process.steps.length + index + 1}</span> {step.name}
            </th>
            <td>{t(`initiator.${quickInitiator(workspace, step).initiator ?? 'organisation'}`)}</td>
            <td>{step.channel !== undefined && said(workspace.channels, step.channel)}</td>
            <td>
              {step.groups.length === 0
                ? t('content.everyone')
                : formats.list(step.groups.map((name) => said(workspace.targetGroups, name)))}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
