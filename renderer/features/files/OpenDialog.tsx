import { Modal } from '@mantine/core';
import type { FileId } from '#core/contract/file-methods.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { showDialog, useView } from '../../view/view-store.ts';
import { FolderList } from './FolderList.tsx';
import { useFolder } from './use-folder.ts';

/** Our own file picker, for a host without dialogs of its own. */
export function OpenDialog() {
  const { t } = useTexts();
  const isOpen = useView(({ dialog }) => dialog === 'open');
  const folder = useFolder(isOpen);
  const session = useSession();
  const { navigate } = useActionContext();
  const choose = (fileId: FileId): void => {
    showDialog(undefined);
    void session.open(fileId).then(() => navigate(screenPath('start')));
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => showDialog(undefined)}
      title={t('picker.openTitle')}
      size={560}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <FolderList folder={folder} onChooseFile={choose} />
    </Modal>
  );
}
