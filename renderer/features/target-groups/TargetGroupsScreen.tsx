import type { TargetGroup } from '#core/model/target-group.ts';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { TargetGroupPanel } from './TargetGroupPanel.tsx';

/** For whom the team communicates, and how it knows. */
export function TargetGroupsScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { targetGroups } = useWorkspace();
  const chosen = targetGroups.find(({ id }) => id === itemId);
  return (
    <Screen
      title={t('screen.target-groups')}
      subtitle={t('targetGroups.about')}
      aside={chosen && <TargetGroupPanel key={chosen.id} group={chosen} />}
    >
      {targetGroups.length === 0 ? (
        <EmptyState title={t('targetGroups.empty.title')} text={t('targetGroups.empty.text')} />
      ) : (
        <Table
          caption={t('screen.target-groups')}
          heads={[
            t('targetGroups.name'),
            t('targetGroups.language'),
            t('targetGroups.skills'),
            t('targetGroups.research'),
            t('targetGroups.persona'),
          ]}
        >
          {targetGroups.map((group) => (
            <TargetGroupRow key={group.id} group={group} isChosen={group === chosen} />
          ))}
        </Table>
      )}
      <NewItem
        label={t('targetGroups.new')}
        placeholder={t('targetGroups.new')}
        isFirst={targetGroups.length === 0}
        makes={(name, id) => addNamed('targetGroup', id, name)}
      />
    </Screen>
  );
}

function TargetGroupRow({ group, isChosen }: { group: TargetGroup; isChosen: boolean }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const latest = group.research?.toSorted((one, other) => other.date.localeCompare(one.date))[0];
  const language = [group.languageLevel, group.formOfAddress && t(`address.${group.formOfAddress}`)].filter(Boolean);
  return (
    <tr aria-current={isChosen}>
      <th scope="row">
        <NameLink href={itemPath('target-groups', group.id)} detail={t(`targetGroups.kind.${group.kind}`)}>
          <GroupName workspace={workspace} groupId={group.id} />
        </NameLink>
      </th>
      <td>{language.length > 0 ? language.join(', ') : null}</td>
      <td>{group.digitalSkills ? t(`skills.${group.digitalSkills}`) : null}</td>
      <td>
        {latest &&
          t('targetGroups.latest', { method: t(`research.${latest.method}`), date: formats.date(latest.date) })}
      </td>
      <td>{group.persona?.name}</td>
    </tr>
  );
}
