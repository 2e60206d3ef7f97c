import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { FileFormat, FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { FolderList } from './FolderList.tsx';
import { useFolder } from './use-folder.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './NewFileDialog.module.css';

interface NewFileDialogProps {
  isOpen: boolean;
  title: string;
  format: FileFormat;
  suggestedName: string;
  onClose(): void;
  onChoose(fileId: FileId, mayReplace: boolean): void;
}

/** Where the document comes and what it is called, on a host without dialogs of its own. A file that is there is replaced only after asking. */
export function NewFileDialog({ title, isOpen, onClose, ...form }: NewFileDialogProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      {isOpen && <NewFileForm onClose={onClose} {...form} />}
    </Dialog>
  );
}

function NewFileForm({ suggestedName, format, onClose, onChoose }: Omit<NewFileDialogProps, 'isOpen' | 'title'>) {
  const { t, language } = useTexts();
  const { host } = useActionContext();
  const kind = format === 'png' || format === 'svg' || format === 'mermaid' ? 'picture' : 'file';
  const folder = useFolder(true);
  const [name, setName] = useState(suggestedName);
  const [problem, setProblem] = useState<string>();
  const [taken, setTaken] = useState<{ fileId: FileId; file: string }>();

  async function choose(): Promise<void> {
    if (name.trim() === '') return setProblem(t(`plan.${kind}.nameMissing`));
    // Whoever is quicker than the list of the folder still gets what they asked for.
    const listing = await folder.listed();
    if (!listing) return;
    const { folderId } = listing;
    const named = await host.call('folder:nameFile', { folderId, name: name.trim(), format });
    if (!named.ok) setProblem(wordHostError(named.error, language));
    else if (named.value.isTaken) setTaken(named.value);
    else onChoose(named.value.fileId, false);
  }

  if (taken) {
    return (
      <div className={styles.form}>
        <p role="alert">{t('plan.file.taken', { file: taken.file })}</p>
        <div className={styles.buttons}>
          <Button variant="default" data-autofocus onClick={() => setTaken(undefined)}>
            {t('plan.file.otherName')}
          </Button>
          <Button variant="filled" onClick={() => onChoose(taken.fileId, true)}>
            {t('plan.file.replace')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void choose();
      }}
    >
      <TextInput
        label={t(`plan.${kind}.name`)}
        value={name}
        error={problem}
        maxLength={200}
        data-autofocus
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <div>
        <p className={styles.label}>{t('create.folder')}</p>
        <FolderList folder={folder} />
      </div>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" variant="filled">
          {t(`plan.${kind}.submit`)}
        </Button>
      </div>
    </form>
  );
}
