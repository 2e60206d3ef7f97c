import { Button } from '@mantine/core';
import { useState } from 'react';
import { extensionOf, type FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import type { PictureFormat } from '#core/contract/plan-methods.ts';
import type { DiagramPicture } from '#core/diagrams/diagram-source.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { fileNameOf } from '../../file-picker/file-name-of.ts';
import { NewFileDialog } from '../../file-picker/NewFileDialog.tsx';
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
export function DiagramTools({ picture, mermaid, name }: DiagramToolsProps) {
  const { t, language } = useTexts();
  const { capabilities, host } = useActionContext();
  const [choosing, setChoosing] = useState<PictureFormat>();
  const [news, setNews] = useState('');
  const suggestedName = fileNameOf(name);

  async function save(format: PictureFormat, fileId: FileId, mayReplace: boolean): Promise<void> {
    const source = format === 'mermaid' ? (mermaid ?? '') : picture.svg;
    const saved = await host.call('diagram:save', { fileId, mayReplace, format, source });
    setNews(saved.ok ? t('diagrams.saved', saved.value) : wordHostError(saved.error, language));
  }

  async function choose(format: PictureFormat): Promise<void> {
    setNews('');
    if (!capabilities.hasNativeDialogs) {
      setChoosing(format);
      return;
    }
    const file = `${suggestedName}.${extensionOf[format]}`;
    const choice = await host.call('file:chooseToCreate', { suggestedName: file, format });
    if (!choice.ok) setNews(wordHostError(choice.error, language));
    // The dialog of the system has asked already whether a file may be replaced.
    else if (choice.value.fileId !== undefined) await save(format, choice.value.fileId, true);
  }

  async function copy(): Promise<void> {
    const isCopied = await copyPicture(picture);
    setNews(t(isCopied ? 'diagrams.copied' : 'diagrams.notCopied'));
  }

  const formats: PictureFormat[] = ['png', 'svg', ...(mermaid === undefined ? [] : (['mermaid'] as const))];
  const saveAs = (format: PictureFormat): string => t('diagrams.save', { format: t(`diagrams.formats.${format}`) });
  return (
    <div className={styles.take}>
      <Button variant="default" onClick={() => void copy()}>
        {t('diagrams.copy')}
      </Button>
      {formats.map((format) => (
        <Button key={format} variant="default" onClick={() => void choose(format)}>
          {saveAs(format)}
        </Button>
      ))}
      <output className={styles.news}>{news}</output>
      <NewFileDialog
        title={choosing ? saveAs(choosing) : ''}
        format={choosing ?? 'png'}
        isOpen={choosing !== undefined}
        suggestedName={suggestedName}
        onClose={() => setChoosing(undefined)}
        onChoose={(fileId, mayReplace) => {
          setChoosing(undefined);
          if (choosing) void save(choosing, fileId, mayReplace);
        }}
      />
    </div>
  );
}
