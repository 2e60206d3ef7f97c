import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError, type HostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { FolderList } from '../../file-picker/FolderList.tsx';
import { useChooseFile } from '../../file-picker/use-choose-file.ts';
import { useFolder } from '../../file-picker/use-folder.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSessionState } from '../../session/SessionProvider.tsx';
import type { OpenSession } from '../../session/session-state.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showDialog, useView, type PlacePurpose } from '../../view/view-store.ts';
import styles from './CreateDialog.module.css';

const purposes: readonly string[] = ['save-as', 'copy', 'move'] satisfies PlacePurpose[];

/** Another name or place for the workspace: to go on in, as a copy, or instead of the present one. */
export function PlaceDialog() {
  const { t } = useTexts();
  const dialog = useView((view) => view.dialog);
  const { open } = useSessionState();
  const purpose = purposes.includes(dialog ?? '') ? (dialog as PlacePurpose) : undefined;
  return (
    <Dialog
      title={t(`place.${purpose ?? 'copy'}.title`)}
      isOpen={purpose !== undefined}
      onClose={() => showDialog(undefined)}
    >
      {purpose && open && <PlaceForm purpose={purpose} open={open} />}
    </Dialog>
  );
}

function PlaceForm({ open, purpose }: { open: OpenSession; purpose: PlacePurpose }) {
  const { t, language } = useTexts();
  const { capabilities, host, session } = useActionContext();
  const [name, setName] = useState(() =>
    suggestName(open, purpose, t('place.copyOf', { file: withoutExtension(open.file) })),
  );
  const [problem, setProblem] = useState<string>();
  const [madeIn, setMadeIn] = useState<string>();
  const folder = useFolder(!capabilities.hasNativeDialogs);
  const chooseFile = useChooseFile(folder);

  /** The system's dialog asked already whether a file may be replaced; our own picker refuses a name that is taken. */
  async function put(fileId: FileId): Promise<HostError | undefined> {
    const place = { openId: open.openId, fileId, mayReplace: capabilities.hasNativeDialogs };
    if (purpose !== 'copy') {
      return session.moveTo(() => host.call('workspace:saveAs', { ...place, isMove: purpose === 'move' }));
    }
    await session.settle();
    const copied = await host.call('workspace:copy', place);
    if (!copied.ok) return copied.error;
    setMadeIn(t('place.copied', { file: copied.value.file, folder: copied.value.folder }));
    return undefined;
  }

  async function submit(): Promise<void> {
    if (name.trim() === '') return setProblem(t('place.nameMissing'));
    const choice = await chooseFile(name.trim());
    if (!choice.ok) return setProblem(wordHostError(choice.error, language));
    if (choice.value === undefined) return;
    const failed = await put(choice.value);
    if (failed) setProblem(wordHostError(failed, language));
    else if (purpose !== 'copy') showDialog(undefined);
  }

  if (madeIn !== undefined) return <Done text={madeIn} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t(`place.${purpose}.text`, { file: open.file })}</p>
      <TextInput
        label={t('place.name')}
        value={name}
        error={problem}
        data-autofocus
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      {!capabilities.hasNativeDialogs && (
        <div>
          <p className={styles.label}>{t('create.folder')}</p>
          <FolderList folder={folder} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => showDialog(undefined)}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" variant="filled">
          {t(`place.${purpose}.submit`)}
        </Button>
      </div>
    </form>
  );
}

function Done({ text }: { text: string }) {
  const { t } = useTexts();
  return (
    <div className={styles.form}>
      <output>{text}</output>
      <div className={styles.buttons}>
        <Button variant="filled" onClick={() => showDialog(undefined)}>
          {t('dialog.close')}
        </Button>
      </div>
    </div>
  );
}

function suggestName({ file }: OpenSession, purpose: PlacePurpose, copyName: string): string {
  return purpose === 'move' ? withoutExtension(file) : copyName;
}

function withoutExtension(file: string): string {
  return file.replace(/\.leidraad$/i, '');
}
