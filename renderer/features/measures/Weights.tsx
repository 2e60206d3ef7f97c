import { NameLink } from '../../ui/NameLink.tsx';
import { measureWeights } from '#core/analysis/measures/measure-weights.ts';
import type { StepWeight } from '#core/analysis/measures/step-weight.ts';
import { channelsWithoutCost } from '#core/analysis/measures/channels-without-cost.ts';
import type { ProcessView } from '#core/analysis/process-view.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { MeasureId } from '#core/model/measure-id.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath, stepPath } from '../../navigation/routes.ts';
import { Bar } from './Bar.tsx';
import styles from './MeasuresScreen.module.css';
import { useFigures } from './use-figures.ts';

/** The heaviest; the others unfold. */
const mostShown = 4;

interface WeightsProps {
  view: ProcessView;
  groupId: TargetGroupId;
  measure: MeasureId;
}

/** The steps that weigh in one measure of one group, the heaviest first, each with its part of the whole. */
export function Weights({ view, groupId, measure }: WeightsProps) {
  const { t } = useTexts();
  const { write, share } = useFigures();
  const { process } = view;
  const flow = view.flowOf(groupId);
  const weights = flow ? measureWeights(view, flow, measure) : [];
  if (flow && weights.length === 0) {
    const channels = measure === 'costPerCase' ? channelsWithoutCost(view, flow) : [];
    if (channels.length === 0) return <span className={styles.unknown}>{t('measures.nothingWeighs')}</span>;
    return (
      <ul>
        {channels.map(({ id, name }) => (
          <li key={id}>
            <NameLink href={itemPath('channels', id)}>{t('measures.noCost', { name })}</NameLink>
          </li>
        ))}
      </ul>
    );
  }
  const total = weights.reduce((sum, { value }) => sum + value, 0);
  const numbers = new Map(orderSteps(process).steps.map(({ stepId, number }) => [stepId, number]));
  const names = new Map(process.steps.map(({ id, name }) => [id, name]));
  const nameOf = (id: StepId): string => `${numbers.get(id) ?? ''} ${names.get(id) ?? ''}`;
  const line = ({ stepId, nextId, value }: StepWeight) => (
    <li key={`${stepId} ${nextId ?? ''}`}>
      <NameLink href={stepPath(process.id, stepId)}>
        {nameOf(stepId)}
        {nextId !== undefined && ` → ${nameOf(nextId)}`}
      </NameLink>
      <span className={styles.weight}>
        {t('measures.weight', { value: write(measure, value), share: share(value / total) })}
      </span>
      <Bar length={value / (weights[0]?.value ?? 1)} />
    </li>
  );
  const rest = weights.slice(mostShown);
  return (
    <>
      <ol className={styles.weightList}>{weights.slice(0, mostShown).map(line)}</ol>
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{t('measures.moreWeights', { count: rest.length })}</summary>
          <ol className={styles.weightList} start={mostShown + 1}>
            {rest.map(line)}
          </ol>
        </details>
      )}
    </>
  );
}
