import { stepWeights } from '#core/analysis/measures/process-measures.ts';
import type { ProcessView } from '#core/analysis/process-view.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { stepPath } from '../../navigation/routes.ts';
import { NameLink } from '../../ui/NameLink.tsx';
import styles from './MeasuresScreen.module.css';
import { useFigures } from './use-figures.ts';

interface HeaviestStepsProps {
  view: ProcessView;
  groupId: TargetGroupId;
}

/** The contacts of a group and what each weighs, the heaviest first. */
export function HeaviestSteps({ view, groupId }: HeaviestStepsProps) {
  const { t } = useTexts();
  const { write } = useFigures();
  const flow = view.flowOf(groupId);
  const weights = flow ? stepWeights(view, flow) : [];
  if (weights.length === 0) return null;
  const total = weights.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const nameOf = new Map(view.process.steps.map(({ id, name }) => [id, name]));
  const group = targetGroupById(view.workspace, groupId)?.name ?? groupId;
  return (
    <details className={styles.heaviest}>
      <summary>{t('measures.heaviest', { group })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measures.step')}</th>
            <th scope="col">{t('measures.visits')}</th>
            <th scope="col">{t('measures.cost')}</th>
            <th scope="col">{t('measures.share')}</th>
          </tr>
        </thead>
        <tbody>
          {weights.map(({ stepId, visits, cost }) => (
            <tr key={stepId}>
              <th scope="row">
                <NameLink href={stepPath(view.process.id, stepId)}>{nameOf.get(stepId)}</NameLink>
              </th>
              <td>{write('contactsPerCase', visits)}</td>
              <td>{cost === null ? t('measures.unknown') : write('costPerCase', cost)}</td>
              <td>{cost === null || total === 0 ? '' : write('digitalContactShare', cost / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
