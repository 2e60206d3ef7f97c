import { ChecksSettings } from './ChecksSettings.tsx';
import { FalseAlarms } from './FalseAlarms.tsx';
import { StaleAcceptances } from '../../finding/StaleAcceptances.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { LinesField } from '../../form/LinesField.tsx';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { RemoveButton } from '../../ui/RemoveButton.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import type { Person } from '#core/model/person.ts';
import styles from './SettingsScreen.module.css';

const presets = ['start', 'recommended', 'complete', 'government'] as const;

/** What holds for the open workspace: its name, the language of its texts, what is checked, and the people of the team. */
export function WorkspaceSettings() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const set = useForm('workspace', workspace.id);
  const analysis = workspace.analysis ?? { extends: ['recommended' as const] };
  return (
    <section className={styles.workspace} aria-label={t('settings.workspace')}>
      <h2 className={styles.title}>{t('settings.workspace')}</h2>
      <TextField label={t('settings.workspaceName')} value={workspace.name} onCommit={(name) => set({ name })} />
      <TextField
        label={t('settings.organisation')}
        help={t('settings.organisationHelp')}
        value={workspace.organisation}
        onCommit={(organisation) => set({ organisation })}
      />
      <ChoiceField
        label={t('settings.contentLocale')}
        help={t('settings.contentLocaleHelp')}
        value={workspace.contentLocale}
        options={(['nl', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        onChoose={(contentLocale) => set({ contentLocale: contentLocale ?? 'nl' })}
      />
      <ChoiceField
        label={t('settings.checks')}
        help={t('settings.checksHelp')}
        value={analysis.extends.at(-1) ?? 'recommended'}
        options={presets.map((value) => ({ value, label: t(`preset.${value}`) }))}
        onChoose={(preset) => set({ analysis: { ...analysis, extends: [preset ?? 'recommended'] } })}
      />
      <LinesField
        label={t('settings.allowedWords')}
        help={t('settings.allowedWordsHelp')}
        lines={analysis.allowedWords ?? []}
        placeholder={t('persona.add')}
        onCommit={(allowedWords) => {
          const { allowedWords: _earlier, ...rest } = analysis;
          return set({ analysis: allowedWords.length > 0 ? { ...rest, allowedWords } : rest });
        }}
      />
      <ChecksSettings />
      <FalseAlarms />
      <StaleAcceptances />
      <TextField label={t('inspector.notes')} isLong value={workspace.notes} onCommit={(notes) => set({ notes })} />
      <h3 className={styles.subtitle}>{t('settings.people')}</h3>
      {workspace.people.length > 0 && (
        <Table
          caption={t('settings.people')}
          heads={[t('settings.personName'), t('settings.personRole'), t('form.delete')]}
        >
          {workspace.people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Table>
      )}
      <NewItem
        label={t('settings.newPerson')}
        placeholder={t('settings.newPerson')}
        makes={(name, id) => addNamed('person', id, name)}
      />
    </section>
  );
}

function PersonRow({ person }: { person: Person }) {
  const { t } = useTexts();
  const perform = usePerform();
  const set = useForm('person', person.id);
  return (
    <tr>
      <th scope="row">
        <TextEntry label={t('settings.personName')} value={person.name} rows={1} onCommit={(name) => set({ name })} />
      </th>
      <td className={styles.role}>
        <TextEntry
          label={t('settings.roleOf', { name: person.name })}
          value={person.role ?? ''}
          rows={1}
          onCommit={(role) => set({ role })}
        />
      </td>
      <td>
        <RemoveButton
          label={t('edit.remove', { name: person.name })}
          onRemove={() => void perform({ editId: 'object.delete', args: { kind: 'person', id: person.id } })}
        />
      </td>
    </tr>
  );
}
