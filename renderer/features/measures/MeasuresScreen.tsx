import { useDeferredValue, useMemo } from 'react';
import { processMeasures } from '#core/analysis/measures/process-measures.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import type { ProcessId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import { measureIdSchema } from '#core/model/measure-id.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { ProcessHeader } from '../process/ProcessHeader.tsx';
import { AskedScores } from './AskedScores.tsx';
import { GroupTable } from './GroupTable.tsx';
import { InformationFigures } from './InformationFigures.tsx';
import { MeasureRow } from './MeasureRow.tsx';
import { PlanningFigures } from './PlanningFigures.tsx';
import { ReplyGaps } from './ReplyGaps.tsx';
import styles from './MeasuresScreen.module.css';
import type { FigureId } from './use-figures.ts';

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
      <ProcessHeader process={process} current="measures" />
      <div className={styles.body}>
        <h2>{t('measures.title')}</h2>
        <p className={styles.about}>{t('measures.about')}</p>
        {measured.length === 0 ? (
          <p>{t('measures.nothing')}</p>
        ) : (
          <GroupTable workspace={workspace} groupIds={measured.map(({ targetGroupId }) => targetGroupId)}>
            {figures.map((figure) => (
              <MeasureRow key={figure} view={view} figure={figure} measured={measured} />
            ))}
          </GroupTable>
        )}
        <AskedScores process={process} />
        <InformationFigures view={view} />
        <ReplyGaps workspace={workspace} process={process} />
        <PlanningFigures workspace={workspace} process={process} />
      </div>
    </div>
  );
}
