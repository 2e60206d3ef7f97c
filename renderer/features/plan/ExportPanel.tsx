import { Button, NativeSelect } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { wordHostError } from '#core/contract/host-error.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import { planFormatSchema, type PlanFileFormat } from '#core/contract/plan-methods.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useNewFile } from '../../file-picker/use-new-file.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useOpenSession } from '../../session/SessionProvider.tsx';
import { WorkButton } from '../../ui/WorkButton.tsx';
import styles from './ExportPanel.module.css';
import type { ExportProgress } from './export-plan.ts';
import { startExport, stopExport, usePlanExport, type ExportState } from './export-state.ts';
import type { ExportChoices } from './plan-settings.ts';
import { useHouseDocument } from './house-document.ts';

interface ExportPanelProps {
  choices: ExportChoices;
  hasPageNumbers: boolean;
  /** Title of the document: what its file is called, unless the person types another name. */
  title: string;
}

/** The export: as what, the button, how far it is, and how it ended. */
export function ExportPanel({ choices, hasPageNumbers, title }: ExportPanelProps) {
  const { t } = useTexts();
  const [format, setFormat] = useState<PlanFileFormat>('word');
  const { host, session } = useActionContext();
  const status = useStatus();
  const house = useHouseDocument((state) => state.document?.base64);
  const { ask, dialog, problem } = useNewFile<PlanFileFormat>({
    title: (chosen) => t(`plan.export.to.${chosen}`),
    name: title,
    onChoose: (chosen, fileId, mayReplace) =>
      void startExport({ host, session, format: chosen, choices, hasPageNumbers, house, fileId, mayReplace }),
  });

  return (
    <section className={styles.panel}>
      <NativeSelect
        label={t('plan.export.format')}
        value={format}
        data={planFormatSchema.options.map((value) => ({ value, label: t(`plan.export.formats.${value}`) }))}
        onChange={({ currentTarget }) => setFormat(planFormatSchema.parse(currentTarget.value))}
      />
      <div className={styles.export}>
        <WorkButton
          label={t(`plan.export.to.${format}`)}
          work={workOf(status, t)}
          onStart={() => void ask(format)}
          onStop={stopExport}
        />
      </div>
      <output className={styles.news}>
        {problem === undefined ? <News status={status} /> : <Failed text={problem} />}
      </output>
      {dialog}
    </section>
  );
}

/** How the export of the workspace that is open stands. */
function useStatus(): ExportState['status'] {
  const { fileId } = useOpenSession();
  const { status, workspaceFileId } = usePlanExport();
  return workspaceFileId === fileId ? status : { kind: 'idle' };
}

/** How far the export is, as long as it goes on. */
function workOf(status: ExportState['status'], t: ReturnType<typeof useTexts>['t']) {
  if (status.kind !== 'drawing' && status.kind !== 'writing') return undefined;
  return { words: progressText(status, t), number: status.number, total: status.total };
}

function progressText(status: ExportProgress, t: ReturnType<typeof useTexts>['t']): string {
  const { number = 1, total = 1 } = status;
  if (status.kind === 'drawing') return t('plan.export.drawing', { number, total });
  return status.stage === undefined
    ? t('plan.export.writing')
    : t(`plan.export.stages.${status.stage}`, { number, total });
}

function News({ status }: { status: ExportState['status'] }) {
  const { t, language } = useTexts();
  switch (status.kind) {
    case 'done':
      return (
        <>
          <p className={styles.done}>
            <IconCheck size={16} stroke={1.8} aria-hidden="true" />
            <span>{t('plan.export.done', { file: status.file, folder: status.folder })}</span>
          </p>
          <ShowInFolder fileId={status.fileId} />
          {status.missingFigures.length > 0 && (
            <div className={styles.left}>
              <p>{t('plan.export.leftOut', { count: status.missingFigures.length })}</p>
              <ul>
                {status.missingFigures.map((caption) => (
                  <li key={caption}>{caption}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      );
    case 'stopped':
      return <p className={styles.quiet}>{t('plan.export.stopped')}</p>;
    case 'failed':
      return <Failed text={`${wordHostError(status.error, language)} ${t('plan.export.unchanged')}`} />;
    case 'not-sent': {
      const cause = status.error ? wordHostError(status.error, language) : '';
      return <Failed text={[t('plan.export.notSent'), cause].filter(Boolean).join(' ')} />;
    }
    default:
      return null;
  }
}

/** Where the host can, the folder opens with the file in it; elsewhere its name is all. */
function ShowInFolder({ fileId }: { fileId: FileId }) {
  const { t } = useTexts();
  const { capabilities, host } = useActionContext();
  if (!capabilities.canShowInFolder) return null;
  return (
    <Button
      variant="default"
      size="xs"
      className={styles.show}
      onClick={() => void host.call('file:showInFolder', { fileId })}
    >
      {t('plan.export.showInFolder')}
    </Button>
  );
}

function Failed({ text }: { text: string }) {
  return (
    <p className={styles.failed}>
      <IconAlertCircle size={16} stroke={1.8} aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}
