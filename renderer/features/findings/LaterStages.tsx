import { Button } from '@mantine/core';
import type { Process } from '#core/model/process.ts';
import { stages, type Stage } from '#core/model/stage.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { countLater } from '../../analysis/count-later.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { processPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './LaterStages.module.css';

/**
 * What waits, per process: for its first step; or how much for a later stage and, when nothing wrong is left in this one, the way to the next.
 */
export function LaterStages({ analysis }: { analysis: WorkspaceAnalysis }) {
  const { t } = useTexts();
  const perform = usePerform();
  const { workspace } = analysis;
  const empty = workspace.processes.filter(({ steps }) => steps.length === 0);
  const waiting = workspace.processes.flatMap((process) => {
    if (empty.includes(process)) return [];
    const count = countLater(analysis, process);
    const next = stages[stages.indexOf(process.stage ?? 'planning') + 1];
    return count > 0 && next ? [{ process, count, next }] : [];
  });
  if (waiting.length + empty.length === 0) return null;
  const choose = (process: Process, stage: Stage): void => {
    perform({ editId: 'object.set', args: { kind: 'process', id: process.id, fields: { stage } } });
  };
  return (
    <ul className={styles.later} aria-label={t('findings.waiting')}>
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
      {empty.map(({ id, name }) => (
        <li key={id}>
          <span>{t('findings.noStepsIn', { process: name })}</span>
          <TextLink href={processPath(id)}>{t('findings.toFirstStep')}</TextLink>
        </li>
      ))}
    </ul>
  );
}
