import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useAnalysis } from '../analysis/AnalysisProvider.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { useOpenSession, useSession } from '../session/SessionProvider.tsx';
import { rememberFix, useFindingsView } from '../view/findings-view.ts';
import styles from './SolvedNotice.module.css';

const shownMs = 8000;

/** After a quick fix: whether the finding is gone, and a way back for eight seconds. After that undo in the top bar still has it. */
export function SolvedNotice() {
  const { t } = useTexts();
  const session = useSession();
  const { history } = useOpenSession();
  const analysis = useAnalysis();
  const used = useFindingsView((view) => view.used);
  const isLatest = used !== undefined && history.past.at(-1) === used.entry;
  const isKnown = analysis?.workspace === history.workspace;
  const isWaiting = isLatest && !isKnown;
  // The eight seconds begin when it can be read, however long checking took.
  useEffect(() => {
    if (!used || isWaiting) return undefined;
    const timer = setTimeout(() => rememberFix(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [used, isWaiting]);
  const isStillThere = analysis?.open.some(({ fingerprint }) => fingerprint === used?.fingerprint) ?? false;
  return (
    <output className={styles.place}>
      {isLatest && isKnown && (
        <span className={styles.notice}>
          <IconCheck size={16} stroke={2} className={styles.check} aria-hidden="true" />
          {t(isStillThere ? 'findings.partlySolved' : 'findings.solved')}
          <UnstyledButton
            className={styles.undo}
            onClick={() => {
              session.undo();
              rememberFix(undefined);
            }}
          >
            {t('action.edit.undo')}
          </UnstyledButton>
        </span>
      )}
    </output>
  );
}
