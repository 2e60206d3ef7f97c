import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId } from '#core/model/id.ts';
import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { contactsOf } from '../../lookups/touchpoints.ts';
import { itemPath, processPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Table } from '../../ui/Table.tsx';
import { draftStep } from '../../view/view-store.ts';
import { NoChannel } from './NoChannel.tsx';
import { ProcessPanel } from './ProcessPanel.tsx';

/** With more groups than this a new process starts with none: one then chooses. */
const mostGroupsAtOnce = 6;

/** All processes of the workspace; one of them can be opened beside the list, with what holds for it as a whole. */
export function ProcessListScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { processes, targetGroups } = useWorkspace();
  const { navigate } = useActionContext();
  const chosen = processes.find(({ id }) => id === itemId);
  const makes = (name: string, id: string): EditCall => {
    const groupIds = targetGroups.length <= mostGroupsAtOnce ? targetGroups.map((group) => group.id) : [];
    return addNamed('process', id, name, { targetGroupIds: groupIds, phaseName: t('blueprint.firstPhase') });
  };
  const open = (id: string): void => {
    navigate(processPath(id as ProcessId));
    draftStep({ processId: id as ProcessId });
  };
  return (
    <Screen
      title={t('screen.processes')}
      subtitle={t('processes.about')}
      aside={chosen && <ProcessPanel key={chosen.id} process={chosen} />}
    >
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
            t('library.details'),
          ]}
        >
          {processes.map((process) => (
            <ProcessRow key={process.id} process={process} isChosen={process === chosen} />
          ))}
        </Table>
      )}
      <NewItem
        label={t('processes.new')}
        placeholder={t('processes.new')}
        makes={makes}
        isFirst={processes.length === 0}
        onMade={open}
      />
    </Screen>
  );
}

/** More would make one row a screen high. */
const mostGroups = 6;

function ProcessRow({ process, isChosen }: { process: Process; isChosen: boolean }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const contacts = contactsOf(process);
  const missing = contacts.filter(({ touchpoint }) => !touchpoint?.primary).length;
  const takesPart = process.targetGroupIds.filter((id) =>
    process.steps.some((step) => groupsOfStep(step, process).includes(id)),
  );
  const groups = takesPart.length > 0 ? takesPart : process.targetGroupIds;
  const shown = groups.length > mostGroups ? groups.slice(0, mostGroups - 1) : groups;
  return (
    <tr aria-current={isChosen}>
      <th scope="row">
        <NameLink href={processPath(process.id)} detail={process.question}>
          {process.name}
        </NameLink>
      </th>
      <td>{t(`lifecycle.${process.lifecycle}`)}</td>
      <td>
        {shown.map((groupId) => (
          <div key={groupId}>
            <GroupName workspace={workspace} groupId={groupId} />
          </div>
        ))}
        {shown.length < groups.length && t('processes.moreGroups', { count: groups.length - shown.length })}
      </td>
      <td>{t('processes.counts', { steps: process.steps.length, phases: process.phases.length })}</td>
      <td>
        {missing > 0 && <NoChannel process={process} />}{' '}
        {contacts.length > 0 && t('processes.missing', { count: missing })}
      </td>
      <td>
        <TextLink href={itemPath('processes', process.id)}>{t('processes.details')}</TextLink>
      </td>
    </tr>
  );
}
