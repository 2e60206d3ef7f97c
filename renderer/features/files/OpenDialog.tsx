import type { FileId } from '#core/contract/file-methods.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { FolderList } from '../../file-picker/FolderList.tsx';
import { useFolder } from '../../file-picker/use-folder.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showDialog, useView } from '../../view/view-store.ts';

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
    <Dialog title={t('picker.openTitle')} isOpen={isOpen} onClose={() => showDialog(undefined)}>
      <FolderList folder={folder} onChooseFile={choose} />
    </Dialog>
  );
}
