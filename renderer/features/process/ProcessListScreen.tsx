import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { contactsOf } from '../../lookups/touchpoints.ts';
import { processPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { NoChannel } from './NoChannel.tsx';

/** All processes of the workspace. */
export function ProcessListScreen() {
  const { t } = useTexts();
  const { processes } = useWorkspace();
  return (
    <Screen title={t('screen.processes')} subtitle={t('processes.about')}>
      {processes.length === 0 ? (
        <EmptyState title={t('processes.empty.title')} text={t('processes.empty.text')} />
      ) : (
        <Table
          caption={t('screen.processes')}
          heads={[
            t('processes.name'),
            t('processes.lifecycle'),
            t('processes.groups'),
            t('processes.steps'),
            t('row.primary'),
          ]}
        >
          {processes.map((process) => (
            <ProcessRow key={process.id} process={process} />
          ))}
        </Table>
      )}
    </Screen>
  );
}

function ProcessRow({ process }: { process: Process }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const missing = contactsOf(process).filter(({ touchpoint }) => !touchpoint?.primary).length;
  const usedGroups = process.targetGroupIds.filter((id) =>
    process.steps.some((step) => groupsOfStep(step, process).includes(id)),
  );
  return (
    <tr>
      <th scope="row">
        <NameLink href={processPath(process.id)} detail={process.question}>
          {process.name}
        </NameLink>
      </th>
      <td>{t(`lifecycle.${process.lifecycle}`)}</td>
      <td>
        {(usedGroups.length > 0 ? usedGroups : process.targetGroupIds).map((groupId) => (
          <div key={groupId}>
            <GroupName workspace={workspace} groupId={groupId} />
          </div>
        ))}
      </td>
      <td>{t('processes.counts', { steps: process.steps.length, phases: process.phases.length })}</td>
      <td>
        {missing > 0 && <NoChannel />} {t('processes.missing', { count: missing })}
      </td>
    </tr>
  );
}
