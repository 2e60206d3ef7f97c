import { useEffect, useState } from 'react';
import { contextChanges, type ContextChanges } from '#core/analysis/context-changes.ts';
import { contextHashOf, type Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import type { Acceptance } from '#core/model/acceptance.ts';
import { analyseOnce } from '../analysis/analyse-once.ts';
import { statesWithAcceptance } from '../analysis/states-with-acceptance.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useOpenSession } from '../session/SessionProvider.tsx';
import styles from './CameBack.module.css';

interface CameBackProps {
  finding: Finding;
  acceptance: Acceptance;
}

/** Of a finding that was accepted and came back: the old reason and what is different now, as far as that can be known. */
export function CameBack({ finding, acceptance }: CameBackProps) {
  const { t, formats } = useTexts();
  const { on, reason, reasonCode } = acceptance;
  const changes = useChanges({ finding, acceptance });
  return (
    <div className={styles.cameBack}>
      <p>
        <strong>{t('accept.cameBack', { date: formats.date(on) })}</strong>{' '}
        {t('accept.oldReason', { code: t(`accept.codes.${reasonCode}`), reason })}
      </p>
      {changes === 'unknown' && <p>{t('accept.change.unknown')}</p>}
      {changes === 'looking' && <p>{t('accept.change.looking')}</p>}
      {typeof changes === 'object' && <Changes changes={changes} />}
    </div>
  );
}

function Changes({ changes: { before, come, gone, isOtherPath } }: { changes: ContextChanges }) {
  const { t, formats } = useTexts();
  const isUnnamed = before === undefined && come.length + gone.length === 0 && !isOtherPath;
  return (
    <ul className={styles.changes}>
      {before !== undefined && <li>{t('accept.change.before', { before })}</li>}
      {come.length > 0 && <li>{t('accept.change.come', { names: formats.list(come) })}</li>}
      {gone.length > 0 && <li>{t('accept.change.gone', { names: formats.list(gone) })}</li>}
      {isOtherPath && <li>{t('accept.change.path')}</li>}
      {isUnnamed && <li>{t('accept.change.value')}</li>}
    </ul>
  );
}

/** Looks for a state in which the finding was as accepted (the hash says so), and compares; a file keeps no more of it than that hash. */
function useChanges({ finding, acceptance }: CameBackProps): ContextChanges | 'looking' | 'unknown' {
  const { language } = useTexts();
  const { history } = useOpenSession();
  const [then, setThen] = useState<Finding | 'looking' | 'unknown'>('looking');
  const { id, fingerprint, contextHash, on } = acceptance;
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      for (const state of statesWithAcceptance(history, id)) {
        // One state at a time: the first usually has it.
        // oxlint-disable-next-line no-await-in-loop
        const findings = await analyseOnce(state, on);
        if (!isWanted) return;
        const found = findings.find((one) => one.fingerprint === fingerprint && contextHashOf(one) === contextHash);
        if (found) {
          setThen(found);
          return;
        }
      }
      if (isWanted) setThen('unknown');
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [history, id, fingerprint, contextHash, on]);
  return typeof then === 'string' ? then : contextChanges(then, finding, namesIn(history.workspace, language));
}
