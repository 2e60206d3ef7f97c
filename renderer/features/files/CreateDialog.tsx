import { Button, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { wordHostError } from '#core/contract/host-error.ts';
import { templateNames, type TemplateName } from '#core/contract/workspace-methods.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { FolderList } from '../../file-picker/FolderList.tsx';
import { useChooseFile } from '../../file-picker/use-choose-file.ts';
import { useFolder } from '../../file-picker/use-folder.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { showDialog, useView } from '../../view/view-store.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './CreateDialog.module.css';

/** A new workspace: its name, what it starts from and where its file comes. */
export function CreateDialog() {
  const { t } = useTexts();
  const isOpen = useView(({ dialog }) => dialog === 'create');
  return (
    <Dialog title={t('create.title')} isOpen={isOpen} onClose={() => showDialog(undefined)}>
      <CreateForm isOpen={isOpen} />
    </Dialog>
  );
}

function CreateForm({ isOpen }: { isOpen: boolean }) {
  const { t, language } = useTexts();
  const { capabilities, session, navigate } = useActionContext();
  const template = useView((view) => view.template);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const folder = useFolder(isOpen && !capabilities.hasNativeDialogs);
  const chooseFile = useChooseFile(folder);

  async function create(): Promise<void> {
    if (name.trim() === '') {
      setProblem(t('create.nameMissing'));
      return;
    }
    const choice = await chooseFile(name.trim());
    if (!choice.ok) setProblem(wordHostError(choice.error, language));
    if (!choice.ok || choice.value === undefined) return;
    showDialog(undefined);
    await session.create(choice.value, template, language, name.trim());
    navigate(screenPath('start'));
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextInput
        label={t('create.name')}
        description={t('create.nameHelp')}
        value={name}
        error={problem}
        data-autofocus
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <Select
        label={t('create.template')}
        data={templateNames.map((value) => ({ value, label: t(`template.${value}.name`) }))}
        value={template}
        allowDeselect={false}
        onChange={(value) => useView.setState({ template: value as TemplateName })}
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
          {t('create.submit')}
        </Button>
      </div>
    </form>
  );
}
