import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import { stages } from '#core/model/stage.ts';
import type { Process } from '#core/model/process.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { informationOptions, groupOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { OwnerField } from '../../form/OwnerField.tsx';
import { PickListField } from '../../form/PickListField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { processPath, screenPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ProcessFigures } from './ProcessFigures.tsx';
import { ProcessPhases } from './ProcessPhases.tsx';

const lifecycles = ['idea', 'design', 'live', 'retired'] as const;

/** What holds for a process as a whole: what it is for, for whom, its phases, how much it happens and what it is measured by. */
export function ProcessPanel({ process }: { process: Process }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const set = useForm('process', process.id);
  const setGroups = (targetGroupIds: TargetGroupId[]) => ({
    editId: 'process-groups.set' as const,
    args: { processId: process.id, targetGroupIds },
  });
  return (
    <ItemPanel
      screen="processes"
      kicker={t('processes.name')}
      title={process.name}
      remarksOn={{ kind: 'process', id: process.id }}
    >
      <TextLink href={processPath(process.id)}>{t('processes.open')}</TextLink>
      <TextField label={t('processes.nameLabel')} value={process.name} onCommit={(name) => set({ name })} />
      <TextField
        label={t('processes.question')}
        help={t('help.processQuestion')}
        value={process.question}
        onCommit={(question) => set({ question })}
      />
      <TextField
        label={t('processes.goal')}
        help={t('help.processGoal')}
        value={process.goal}
        onCommit={(goal) => set({ goal })}
      />
      <PickListField
        label={t('processes.groups')}
        help={t('help.processGroups')}
        placeholder={t('choose.group')}
        options={groupOptions(workspace).map((option) => ({
          ...option,
          mark: <GroupName workspace={workspace} groupId={option.id} />,
        }))}
        chosenIds={process.targetGroupIds}
        onChoose={(ids) => perform(setGroups(ids))}
        onCreate={(name) => {
          const id = newId() as TargetGroupId;
          return perform([addNamed('targetGroup', id, name), setGroups([...process.targetGroupIds, id])]);
        }}
      />
      <OwnerField
        label={t('content.owner')}
        ownerId={process.ownerId}
        own={(ownerId) => ({ editId: 'object.set', args: { kind: 'process', id: process.id, fields: { ownerId } } })}
      />
      <ChoiceField
        label={t('processes.lifecycle')}
        value={process.lifecycle}
        options={lifecycles.map((value) => ({ value, label: t(`lifecycle.${value}`) }))}
        onChoose={(lifecycle) => set({ lifecycle: lifecycle ?? 'design' })}
      />
      <ChoiceField
        label={t('processes.stage')}
        help={t('help.processStage')}
        value={process.stage ?? 'planning'}
        options={stages.map((value) => ({ value, label: t(`processStage.${value}`) }))}
        onChoose={(stage) => set({ stage: stage ?? 'planning' })}
      />
      <ProcessPhases process={process} />
      <PickListField
        label={t('processes.known')}
        help={t('help.known')}
        placeholder={t('choose.tells')}
        options={informationOptions(workspace)}
        chosenIds={process.knownAtStart ?? []}
        onChoose={(ids) => set({ knownAtStart: ids.length > 0 ? (ids satisfies InformationItemId[]) : null })}
      />
      <ProcessFigures process={process} workspace={workspace} />
      <ObjectFooter
        kind="process"
        id={process.id}
        name={process.name}
        onGone={() => navigate(screenPath('processes'))}
      />
    </ItemPanel>
  );
}
