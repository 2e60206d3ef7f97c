import type { Ids } from '#core/model/ids.ts';
import type { KeyMessageId, ObjectiveId, PersonId, TargetGroupId } from '#core/model/id.ts';
import type { KeyMessage, Objective, Plan } from '#core/model/plan.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ChoicesField } from '../../form/ChoicesField.tsx';
import { newId } from '../../form/new-object.ts';
import { RowsField } from '../../form/RowsField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { PlanFieldPlace } from './PlanFieldPlace.tsx';

const effects = ['knowledge', 'attitude', 'behaviour'] as const;
const details = ['indicator', 'target', 'moment'] as const;

/** What the communication must bring about, and what each group should remember. */
export function PlanGoals({ plan }: { plan: Plan }) {
  return (
    <>
      <PlanFieldPlace field="objectives">
        <Objectives plan={plan} />
      </PlanFieldPlace>
      <PlanFieldPlace field="keyMessages">
        <KeyMessages plan={plan} />
      </PlanFieldPlace>
    </>
  );
}

function Objectives({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const { people } = useWorkspace();
  const set = useForm('plan', plan.id);
  return (
    <RowsField
      label={t('plan.fields.objectives')}
      help={t('plan.fields.objectivesHelp')}
      rows={plan.objectives ?? []}
      nameOf={({ text }) => text}
      addLabel={t('plan.fields.addObjective')}
      create={(): Objective => ({
        id: newId() as ObjectiveId,
        effect: 'knowledge',
        text: t('plan.fields.newObjective'),
      })}
      onCommit={(objectives) => set({ objectives: objectives.length > 0 ? objectives : null })}
    >
      {(objective, change) => (
        <>
          <TextField
            label={t('plan.fields.objective')}
            value={objective.text}
            onCommit={(text) => (text === '' ? undefined : change({ ...objective, text }))}
          />
          <ChoiceField
            label={t('plan.fields.effect')}
            value={objective.effect}
            options={effects.map((value) => ({ value, label: t(`plan.effect.${value}`) }))}
            onChoose={(effect) => (effect ? change({ ...objective, effect }) : undefined)}
          />
          {details.map((key) => (
            <TextField
              key={key}
              label={t(`plan.fields.objectiveOf.${key}`)}
              value={objective[key]}
              onCommit={(text) => {
                const { [key]: _earlier, ...rest } = objective;
                return change((text === '' ? rest : { ...rest, [key]: text }) as Objective);
              }}
            />
          ))}
          <ChoiceField
            label={t('content.owner')}
            none={t('form.none')}
            value={objective.ownerId as string | undefined}
            options={people.map(({ id, name }) => ({ value: id as string, label: name }))}
            onChoose={(ownerId) => {
              const { ownerId: _earlier, ...rest } = objective;
              return change(ownerId ? { ...rest, ownerId: ownerId as PersonId } : rest);
            }}
          />
          <ForGroups ids={objective.targetGroupIds} onChoose={(ids) => change(withGroups(objective, ids))} />
        </>
      )}
    </RowsField>
  );
}

function KeyMessages({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const set = useForm('plan', plan.id);
  return (
    <RowsField
      label={t('plan.fields.keyMessages')}
      help={t('plan.fields.keyMessagesHelp')}
      rows={plan.keyMessages ?? []}
      nameOf={({ text }) => text}
      addLabel={t('plan.fields.addKeyMessage')}
      create={(): KeyMessage => ({ id: newId() as KeyMessageId, text: t('plan.fields.newKeyMessage') })}
      onCommit={(keyMessages) => set({ keyMessages: keyMessages.length > 0 ? keyMessages : null })}
    >
      {(message, change) => (
        <>
          <TextField
            label={t('plan.fields.keyMessage')}
            value={message.text}
            onCommit={(text) => (text === '' ? undefined : change({ ...message, text }))}
          />
          <ForGroups ids={message.targetGroupIds} onChoose={(ids) => change(withGroups(message, ids))} />
        </>
      )}
    </RowsField>
  );
}

interface ForGroupsProps {
  /** Absent: for everyone. */
  ids: Ids<TargetGroupId> | undefined;
  onChoose(ids: TargetGroupId[]): string | undefined;
}

function ForGroups({ ids, onChoose }: ForGroupsProps) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  return (
    <ChoicesField
      label={t('content.forGroups')}
      help={t('plan.fields.forGroupsHelp')}
      values={ids === undefined || ids === 'all' ? [] : ids}
      options={workspace.targetGroups.map(({ id }) => ({
        value: id,
        label: <GroupName workspace={workspace} groupId={id} />,
      }))}
      onChoose={onChoose}
    />
  );
}

/** For these groups; none chosen means everyone. */
function withGroups<Part extends { targetGroupIds?: Ids<TargetGroupId> }>(part: Part, ids: TargetGroupId[]): Part {
  const changed = { ...part };
  delete changed.targetGroupIds;
  return ids.length > 0 ? { ...changed, targetGroupIds: ids } : changed;
}
