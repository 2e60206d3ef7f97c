import type { ProcessMeasures } from '#core/analysis/measures/process-measures.ts';
import { isReached, targetsFor } from '#core/analysis/measures/targets.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Bar } from './Bar.tsx';
import styles from './MeasuresScreen.module.css';
import { isShare, useFigures, type FigureId } from './use-figures.ts';

interface FigureCellProps {
  process: Process;
  figure: FigureId;
  measures: ProcessMeasures;
  /** Of all groups: the longest bar is the largest of them, a share fills up to 100 %. */
  all: readonly ProcessMeasures[];
}

/** A figure with its bar, and whether its targets are reached. */
export function FigureCell({ process, figure, measures, all }: FigureCellProps) {
  const { t } = useTexts();
  const { write } = useFigures();
  const value = measures[figure];
  if (value === null) {
    const why = measures.unknownCosts > 0 && /cost/i.test(figure);
    return (
      <span className={styles.unknown}>
        {t('measures.unknown')}
        {why && ` (${t('measures.unknownCosts', { count: measures.unknownCosts })})`}
      </span>
    );
  }
  const most = isShare(figure) ? 1 : Math.max(...all.map((one) => Math.abs(one[figure] ?? 0)));
  const length = most === 0 ? 0 : Math.abs(value) / most;
  const targets = targetsFor(process, measures.targetGroupId).filter(({ measure }) => measure === figure);
  return (
    <>
      <span className={styles.number}>{write(figure, value)}</span>
      <Bar length={length} />
      {targets.map((target) => {
        const isMet = isReached(target, value);
        return (
          <span key={target.op} className={styles.target} data-met={isMet}>
            {t('measures.target', { op: target.op, value: write(figure, target.value) })}
            {': '}
            <strong>{t(isMet ? 'measures.reached' : 'measures.missed')}</strong>
          </span>
        );
      })}
    </>
  );
}
