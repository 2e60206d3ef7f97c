import type { Term } from '#core/model/term.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Table } from '../../ui/Table.tsx';
import styles from './Terms.module.css';

/** Words the team agreed on, and what they replace. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  const { t, formats } = useTexts();
  return (
    <section className={styles.terms}>
      <h2 className={styles.title}>{t('tone.terms')}</h2>
      <Table caption={t('tone.terms')} heads={[t('tone.preferred'), t('tone.notThese')]}>
        {terms.map(({ id, preferred, variants }) => (
          <tr key={id}>
            <th scope="row">{preferred}</th>
            <td>{formats.list(variants)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
