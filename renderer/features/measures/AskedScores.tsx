import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './MeasuresScreen.module.css';
import { useFigures } from './use-figures.ts';

/** What customers answered when they were asked, beside the target. */
export function AskedScores({ process }: { process: Process }) {
  const { t, formats } = useTexts();
  const { write } = useFigures();
  const metrics = process.metrics ?? [];
  if (metrics.length === 0) return null;
  return (
    <section>
      <h2>{t('measures.asked')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measures.score')}</th>
            <th scope="col">{t('measures.scoreTarget')}</th>
            <th scope="col">{t('measures.latest')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map(({ kind, scale, target, measured = [] }) => {
            const latest = measured.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1);
            return (
              <tr key={`${kind} ${scale}`}>
                <th scope="row">
                  {t(`metric.${kind}`)}, {t('processes.onScale', { scale })}
                </th>
                <td>{target === undefined ? '' : write('contactsPerCase', target)}</td>
                <td>
                  {latest
                    ? [
                        write('contactsPerCase', latest.value),
                        formats.date(latest.date),
                        ...(latest.n === undefined ? [] : [t('measures.answers', { count: latest.n })]),
                      ].join(', ')
                    : t('measures.notMeasured')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
