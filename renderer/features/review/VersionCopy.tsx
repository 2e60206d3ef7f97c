import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import type { Version } from '#core/model/version.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { fileNameOf } from '../../file-picker/file-name-of.ts';
import { NewFileDialog } from '../../file-picker/NewFileDialog.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useOpenSession } from '../../session/SessionProvider.tsx';
import styles from './VersionList.module.css';

type Outcome = { fileId: FileId; file: string; folder: string } | { error: HostError };

/** Brings a version back as a file of its own; what is open stays as it is, and no file is replaced. */
export function VersionCopy({ version }: { version: Version }) {
  const { t, language } = useTexts();
  const { capabilities, host, session, navigate } = useActionContext();
  const { openId, history } = useOpenSession();
  const [isChoosing, setIsChoosing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const suggestedName = fileNameOf(`${history.workspace.name} ${version.name}`);

  async function copy(fileId: FileId): Promise<void> {
    await session.settle();
    const written = await host.call('workspace:copyVersion', { openId, versionId: version.id, fileId });
    setOutcome(written.ok ? written.value : { error: written.error });
  }

  async function choose(): Promise<void> {
    setOutcome(undefined);
    if (!capabilities.hasNativeDialogs) return setIsChoosing(true);
    const file = `${suggestedName}.leidraad`;
    const choice = await host.call('file:chooseToCreate', { suggestedName: file, format: 'workspace' });
    if (!choice.ok) setOutcome({ error: choice.error });
    else if (choice.value.fileId !== undefined) await copy(choice.value.fileId);
    return undefined;
  }

  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('versions.copyOf', { name: version.name })}
        onClick={() => void choose()}
      >
        {t('versions.copy')}
      </Button>
      <NewFileDialog
        title={t('versions.copyTitle')}
        format="workspace"
        isOpen={isChoosing}
        suggestedName={suggestedName}
        onClose={() => setIsChoosing(false)}
        onChoose={(fileId) => {
          setIsChoosing(false);
          void copy(fileId);
        }}
      />
      {outcome && 'error' in outcome && (
        <p role="alert" className={styles.problem}>
          {wordHostError(outcome.error, language)}
        </p>
      )}
      {outcome && 'file' in outcome && (
        <output className={styles.news}>
          {t('versions.copied', { file: outcome.file, folder: outcome.folder })}{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => void session.open(outcome.fileId).then((isOpen) => isOpen && navigate('/start'))}
          >
            {t('versions.open')}
          </Button>
        </output>
      )}
    </>
  );
}
