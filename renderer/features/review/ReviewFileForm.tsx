import { Checkbox, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import type { ProcessId } from '#core/model/id.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useNewFile } from '../../file-picker/use-new-file.tsx';
import { today } from '../../form/today.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { WorkButton } from '../../ui/WorkButton.tsx';
import { makeReviewFile, type ReviewFileOutcome } from './make-review-file.ts';
import styles from './ShareScreen.module.css';

type Status =
  | { kind: 'idle' }
  | { kind: 'making'; number: number; total: number }
  | { kind: 'ended'; outcome: ReviewFileOutcome };

/** Makes the review file: of which process, in which language, as a page or a zip, and what stands in it. */
export function ReviewFileForm() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { host, session } = useActionContext();
  const [processId, setProcessId] = useState('');
  const [spoken, setSpoken] = useState<'nl' | 'en'>(workspace.contentLocale);
  const [format, setFormat] = useState<'html' | 'zip'>('html');
  const [hasFindings, setHasFindings] = useState(false);
  const [hasRemarks, setHasRemarks] = useState(true);
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);

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

  const { ask, dialog, problem } = useNewFile<'html' | 'zip'>({
    title: () => t('share.make'),
    name: t('share.fileName', { name: workspace.name }),
    onChoose: (_format, fileId, mayReplace) => void make(fileId, mayReplace),
  });

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
      <WorkButton
        label={t('share.submit')}
        work={
          status.kind === 'making'
            ? { ...status, words: t('plan.export.drawing', { number: status.number, total: status.total }) }
            : undefined
        }
        onStart={() => {
          setStatus({ kind: 'idle' });
          void ask(format);
        }}
        onStop={() => stop.current?.abort()}
      />
      <News status={status} problem={problem} />
      {dialog}
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
