import { useDeferredValue, useMemo } from 'react';
import { processMeasures, type ProcessMeasures } from '#core/analysis/measures/process-measures.ts';
import { isReached, targetsFor } from '#core/analysis/measures/targets.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import type { ProcessId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import { measureIdSchema } from '#core/model/measure-id.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { ProcessTabs } from '../process/ProcessTabs.tsx';
import { AskedScores } from './AskedScores.tsx';
import { Bar } from './Bar.tsx';
import { HeaviestSteps } from './HeaviestSteps.tsx';
import { InformationFigures } from './InformationFigures.tsx';
import { PlanningFigures } from './PlanningFigures.tsx';
import { ReplyGaps } from './ReplyGaps.tsx';
import styles from './MeasuresScreen.module.css';
import { isShare, useFigures, type FigureId } from './use-figures.ts';

const figures: readonly FigureId[] = [...measureIdSchema.options, 'volume', 'netCostPerYear'];

/** The figures of a process, at `#/process/<id>/measures`. */
export function MeasuresScreen({ processId }: { processId: string }) {
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  return process ? <Measures key={process.id} process={process} /> : null;
}

function Measures({ process }: { process: Process }) {
  const { t } = useTexts();
  const workspace = useDeferredValue(useWorkspace());
  const view = useMemo(() => viewProcess(workspace, process), [workspace, process]);
  const measured = useMemo(() => processMeasures(view), [view]);
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{process.name}</h1>
        <ProcessTabs processId={process.id} current="measures" />
      </header>
      <div className={styles.body}>
        <h2>{t('measures.title')}</h2>
        <p className={styles.about}>{t('measures.about')}</p>
        {measured.length === 0 ? (
          <p>{t('measures.nothing')}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('measures.figure')}</th>
                {measured.map(({ targetGroupId }) => (
                  <th key={targetGroupId} scope="col">
                    <GroupName workspace={workspace} groupId={targetGroupId} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={figure}>
                  <th scope="row">
                    {figure === 'volume' || figure === 'netCostPerYear'
                      ? t(`measures.${figure}`)
                      : t(`measure.${figure}`)}
                  </th>
                  {measured.map((one) => (
                    <td key={one.targetGroupId}>
                      <Figure process={process} figure={figure} measures={one} all={measured} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <AskedScores process={process} />
        {view.flows.length > 0 &&
          process.targetGroupIds.map((groupId) => <HeaviestSteps key={groupId} view={view} groupId={groupId} />)}
        <InformationFigures view={view} />
        <ReplyGaps workspace={workspace} process={process} />
        <PlanningFigures workspace={workspace} process={process} />
      </div>
    </div>
  );
}

interface FigureProps {
  process: Process;
  figure: FigureId;
  measures: ProcessMeasures;
  /** Of all groups: the longest bar is the largest of them, a share fills up to 100 %. */
  all: readonly ProcessMeasures[];
}

function Figure({ process, figure, measures, all }: FigureProps) {
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
