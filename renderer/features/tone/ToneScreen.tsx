import { wordTrait } from '#core/messages/word-trait.ts';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { None } from '../../ui/None.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { TonePanel } from './TonePanel.tsx';
import { Terms } from './Terms.tsx';

/** How the team writes: tone profiles and preferred terms. */
export function ToneScreen({ itemId }: { itemId?: string | undefined }) {
  const { t, formats, language } = useTexts();
  const { toneProfiles, terms } = useWorkspace();
  const chosen = toneProfiles.find(({ id }) => id === itemId);
  return (
    <Screen
      title={t('screen.tone')}
      subtitle={t('tone.about')}
      aside={chosen && <TonePanel key={chosen.id} profile={chosen} />}
    >
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
      <NewItem
        label={t('tone.new')}
        placeholder={t('tone.new')}
        makes={(name, id) => addNamed('toneProfile', id, name)}
      />
      <Terms terms={terms} />
    </Screen>
  );
}
