import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { wordEditFailure, type EditFailure } from '#core/edits/edit-failure.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { keyOfChange, type ChangeKey } from '#core/exchange/take-over-changes.ts';
import type { Session } from '../../session/session.ts';
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
  const [taken, setTaken] = useState<readonly ChangeKey[]>([]);
  const [misfit, setMisfit] = useState<EditFailure>();
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
    const refused = which === 'ours' ? takeOver(session, comparison, taken) : undefined;
    setMisfit(refused);
    if (refused !== undefined) return;
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
      {misfit && <p role="alert">{wordEditFailure(misfit, language)}</p>}
      {comparison && !comparison.differences && <p>{t('conflict.unreadable')}</p>}
      {comparison?.differences && (
        <DifferenceTable
          differences={comparison.differences}
          first={t('conflict.ours')}
          second={t('conflict.theirs', when)}
          taking={{
            has: (difference) => has(taken, difference),
            toggle: (difference) => setTaken(toggled(taken, difference)),
          }}
        />
      )}
      {taken.length > 0 && <p>{t('conflict.fits')}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => showDialog('save-as')}>
          {t('conflict.both')}
        </Button>
        <Button variant="default" disabled={!comparison?.differences} onClick={() => void keep('theirs')}>
          {t('conflict.keepTheirs')}
        </Button>
        <Button variant="filled" disabled={!comparison} onClick={() => void keep('ours')}>
          {taken.length > 0 ? t('conflict.keepChosen', { count: taken.length }) : t('conflict.keepOurs')}
        </Button>
      </div>
    </div>
  );
}

/** Takes the chosen differences over as one change of ours, so that they can be undone; says why when they do not fit together. */
function takeOver(session: Session, { theirs }: Comparison, chosen: readonly ChangeKey[]): EditFailure | undefined {
  if (!theirs || chosen.length === 0) return undefined;
  const taken = session.perform('changes.take', { theirs, chosen });
  return taken.ok ? undefined : taken.error;
}

function has(taken: readonly ChangeKey[], difference: Difference): boolean {
  const key = keyOfChange(difference);
  return taken.some(({ kind, id, isOrder }) => kind === key.kind && id === key.id && isOrder === key.isOrder);
}

function toggled(taken: readonly ChangeKey[], difference: Difference): readonly ChangeKey[] {
  const key = keyOfChange(difference);
  return has(taken, difference)
    ? taken.filter(({ kind, id, isOrder }) => kind !== key.kind || id !== key.id || isOrder !== key.isOrder)
    : [...taken, key];
}
