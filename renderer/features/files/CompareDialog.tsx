import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import type { OutcomeOf } from '#core/contract/method.ts';
import type { Methods } from '#core/contract/contract.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSessionState } from '../../session/SessionProvider.tsx';
import type { OpenSession } from '../../session/session-state.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showDialog, useView } from '../../view/view-store.ts';
import styles from './CreateDialog.module.css';
import { DifferenceTable } from './DifferenceTable.tsx';

type Comparison = Extract<OutcomeOf<Methods['workspace:compare']>, { ok: true }>['value'];

/** The file was changed outside: what differs between that and what is open, and which one the person keeps. */
export function CompareDialog() {
  const { t } = useTexts();
  const isOpen = useView(({ dialog }) => dialog === 'compare');
  const { open } = useSessionState();
  const [again, setAgain] = useState<{ count: number; error?: HostError }>({ count: 0 });
  return (
    <Dialog title={t('conflict.title')} isOpen={isOpen} onClose={() => showDialog(undefined)} width={960}>
      {isOpen && open && (
        <Comparing
          key={again.count}
          open={open}
          lastError={again.error}
          onChangedAgain={(error) => setAgain({ count: again.count + 1, error })}
        />
      )}
    </Dialog>
  );
}

interface ComparingProps {
  open: OpenSession;
  /** Why the version that was chosen could not be kept last time. */
  lastError: HostError | undefined;
  onChangedAgain(error: HostError): void;
}

function Comparing({ lastError, onChangedAgain, open }: ComparingProps) {
  const { t, language, formats } = useTexts();
  const { host, session } = useActionContext();
  const [comparison, setComparison] = useState<Comparison>();
  const [error, setError] = useState(lastError);
  const { openId } = open;
  useEffect(() => {
    const compare = async (): Promise<void> => {
      await session.settle();
      const outcome = await host.call('workspace:compare', { openId });
      if (outcome.ok) setComparison(outcome.value);
      else setError(outcome.error);
    };
    void compare();
  }, [host, openId, session]);

  async function keep(which: 'ours' | 'theirs'): Promise<void> {
    if (!comparison) return;
    const { hash } = comparison;
    const failed = await session.moveTo(() => host.call('workspace:resolve', { openId, keep: which, hash }));
    setError(failed);
    // Changed once more: what was compared is no longer what is there.
    if (failed?.kind === 'changed-outside') onChangedAgain(failed);
    if (!failed) showDialog(undefined);
  }

  const changedOn = comparison?.changedOn;
  const when = changedOn === undefined ? {} : { day: formats.day(changedOn), time: formats.time(changedOn) };
  return (
    <div className={styles.form}>
      <p>{t('conflict.text', { file: open.file })}</p>
      {error && <p role="alert">{wordHostError(error, language)}</p>}
      {comparison && !comparison.differences && <p>{t('conflict.unreadable')}</p>}
      {comparison?.differences && (
        <DifferenceTable
          differences={comparison.differences}
          first={t('conflict.ours')}
          second={t('conflict.theirs', when)}
        />
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => showDialog('save-as')}>
          {t('conflict.both')}
        </Button>
        <Button variant="default" disabled={!comparison?.differences} onClick={() => void keep('theirs')}>
          {t('conflict.keepTheirs')}
        </Button>
        <Button variant="filled" disabled={!comparison} onClick={() => void keep('ours')}>
          {t('conflict.keepOurs')}
        </Button>
      </div>
    </div>
  );
}
