import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { fileNameOf } from '../../../file-picker/file-name-of.ts';
import { NewFileDialog } from '../../../file-picker/NewFileDialog.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useOpenSession } from '../../../session/SessionProvider.tsx';
import { showDialog, useView } from '../../../view/view-store.ts';
import styles from './Inventory.module.css';

type News = { text: string; fileId?: FileId };

/** Asks where the Excel file with all content comes, writes it, and says how that ended. */
export function ExportContent() {
  const { t, language } = useTexts();
  const { capabilities, host, session } = useActionContext();
  const { history } = useOpenSession();
  const isAsked = useView(({ dialog }) => dialog === 'export-content');
  const [news, setNews] = useState<News>();
  const suggestedName = fileNameOf(t('inventory.export.name', { workspace: history.workspace.name }));

  async function write(fileId: FileId, mayReplace: boolean): Promise<void> {
    setNews({ text: t('plan.export.writing') });
    const isSent = await session.settle();
    const { open } = session.getState();
    if (!open) return;
    if (!isSent) {
      setNews({ text: t('plan.export.notSent') });
      return;
    }
    const written = await host.call('content:export', { openId: open.openId, fileId, mayReplace, language });
    setNews(
      written.ok
        ? { text: t('plan.export.done', written.value), fileId }
        : { text: wordHostError(written.error, language) },
    );
  }

  const chooseInSystem = useEffectEvent(async (): Promise<void> => {
    showDialog(undefined);
    const choice = await host.call('file:chooseToCreate', { suggestedName: `${suggestedName}.xlsx`, format: 'xlsx' });
    if (!choice.ok) setNews({ text: wordHostError(choice.error, language) });
    // The dialog of the system has asked already whether a file may be replaced.
    else if (choice.value.fileId !== undefined) await write(choice.value.fileId, true);
  });
  useEffect(() => {
    if (!isAsked || !capabilities.hasNativeDialogs) return undefined;
    const timer = setTimeout(() => void chooseInSystem());
    return () => clearTimeout(timer);
  }, [isAsked, capabilities]);

  return (
    <>
      <NewFileDialog
        title={t('action.content.export')}
        format="xlsx"
        isOpen={isAsked && !capabilities.hasNativeDialogs}
        suggestedName={suggestedName}
        onClose={() => showDialog(undefined)}
        onChoose={(fileId, mayReplace) => {
          showDialog(undefined);
          void write(fileId, mayReplace);
        }}
      />
      <div className={styles.news}>
        <output>{news?.text}</output>
        {news?.fileId !== undefined && capabilities.canShowInFolder && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => news.fileId && void host.call('file:showInFolder', { fileId: news.fileId })}
          >
            {t('plan.export.showInFolder')}
          </Button>
        )}
      </div>
    </>
  );
}
