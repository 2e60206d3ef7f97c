import type { ToneProfile } from '#core/model/tone-profile.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { RowsField } from '../../form/RowsField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { screenPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { TraitScale } from './TraitScale.tsx';
import { WordsField } from './WordsField.tsx';

type Trait = ToneProfile['traits'][number];
const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const intensities = ['-2', '-1', '0', '1', '2'] as const;

/** One tone profile: how it addresses, at which level, what marks it, and its words. */
export function TonePanel({ profile }: { profile: ToneProfile }) {
  const { t } = useTexts();
  const { toneProfiles } = useWorkspace();
  const { navigate } = useActionContext();
  const set = useForm('toneProfile', profile.id);
  return (
    <ItemPanel
      screen="tone"
      kicker={t('screen.tone')}
      title={profile.name}
      remarksOn={{ kind: 'toneProfile', id: profile.id }}
    >
      <TextField label={t('tone.name')} value={profile.name} onCommit={(name) => set({ name })} />
      <ChoiceField
        label={t('tone.address')}
        value={profile.formOfAddress}
        options={(['u', 'je', 'none'] as const).map((value) => ({ value, label: t(`address.${value}`) }))}
        onChoose={(formOfAddress) => set({ formOfAddress: formOfAddress ?? 'u' })}
      />
      <ChoiceField
        label={t('tone.level')}
        help={t('help.toneReading')}
        value={profile.languageLevel}
        options={levels.map((value) => ({ value, label: value }))}
        onChoose={(languageLevel) => set({ languageLevel: languageLevel ?? 'B1' })}
      />
      <RowsField
        label={t('tone.traits')}
        help={t('help.traits')}
        rows={profile.traits}
        nameOf={({ name }) => name}
        addLabel={t('tone.addTrait')}
        create={(): Trait => ({ name: t('tone.newTrait'), intensity: 1 })}
        onCommit={(traits) => set({ traits })}
      >
        {(trait, change) => (
          <>
            <TextField
              label={t('tone.trait')}
              value={trait.name}
              onCommit={(name) => (name === '' ? undefined : change({ ...trait, name }))}
            />
            <ChoiceField
              label={t('tone.howMuch')}
              value={String(trait.intensity) as (typeof intensities)[number]}
              options={intensities.map((value) => ({ value, label: t(`intensity.${value}`) }))}
              onChoose={(value) => change({ ...trait, intensity: Number(value ?? 0) as Trait['intensity'] })}
            />
            <TraitScale trait={trait} />
          </>
        )}
      </RowsField>
      <WordsField
        label={t('tone.doWords')}
        remarkLabel={t('tone.note')}
        words={profile.doWords.map(({ term, note }) => ({ term, remark: note }))}
        onCommit={(words) =>
          set({ doWords: words.map(({ term, remark }) => (remark === undefined ? { term } : { term, note: remark })) })
        }
      />
      <WordsField
        label={t('tone.dontWords')}
        remarkLabel={t('tone.better')}
        words={profile.dontWords.map(({ term, instead }) => ({ term, remark: instead }))}
        onCommit={(words) =>
          set({
            dontWords: words.map(({ term, remark }) => (remark === undefined ? { term } : { term, instead: remark })),
          })
        }
      />
      <ObjectFooter
        kind="toneProfile"
        id={profile.id}
        name={profile.name}
        others={toneProfiles.filter((other) => other !== profile)}
        onGone={() => navigate(screenPath('tone'))}
      />
    </ItemPanel>
  );
}
