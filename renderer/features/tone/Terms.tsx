import type { Term } from '#core/model/term.ts';
import { LinesField } from '../../form/LinesField.tsx';
import { addNamed } from '../../form/new-object.ts';
import { NewItem } from '../../form/NewItem.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { RemoveButton } from '../../ui/RemoveButton.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import styles from './Terms.module.css';

/** Words the team agreed on, and what they replace; edited in their place. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  const { t } = useTexts();
  return (
    <section className={styles.terms}>
      <h2 className={styles.title}>{t('tone.terms')}</h2>
      <p className={styles.help}>{t('tone.termsHelp')}</p>
      {terms.length > 0 && (
        <Table caption={t('tone.terms')} heads={[t('tone.preferred'), t('tone.notThese'), t('form.delete')]}>
          {terms.map((term) => (
            <TermRow key={term.id} term={term} />
          ))}
        </Table>
      )}
      <NewItem
        label={t('tone.newTerm')}
        placeholder={t('tone.newTerm')}
        makes={(name, id) => addNamed('term', id, name)}
      />
    </section>
  );
}

function TermRow({ term }: { term: Term }) {
  const { t } = useTexts();
  const perform = usePerform();
  const set = useForm('term', term.id);
  return (
    <tr>
      <th scope="row">
        <TextEntry
          label={t('tone.preferred')}
          value={term.preferred}
          rows={1}
          onCommit={(preferred) => set({ preferred })}
        />
      </th>
      <td>
        <LinesField
          label={t('tone.notTheseOf', { term: term.preferred })}
          hasHiddenLabel
          lines={term.variants}
          placeholder={t('persona.add')}
          onCommit={(variants) => set({ variants })}
        />
      </td>
      <td>
        <RemoveButton
          label={t('edit.remove', { name: term.preferred })}
          onRemove={() => void perform({ editId: 'object.delete', args: { kind: 'term', id: term.id } })}
        />
      </td>
    </tr>
  );
}
