import { useTexts } from '../../../i18n/use-texts.ts';
import { Table } from '../../../ui/Table.tsx';
import styles from './ImportScreen.module.css';

const columns = ['title', 'group', 'channel', 'owner', 'due'] as const;

/** What a list may look like, for who still has to make one. */
export function ListExample() {
  const { t } = useTexts();
  return (
    <section className={styles.example}>
      <h2 className={styles.title}>{t('import.example.title')}</h2>
      <p className={styles.help}>{t('import.example.help')}</p>
      <Table caption={t('import.example.title')} heads={columns.map((column) => t(`import.column.${column}`))}>
        {(['first', 'second'] as const).map((row) => (
          <tr key={row}>
            {columns.map((column) => (
              <td key={column}>{t(`import.example.${row}.${column}`)}</td>
            ))}
          </tr>
        ))}
      </Table>
    </section>
  );
}
