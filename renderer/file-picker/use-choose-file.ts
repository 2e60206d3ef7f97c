import type { FileId } from '#core/contract/file-methods.ts';
import type { HostError } from '#core/contract/host-error.ts';
import { failure, success, type Result } from '#core/result.ts';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { fileNameOf } from './file-name-of.ts';
import type { FolderView } from './use-folder.ts';

/** Gets a ticket for the new file: from the system's dialog, or a name in the folder that is shown. */
export function useChooseFile(folder: FolderView): (name: string) => Promise<Result<FileId | undefined, HostError>> {
  const { capabilities, host } = useActionContext();
  return async (name) => {
    if (capabilities.hasNativeDialogs) {
      const choice = await host.call('file:chooseToCreate', {
        suggestedName: `${fileNameOf(name)}.leidraad`,
        format: 'workspace',
      });
      return choice.ok ? success(choice.value.fileId) : choice;
    }
    // Whoever is quicker than the list of the folder still gets what they asked for.
    const listing = await folder.listed();
    if (!listing) return success(undefined);
    const { folderId } = listing;
    const named = await host.call('folder:nameFile', { folderId, name: fileNameOf(name), format: 'workspace' });
    if (!named.ok) return named;
    if (named.value.isTaken) return failure({ kind: 'file-exists', file: named.value.file });
    return success(named.value.fileId);
  };
}
