import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import type { Version } from '#core/model/version.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useNewFile } from '../../file-picker/use-new-file.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useOpenSession } from '../../session/SessionProvider.tsx';
import styles from './VersionList.module.css';

type Outcome = { fileId: FileId; file: string; folder: string } | { error: HostError };

/** Brings a version back as a file of its own; what is open stays as it is, and no file is replaced. */
export function VersionCopy({ version }: { version: Version }) {
  const { t, language } = useTexts();
  const { host, session, navigate } = useActionContext();
  const { openId, history } = useOpenSession();
  const [outcome, setOutcome] = useState<Outcome>();

  async function copy(fileId: FileId): Promise<void> {
    await session.settle();
    const written = await host.call('workspace:copyVersion', { openId, versionId: version.id, fileId });
    setOutcome(written.ok ? written.value : { error: written.error });
  }

  const { ask, dialog, problem } = useNewFile<'workspace'>({
    title: () => t('versions.copyTitle'),
    name: `${history.workspace.name} ${version.name}`,
    onChoose: (_format, fileId) => void copy(fileId),
  });
  const failure = problem ?? (outcome && 'error' in outcome ? wordHostError(outcome.error, language) : undefined);

  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('versions.copyOf', { name: version.name })}
        onClick={() => {
          setOutcome(undefined);
          void ask('workspace');
        }}
      >
        {t('versions.copy')}
      </Button>
      {dialog}
      {failure !== undefined && (
        <p role="alert" className={styles.problem}>
          {failure}
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
