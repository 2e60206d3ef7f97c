import { planningMeasures } from '#core/analysis/measures/planning-measures.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { today } from '../../form/today.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { NameLink } from '../../ui/NameLink.tsx';
import { Bar } from './Bar.tsx';
import styles from './MeasuresScreen.module.css';
import { useFigures } from './use-figures.ts';

const figures = ['published', 'overdue', 'withoutOwner'] as const;

/** How far the content of a process is: in use, too late, without owner; with the items themselves. */
export function PlanningFigures({ workspace, process }: { workspace: Workspace; process: Process }) {
  const { t } = useTexts();
  const { share } = useFigures();
  const measured = planningMeasures(workspace, process, today());
  const { total } = measured;
  if (total === 0) return null;
  return (
    <section>
      <h2>{t('measures.planning.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measures.figure')}</th>
            <th scope="col">{t('measures.planning.part')}</th>
            <th scope="col">{t('measures.planning.which')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">{t(`measures.planning.${figure}`)}</th>
              <td>
                {t('measures.planning.of', {
                  share: share(measured[figure].length / total),
                  count: measured[figure].length,
                  total,
                })}
                <Bar length={measured[figure].length / total} />
              </td>
              <td>
                <Items items={measured[figure]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Items({ items }: { items: readonly ContentItem[] }) {
  return (
    <ul>
      {items.map(({ id, title }) => (
        <li key={id}>
          <NameLink href={itemPath('content', id)}>{title}</NameLink>
        </li>
      ))}
    </ul>
  );
}
