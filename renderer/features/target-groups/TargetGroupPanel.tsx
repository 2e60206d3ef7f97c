import type { TargetGroup } from '#core/model/target-group.ts';
import type { ToneProfileId } from '#core/model/id.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ChoicesField } from '../../form/ChoicesField.tsx';
import { toneOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { PickField } from '../../form/PickField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { screenPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { PersonaFields } from './PersonaFields.tsx';
import { PreferenceFields } from './PreferenceFields.tsx';
import { ResearchFields } from './ResearchFields.tsx';

const kinds = ['customer', 'intermediary', 'internal'] as const;
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const generations = ['babyboom', 'x', 'y', 'z'] as const;

/** Everything known of one target group. */
export function TargetGroupPanel({ group }: { group: TargetGroup }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const { navigate } = useActionContext();
  const set = useForm('targetGroup', group.id);
  return (
    <ItemPanel
      screen="target-groups"
      kicker={t('targetGroups.one')}
      title={group.name}
      remarksOn={{ kind: 'targetGroup', id: group.id }}
    >
      <TextField label={t('targetGroups.name')} value={group.name} onCommit={(name) => set({ name })} />
      <PersonaFields group={group} />
      <PreferenceFields group={group} />
      <ResearchFields group={group} />
      <ChoiceField
        label={t('targetGroups.level')}
        help={t('help.level')}
        none={t('form.unknown')}
        value={group.languageLevel}
        options={levels.map((value) => ({ value, label: value }))}
        onChoose={(languageLevel) => set({ languageLevel })}
      />
      <ChoiceField
        label={t('tone.address')}
        help={t('help.address')}
        none={t('form.unknown')}
        value={group.formOfAddress}
        options={(['u', 'je'] as const).map((value) => ({ value, label: t(`address.${value}`) }))}
        onChoose={(formOfAddress) => set({ formOfAddress })}
      />
      <ChoiceField
        label={t('targetGroups.skills')}
        none={t('form.unknown')}
        value={group.digitalSkills}
        options={(['low', 'medium', 'high'] as const).map((value) => ({ value, label: t(`skills.${value}`) }))}
        onChoose={(digitalSkills) => set({ digitalSkills })}
      />
      <ChoicesField
        label={t('targetGroups.generations')}
        values={group.generations ?? []}
        options={generations.map((value) => ({ value, label: t(`generation.${value}`) }))}
        onChoose={(chosen) => set({ generations: chosen.length > 0 ? chosen : null })}
      />
      <ChoiceField
        label={t('targetGroups.kindLabel')}
        value={group.kind}
        options={kinds.map((value) => ({ value, label: t(`targetGroups.kind.${value}`) }))}
        onChoose={(kind) => set({ kind: kind ?? 'customer' })}
      />
      <PickField
        label={t('row.tone')}
        help={t('help.groupTone')}
        placeholder={t('choose.tone')}
        options={toneOptions(workspace)}
        chosenId={group.toneProfileId}
        onChoose={(id) => set({ toneProfileId: id as ToneProfileId | null })}
        onCreate={(name) => {
          const toneProfileId = newId() as ToneProfileId;
          return perform([
            addNamed('toneProfile', toneProfileId, name),
            { editId: 'object.set', args: { kind: 'targetGroup', id: group.id, fields: { toneProfileId } } },
          ]);
        }}
      />
      <ObjectFooter
        kind="targetGroup"
        id={group.id}
        name={group.name}
        others={workspace.targetGroups.filter((other) => other !== group)}
        onGone={() => navigate(screenPath('target-groups'))}
      />
    </ItemPanel>
  );
}
