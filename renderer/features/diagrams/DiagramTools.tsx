import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import type { PictureFormat } from '#core/contract/plan-methods.ts';
import type { DiagramPicture } from '#core/diagrams/diagram-source.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useNewFile } from '../../file-picker/use-new-file.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { copyPicture } from './copy-picture.ts';
import styles from './DiagramsScreen.module.css';

interface DiagramToolsProps {
  picture: DiagramPicture;
  /** Where the picture comes from, when that is Mermaid text. */
  mermaid: string | undefined;
  name: string;
}

/** Takes a diagram along: to the clipboard, or as a file. */
export const DiagramTools = memo(function DiagramTools({ picture, mermaid, name }: DiagramToolsProps) {
  const { t, language } = useTexts();
  const { host } = useActionContext();
  const [news, setNews] = useState('');

  async function save(format: PictureFormat, fileId: FileId, mayReplace: boolean): Promise<void> {
    const source = format === 'mermaid' ? (mermaid ?? '') : picture.svg;
    const saved = await host.call('diagram:save', { fileId, mayReplace, format, source });
    setNews(saved.ok ? t('diagrams.saved', saved.value) : wordHostError(saved.error, language));
  }

  async function copy(): Promise<void> {
    const isCopied = await copyPicture(picture);
    setNews(t(isCopied ? 'diagrams.copied' : 'diagrams.notCopied'));
  }

  const saveAs = (format: PictureFormat): string => t('diagrams.save', { format: t(`diagrams.formats.${format}`) });
  const { ask, dialog, problem } = useNewFile<PictureFormat>({
    title: saveAs,
    name,
    onChoose: (format, fileId, mayReplace) => void save(format, fileId, mayReplace),
  });
  const formats: PictureFormat[] = ['png', 'svg', ...(mermaid === undefined ? [] : (['mermaid'] as const))];
  return (
    <div className={styles.take}>
      <Button variant="default" onClick={() => void copy()}>
        {t('diagrams.copy')}
      </Button>
      {formats.map((format) => (
        <Button
          key={format}
          variant="default"
          onClick={() => {
            setNews('');
            void ask(format);
          }}
        >
          {saveAs(format)}
        </Button>
      ))}
      <output className={styles.news}>{problem ?? news}</output>
      {dialog}
    </div>
  );
});
