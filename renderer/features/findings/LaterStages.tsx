import { Button } from '@mantine/core';
import type { Process } from '#core/model/process.ts';
import { stages, type Stage } from '#core/model/stage.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { countLater } from '../../analysis/count-later.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import styles from './LaterStages.module.css';

/** How much waits for a later stage, per process; and, when nothing wrong is left in this one, the way to the next. */
export function LaterStages({ analysis }: { analysis: WorkspaceAnalysis }) {
  const { t } = useTexts();
  const perform = usePerform();
  const { workspace } = analysis;
  const later = analysis.analysis.findings.filter(({ status }) => status === 'later');
  const waiting = workspace.processes.flatMap((process) => {
    const count = countLater(analysis, process);
    const next = stages[stages.indexOf(process.stage ?? 'planning') + 1];
    return count > 0 && next ? [{ process, count, next }] : [];
  });
  if (waiting.length === 0) return null;
  const choose = (process: Process, stage: Stage): void => {
    perform({ editId: 'object.set', args: { kind: 'process', id: process.id, fields: { stage } } });
  };
  return (
    <ul className={styles.later} aria-label={t('findings.later', { count: later.length })}>
      {waiting.map(({ process, count, next }) => {
        const hasErrors = analysis.inProcess(process.id).some(({ severity }) => severity === 'error');
        return (
          <li key={process.id}>
            <span>
              {t('findings.laterIn', { process: process.name, count })}
              {hasErrors && ` ${t('findings.errorsFirst', { stage: t(`processStage.${next}`) })}`}
            </span>
            {!hasErrors && (
              <Button variant="default" onClick={() => choose(process, next)}>
                {t('findings.nextStage', { stage: t(`processStage.${next}`) })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
