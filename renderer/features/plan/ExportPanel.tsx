import { Button, NativeSelect } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { wordHostError } from '#core/contract/host-error.ts';
import { extensionOf, type FileId } from '#core/contract/file-methods.ts';
import { planFormatSchema, type PlanFileFormat } from '#core/contract/plan-methods.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { NewFileDialog } from '../../file-picker/NewFileDialog.tsx';
import { fileNameOf } from '../../file-picker/file-name-of.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useOpenSession } from '../../session/SessionProvider.tsx';
import styles from './ExportPanel.module.css';
import type { ExportOutcome, ExportProgress } from './export-plan.ts';
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
  const { t, language } = useTexts();
  const [format, setFormat] = useState<PlanFileFormat>('word');
  const { capabilities, host, session } = useActionContext();
  const [isChoosing, setIsChoosing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const status = useStatus();
  const house = useHouseDocument((state) => state.document?.base64);
  const suggestedName = fileNameOf(title);

  const write = async (fileId: FileId, mayReplace: boolean): Promise<ExportOutcome> =>
    startExport({ host, session, format, choices, hasPageNumbers, house, fileId, mayReplace });

  async function choose(): Promise<void> {
    setProblem(undefined);
    if (!capabilities.hasNativeDialogs) {
      setIsChoosing(true);
      return;
    }
    const file = `${suggestedName}.${extensionOf[format]}`;
    const choice = await host.call('file:chooseToCreate', { suggestedName: file, format });
    if (!choice.ok) setProblem(wordHostError(choice.error, language));
    // The dialog of the system has asked already whether a file may be replaced.
    else if (choice.value.fileId !== undefined) await write(choice.value.fileId, true);
  }

  return (
    <section className={styles.panel}>
      <NativeSelect
        label={t('plan.export.format')}
        value={format}
        data={planFormatSchema.options.map((value) => ({ value, label: t(`plan.export.formats.${value}`) }))}
        onChange={({ currentTarget }) => setFormat(planFormatSchema.parse(currentTarget.value))}
      />
      <ExportButton label={t(`plan.export.to.${format}`)} status={status} onExport={() => void choose()} />
      <output className={styles.news}>
        {problem === undefined ? <News status={status} /> : <Failed text={problem} />}
      </output>
      <NewFileDialog
        title={t(`plan.export.to.${format}`)}
        format={format}
        isOpen={isChoosing}
        suggestedName={suggestedName}
        onClose={() => setIsChoosing(false)}
        onChoose={(fileId, mayReplace) => {
          setIsChoosing(false);
          void write(fileId, mayReplace);
        }}
      />
    </section>
  );
}

/** How the export of the workspace that is open stands. */
function useStatus(): ExportState['status'] {
  const { fileId } = useOpenSession();
  const { status, workspaceFileId } = usePlanExport();
  return workspaceFileId === fileId ? status : { kind: 'idle' };
}

interface ExportButtonProps {
  label: string;
  status: ExportState['status'];
  onExport(): void;
}

/** The button says what it does, and while it does so how far it is. */
function ExportButton({ label, status, onExport }: ExportButtonProps) {
  const { t } = useTexts();
  if (status.kind === 'drawing' || status.kind === 'writing') {
    return (
      <div className={styles.progress}>
        <label className={styles.step}>
          {progressText(status, t)}
          {status.total !== undefined && status.total > 1 ? (
            <progress className={styles.bar} value={status.number} max={status.total} />
          ) : (
            <progress className={styles.bar} />
          )}
        </label>
        <Button variant="default" onClick={stopExport}>
          {t('plan.export.stop')}
        </Button>
      </div>
    );
  }
  return (
    <Button
      variant="filled"
      fullWidth
      size="md"
      classNames={{ root: styles.export ?? '' }}
      leftSection={<IconDownload size={18} stroke={1.8} aria-hidden="true" />}
      onClick={onExport}
    >
      {label}
    </Button>
  );
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
      return <Failed text={wordHostError(status.error, language)} />;
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
