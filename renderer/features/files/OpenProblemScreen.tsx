import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { openWorkspace } from '../../actions/open-workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { OpenProblem } from '../../session/session-state.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { showBackups } from '../../view/view-store.ts';
import styles from './OpenProblemScreen.module.css';
import { wordProblem } from './word-problem.ts';

/** A file that cannot be opened: what is wrong and where, and the ways out. The file itself stays as it is. */
export function OpenProblemScreen({ problem }: { problem: OpenProblem }) {
  const { t, language } = useTexts();
  const session = useSession();
  const { error, fileId } = problem;
  const canRepair = error.kind === 'invalid-workspace' && isRepairable(error);
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        <IconAlertCircle size={18} stroke={1.8} aria-hidden="true" />
        {t('problem.kicker')}
      </p>
      <h1 className={styles.title}>{wordHostError(error, language)}</h1>
      {error.kind === 'invalid-workspace' && <ProblemList error={error} />}
      {canRepair && <p className={styles.text}>{t('problem.repairHelp')}</p>}
      <div className={styles.buttons}>
        {canRepair && (
          <Button variant="filled" onClick={() => void session.repair(fileId)}>
            {t('problem.repair', { count: error.repairableCount })}
          </Button>
        )}
        <Button variant="default" onClick={() => void session.open(fileId)}>
          {t('problem.tryAgain')}
        </Button>
        <ActionButton action={openWorkspace} label="problem.openOther" />
        <Button variant="default" onClick={() => showBackups(fileId)}>
          {t('problem.backups')}
        </Button>
        <Button variant="default" onClick={() => session.dismissProblem()}>
          {t('problem.leave')}
        </Button>
      </div>
    </div>
  );
}

type Invalid = Extract<HostError, { kind: 'invalid-workspace' }>;

function isRepairable(error: Invalid): boolean {
  return error.repairableCount > 0;
}

function ProblemList({ error }: { error: Invalid }) {
  const { t, language } = useTexts();
  return (
    <>
      <p className={styles.text}>{t(`problem.reason.${error.reason}`)}</p>
      {error.problems.length > 0 && (
        <table className={styles.table}>
          <caption>{t('problem.count', { count: error.problems.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('problem.what')}</th>
              <th scope="col">{t('problem.place')}</th>
            </tr>
          </thead>
          <tbody>
            {error.problems.map((problem) => (
              <tr key={`${problem.code} ${problem.pointer} ${JSON.stringify(problem.values)}`}>
                <td>{wordProblem(problem, language)}</td>
                <td>{problem.pointer === '' ? t('problem.wholeFile') : <code>{problem.pointer}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
