import { useState, type ReactNode } from 'react';
import { extensionOf, type FileFormat, type FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { fileNameOf } from './file-name-of.ts';
import { NewFileDialog } from './NewFileDialog.tsx';

/** What a new file is, and what is done when its place is known. */
interface NewFile<Format extends FileFormat> {
  title(format: Format): string;
  /** What it is called, unless the person types another name. */
  name: string;
  onChoose(format: Format, fileId: FileId, mayReplace: boolean): void;
}

/**
 * Asks where a new file comes and what it is called: in the dialog of the system, or in our own where there is none. Put the dialog somewhere in
 * the screen; a problem is said where the news stands.
 */
export function useNewFile<Format extends FileFormat>({
  title,
  name,
  onChoose,
}: NewFile<Format>): {
  ask(format: Format): Promise<void>;
  dialog: ReactNode;
  problem: string | undefined;
} {
  const { language } = useTexts();
  const { capabilities, host } = useActionContext();
  const [asked, setAsked] = useState<Format>();
  const [problem, setProblem] = useState<string>();
  const suggestedName = fileNameOf(name);

  async function ask(format: Format): Promise<void> {
    setProblem(undefined);
    if (!capabilities.hasNativeDialogs) {
      setAsked(format);
      return;
    }
    const file = `${suggestedName}.${extensionOf[format]}`;
    const choice = await host.call('file:chooseToCreate', { suggestedName: file, format });
    if (!choice.ok) setProblem(wordHostError(choice.error, language));
    // The dialog of the system has asked already whether a file may be replaced.
    else if (choice.value.fileId !== undefined) onChoose(format, choice.value.fileId, true);
  }

  const dialog = asked && (
    <NewFileDialog
      title={title(asked)}
      format={asked}
      isOpen
      suggestedName={suggestedName}
      onClose={() => setAsked(undefined)}
      onChoose={(fileId, mayReplace) => {
        setAsked(undefined);
        onChoose(asked, fileId, mayReplace);
      }}
    />
  );
  return { ask, dialog, problem };
}
