import { wordTrait } from '#core/messages/word-trait.ts';
import type { ToneProfile } from '#core/model/tone-profile.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { None } from '../../ui/None.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { Terms } from './Terms.tsx';
import { TraitScale } from './TraitScale.tsx';

/** How the team writes: tone profiles and preferred terms. */
export function ToneScreen({ itemId }: { itemId?: string | undefined }) {
  const { t, formats, language } = useTexts();
  const { toneProfiles, terms } = useWorkspace();
  const chosen = toneProfiles.find(({ id }) => id === itemId);
  return (
    <Screen title={t('screen.tone')} subtitle={t('tone.about')} aside={chosen && <TonePanel profile={chosen} />}>
      {toneProfiles.length === 0 ? (
        <EmptyState title={t('tone.empty.title')} text={t('tone.empty.text')} />
      ) : (
        <Table
          caption={t('screen.tone')}
          heads={[t('tone.name'), t('tone.address'), t('tone.level'), t('tone.traits')]}
        >
          {toneProfiles.map((profile) => (
            <tr key={profile.id} aria-current={profile === chosen}>
              <th scope="row">
                <NameLink href={itemPath('tone', profile.id)}>{profile.name}</NameLink>
              </th>
              <td>{t(`address.${profile.formOfAddress}`)}</td>
              <td>{profile.languageLevel}</td>
              <td>
                {profile.traits.length > 0 ? (
                  formats.list(profile.traits.map((trait) => wordTrait(trait, language)))
                ) : (
                  <None />
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {terms.length > 0 && <Terms terms={terms} />}
    </Screen>
  );
}

function TonePanel({ profile }: { profile: ToneProfile }) {
  const { t } = useTexts();
  return (
    <ItemPanel screen="tone" kicker={t('screen.tone')} title={profile.name}>
      <Field label={t('tone.reading')} help={t('help.toneReading')}>
        {t(`address.${profile.formOfAddress}`)}, {profile.languageLevel}
      </Field>
      <Field label={t('tone.traits')}>
        {profile.traits.length === 0 ? (
          <None />
        ) : (
          profile.traits.map((trait) => <TraitScale key={trait.name} trait={trait} />)
        )}
      </Field>
      <Field label={t('tone.doWords')}>
        {profile.doWords.length === 0 ? (
          <None />
        ) : (
          <ul>
            {profile.doWords.map(({ term, note }) => (
              <li key={term}>{note === undefined ? term : `${term} (${note})`}</li>
            ))}
          </ul>
        )}
      </Field>
      <Field label={t('tone.dontWords')}>
        {profile.dontWords.length === 0 ? (
          <None />
        ) : (
          <ul>
            {profile.dontWords.map(({ term, instead }) => (
              <li key={term}>{instead === undefined ? term : t('tone.instead', { term, instead })}</li>
            ))}
          </ul>
        )}
      </Field>
    </ItemPanel>
  );
}
