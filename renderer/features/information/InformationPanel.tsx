import type { DataFieldId, TargetGroupId } from '#core/model/id.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ChoicesField } from '../../form/ChoicesField.tsx';
import { DateField } from '../../form/DateField.tsx';
import { fieldOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { PickListField } from '../../form/PickListField.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath, screenPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { FactFields } from './FactFields.tsx';

const kinds = [
  'fact',
  'instruction',
  'deadline',
  'next-step',
  'confirmation',
  'decision',
  'legal',
  'contact',
  'offer',
  'question',
] as const;

/** Everything of one thing we tell or ask: its facts, for whom, which data it fills or shows, and where it stands. */
export function InformationPanel({ item }: { item: InformationItem }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const set = useForm('info', item.id);
  const usage = usageOf(workspace);
  const isAsked = item.direction === 'ask';
  const setFieldIds = (ids: DataFieldId[]) => ({
    editId: 'object.set' as const,
    args: { kind: 'info' as const, id: item.id, fields: { fieldIds: ids.length > 0 ? ids : null } },
  });
  return (
    <ItemPanel
      screen="information"
      kicker={t(isAsked ? 'row.asks' : 'row.tells')}
      title={item.name}
      remarksOn={{ kind: 'info', id: item.id }}
    >
      <TextField label={t('information.name')} value={item.name} onCommit={(name) => set({ name })} />
      <ChoiceField
        label={t('information.kind')}
        value={item.kind}
        options={kinds.map((value) => ({ value, label: t(`information.kinds.${value}`) }))}
        onChoose={(kind) => set({ kind: kind ?? 'fact' })}
      />
      {isAsked && (
        <TextField
          label={t('information.usedFor')}
          help={t('help.usedFor')}
          value={item.usedFor}
          onCommit={(usedFor) => set({ usedFor })}
        />
      )}
      <PickListField
        label={t('information.fields')}
        help={t(isAsked ? 'help.fieldsFilled' : 'help.fieldsShown')}
        placeholder={t('choose.field')}
        options={fieldOptions(workspace).map((option) => ({
          ...option,
          mark: <TextLink href={itemPath('systems', option.id)}>{option.name}</TextLink>,
        }))}
        chosenIds={item.fieldIds ?? []}
        onChoose={(ids) => perform(setFieldIds(ids))}
        onCreate={(name) => {
          const id = newId() as DataFieldId;
          return perform([addNamed('field', id, name), setFieldIds([...(item.fieldIds ?? []), id])]);
        }}
      />
      {!isAsked && <FactFields item={item} />}
      {!isAsked && (
        <>
          <SwitchField
            label={t('information.repeatable')}
            help={t('help.repeatable')}
            isOn={item.repeatable ?? false}
            onSwitch={(isOn) => set({ repeatable: isOn ? true : null })}
          />
          <ChoicesField
            label={t('information.audience')}
            help={t('help.audience')}
            values={item.audience ?? []}
            options={workspace.targetGroups.map(({ id }) => ({
              value: id satisfies TargetGroupId,
              label: <GroupName workspace={workspace} groupId={id} />,
            }))}
            onChoose={(audience) => set({ audience: audience.length > 0 ? audience : null })}
          />
          <DateField
            label={t('information.changedOn')}
            help={t('help.changedOn')}
            value={item.changedOn}
            onCommit={(changedOn) => set({ changedOn })}
          />
        </>
      )}
      <Field label={t('information.toldIn')}>
        <StepList places={usage.told.get(item.id)} />
      </Field>
      <Field label={t('information.askedIn')}>
        <StepList places={usage.asked.get(item.id)} />
      </Field>
      <Field label={t('information.neededIn')} help={t('help.needs')}>
        <StepList places={usage.needed.get(item.id)} />
      </Field>
      <ObjectFooter
        kind="info"
        id={item.id}
        name={item.name}
        others={workspace.informationItems.filter((other) => other !== item && other.direction === item.direction)}
        onGone={() => navigate(screenPath('information'))}
      />
    </ItemPanel>
  );
}
