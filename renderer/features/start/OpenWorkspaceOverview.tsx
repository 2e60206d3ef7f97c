import { useTexts } from '../../i18n/use-texts.ts';
import type { OpenSession } from '../../session/session-state.ts';
import styles from './OpenWorkspaceOverview.module.css';
import { StageRow } from './StageRow.tsx';
import { stageProgress, type StageProgress } from './stage-progress.ts';

interface OpenWorkspaceOverviewProps {
  session: OpenSession;
  /** It was opened or made on this screen: then what one does next has the focus. */
  isJustOpened: boolean;
}

/** The open workspace and the seven stages of the method as one thread. */
export function OpenWorkspaceOverview({ session, isJustOpened }: OpenWorkspaceOverviewProps) {
  const { t, formats } = useTexts();
  const { workspace } = session.history;
  const stages = stageProgress(workspace);
  const canWorkOn = (state: StageProgress['state']) =>
    stages.find((stage) => stage.state === state && stage.path !== undefined);
  const next = canWorkOn('todo') ?? canWorkOn('partly');
  const firstToDo = stages.findIndex(({ state }) => state === 'todo');
  const processes = t('start.processes', { count: workspace.processes.length });
  const savedOn = session.save.kind === 'saved' ? session.save.savedOn : undefined;
  return (
    <>
      <p className={styles.kicker}>{t('start.opened')}</p>
      <h1 className={styles.title}>{workspace.name}</h1>
      <p className={styles.facts}>
        {[workspace.organisation, processes].filter(Boolean).join(', ')}.{' '}
        {savedOn !== undefined && t('start.savedOn', { day: formats.day(savedOn), time: formats.time(savedOn) })}
      </p>
      <ol className={styles.stages}>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            number={index + 1}
            stage={stage}
            isNext={stage === next}
            takesFocus={isJustOpened}
            isReached={firstToDo < 0 || index < firstToDo}
            isLast={index === stages.length - 1}
          />
        ))}
      </ol>
    </>
  );
}
