import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { useNewFile } from '../../../file-picker/use-new-file.tsx';
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

  const { ask, dialog, problem } = useNewFile<'xlsx'>({
    title: () => t('action.content.export'),
    name: t('inventory.export.name', { workspace: history.workspace.name }),
    onChoose: (_format, fileId, mayReplace) => void write(fileId, mayReplace),
  });
  const start = useEffectEvent(() => {
    showDialog(undefined);
    setNews(undefined);
    void ask('xlsx');
  });
  // The action that asks can be chosen anywhere: it leads here first.
  useEffect(() => {
    if (!isAsked) return undefined;
    const timer = setTimeout(start);
    return () => clearTimeout(timer);
  }, [isAsked]);

  return (
    <>
      {dialog}
      <div className={styles.news}>
        <output>{problem ?? news?.text}</output>
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
