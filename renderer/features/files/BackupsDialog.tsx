import { Button, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Backup } from '#core/contract/backup-methods.ts';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showDialog, useView } from '../../view/view-store.ts';
import styles from './BackupsDialog.module.css';
import { DifferenceTable } from './DifferenceTable.tsx';

/** Earlier states of a workspace, or of every workspace: what differs from now, and putting one back. */
export function BackupsDialog() {
  const { t } = useTexts();
  const isOpen = useView(({ dialog }) => dialog === 'backups');
  return (
    <Dialog title={t('backups.title')} isOpen={isOpen} onClose={() => showDialog(undefined)} width={960}>
      {isOpen && <Backups />}
    </Dialog>
  );
}

function Backups() {
  const { t } = useTexts();
  const { host } = useActionContext();
  const fileId = useView(({ backupsOf }) => backupsOf);
  const [backups, setBackups] = useState<readonly Backup[]>();
  const [chosen, setChosen] = useState<Backup>();
  useEffect(() => {
    const list = async (): Promise<void> => {
      const outcome = await host.call('backup:list', fileId === undefined ? {} : { fileId });
      setBackups(outcome.ok ? outcome.value : []);
    };
    void list();
  }, [fileId, host]);
  if (!backups) return null;
  if (backups.length === 0) return <p>{t('backups.none')}</p>;
  return (
    <>
      <p className={styles.text}>{t('backups.text')}</p>
      <div className={styles.columns}>
        <ul className={styles.list} aria-label={t('backups.title')}>
          {backups.map((backup) => (
            <li key={backup.backupId}>
              <BackupChoice
                backup={backup}
                isChosen={backup === chosen}
                hasName={fileId === undefined}
                onChoose={() => setChosen(backup)}
              />
            </li>
          ))}
        </ul>
        <div>{chosen ? <ChosenBackup key={chosen.backupId} backup={chosen} /> : <p>{t('backups.choose')}</p>}</div>
      </div>
    </>
  );
}

interface BackupChoiceProps {
  backup: Backup;
  isChosen: boolean;
  /** Whether the list is of several workspaces. */
  hasName: boolean;
  onChoose(): void;
}

function BackupChoice({ backup, hasName, isChosen, onChoose }: BackupChoiceProps) {
  const { t, formats } = useTexts();
  const { file, madeOn, name, reason } = backup;
  return (
    <UnstyledButton className={styles.choice} aria-pressed={isChosen} onClick={onChoose}>
      <span>{t('backups.madeOn', { day: formats.day(madeOn), time: formats.time(madeOn) })}</span>
      {hasName && <span className={styles.detail}>{t('backups.of', { name, file })}</span>}
      <span className={styles.detail}>{t(`backups.reason.${reason}`)}</span>
    </UnstyledButton>
  );
}

function ChosenBackup({ backup }: { backup: Backup }) {
  const { t, language } = useTexts();
  const { host, navigate, session } = useActionContext();
  const [differences, setDifferences] = useState<readonly Difference[]>();
  const [compareError, setCompareError] = useState<HostError>();
  const [restoreError, setRestoreError] = useState<HostError>();
  const { backupId } = backup;
  useEffect(() => {
    const compare = async (): Promise<void> => {
      await session.settle();
      const outcome = await host.call('backup:compare', { backupId });
      if (outcome.ok) setDifferences(outcome.value.differences);
      else setCompareError(outcome.error);
    };
    void compare();
  }, [backupId, host, session]);

  async function restore(): Promise<void> {
    const failed = await session.moveTo(() => host.call('backup:restore', { backupId }));
    setRestoreError(failed);
    if (failed) return;
    showDialog(undefined);
    navigate(screenPath('start'));
  }

  return (
    <>
      {/* The workspace itself may be what is gone or damaged: then there is nothing to compare with, and all the more reason to restore. */}
      {compareError && <output>{wordHostError(compareError, language)}</output>}
      {differences && <DifferenceTable differences={differences} first={t('backups.now')} second={t('backups.then')} />}
      {restoreError && <p role="alert">{wordHostError(restoreError, language)}</p>}
      <div className={styles.buttons}>
        <Button variant="filled" onClick={() => void restore()}>
          {t('backups.restore')}
        </Button>
      </div>
    </>
  );
}
