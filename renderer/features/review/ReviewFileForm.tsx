import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { extensionOf, type FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import type { ProcessId } from '#core/model/id.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { fileNameOf } from '../../file-picker/file-name-of.ts';
import { NewFileDialog } from '../../file-picker/NewFileDialog.tsx';
import { today } from '../../form/today.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { makeReviewFile, type ReviewFileOutcome } from './make-review-file.ts';
import styles from './ShareScreen.module.css';

type Status =
  | { kind: 'idle' }
  | { kind: 'making'; number: number; total: number }
  | { kind: 'ended'; outcome: ReviewFileOutcome };

/** Makes the review file: of which process, in which language, as a page or a zip, and what stands in it. */
export function ReviewFileForm() {
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const { capabilities, host, session } = useActionContext();
  const [processId, setProcessId] = useState('');
  const [spoken, setSpoken] = useState<'nl' | 'en'>(workspace.contentLocale);
  const [format, setFormat] = useState<'html' | 'zip'>('html');
  const [hasFindings, setHasFindings] = useState(false);
  const [hasRemarks, setHasRemarks] = useState(true);
  const [isChoosing, setIsChoosing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  const suggestedName = fileNameOf(t('share.fileName', { name: workspace.name }));

  async function make(fileId: FileId, mayReplace: boolean): Promise<void> {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    const processIds = processId === '' ? {} : { processIds: [processId as ProcessId] };
    const outcome = await makeReviewFile({
      host,
      session,
      signal,
      fileId,
      mayReplace,
      format,
      choices: { asOf: today(), language: spoken, hasFindings, ...processIds },
      hasRemarks,
      onProgress: (number, total) => setStatus({ kind: 'making', number, total }),
    });
    setStatus(signal.aborted ? { kind: 'idle' } : { kind: 'ended', outcome });
  }

  async function choose(): Promise<void> {
    setProblem(undefined);
    setStatus({ kind: 'idle' });
    if (!capabilities.hasNativeDialogs) return setIsChoosing(true);
    const file = `${suggestedName}.${extensionOf[format]}`;
    const choice = await host.call('file:chooseToCreate', { suggestedName: file, format });
    if (!choice.ok) setProblem(wordHostError(choice.error, language));
    // The dialog of the system has asked already whether a file may be replaced.
    else if (choice.value.fileId !== undefined) await make(choice.value.fileId, true);
    return undefined;
  }

  return (
    <section className={styles.side} aria-label={t('share.make')}>
      <h2 className={styles.title}>{t('share.make')}</h2>
      <p className={styles.about}>{t('share.about')}</p>
      <div className={styles.fields}>
        <NativeSelect
          label={t('share.process')}
          value={processId}
          data={[
            { value: '', label: t('findings.filter.allProcesses') },
            ...workspace.processes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setProcessId(currentTarget.value)}
        />
        <NativeSelect
          label={t('share.language')}
          value={spoken}
          data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) => setSpoken(currentTarget.value === 'en' ? 'en' : 'nl')}
        />
        <NativeSelect
          label={t('share.format')}
          description={t('share.formatHelp')}
          value={format}
          data={(['html', 'zip'] as const).map((value) => ({ value, label: t(`share.formats.${value}`) }))}
          onChange={({ currentTarget }) => setFormat(currentTarget.value === 'zip' ? 'zip' : 'html')}
        />
        <Checkbox
          label={t('share.withRemarks')}
          checked={hasRemarks}
          onChange={(event) => setHasRemarks(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('share.withFindings')}
          checked={hasFindings}
          onChange={(event) => setHasFindings(event.currentTarget.checked)}
        />
      </div>
      {status.kind === 'making' ? (
        <>
          <label>
            {t('plan.export.drawing', { number: status.number, total: status.total })}{' '}
            <progress value={status.number} max={status.total} />
          </label>{' '}
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t('plan.export.stop')}
          </Button>
        </>
      ) : (
        <Button
          variant="filled"
          leftSection={<IconDownload size={18} stroke={1.8} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {t('share.submit')}
        </Button>
      )}
      <News status={status} problem={problem} />
      <NewFileDialog
        title={t('share.make')}
        format={format}
        isOpen={isChoosing}
        suggestedName={suggestedName}
        onClose={() => setIsChoosing(false)}
        onChoose={(fileId, mayReplace) => {
          setIsChoosing(false);
          void make(fileId, mayReplace);
        }}
      />
    </section>
  );
}

function News({ status, problem }: { status: Status; problem: string | undefined }) {
  const { t, language } = useTexts();
  const failure =
    problem ??
    (status.kind === 'ended' && !status.outcome
      ? t('plan.export.notSent')
      : status.kind === 'ended' && status.outcome && !status.outcome.ok
        ? wordHostError(status.outcome.error, language)
        : undefined);
  if (failure !== undefined) {
    return (
      <p role="alert" className={styles.problem}>
        {failure}
      </p>
    );
  }
  const made = status.kind === 'ended' && status.outcome?.ok ? status.outcome.value : undefined;
  return (
    <output className={styles.news}>
      {made && t('share.made', { file: made.file, folder: made.folder })}
      {made && made.missingFigures.length > 0 && ` ${t('share.inWords', { count: made.missingFigures.length })}`}
    </output>
  );
}
