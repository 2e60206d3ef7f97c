import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { withExtension } from '../folders/file-name.ts';

/** Handlers that grant tickets for files through dialogs of the operating system. */
export function createFileHandlers({
  dialogs,
  fileTickets,
}: BackendContext): Pick<HostMethods, 'file:chooseToOpen' | 'file:chooseToCreate'> {
  const grant = (path: string | undefined) => success(path === undefined ? {} : { fileId: fileTickets.give(path) });
  return {
    'file:chooseToOpen': async () => {
      if (!dialogs) return failure({ kind: 'no-native-dialogs' });
      return grant(await dialogs.chooseToOpen());
    },
    'file:chooseToCreate': async ({ suggestedName, format }) => {
      if (!dialogs) return failure({ kind: 'no-native-dialogs' });
      const path = await dialogs.chooseToCreate(suggestedName, format);
      return grant(path === undefined ? undefined : withExtension(path, format));
    },
  };
}
