import { existsSync } from 'node:fs';
import type { FileFormat } from '#core/contract/file-methods.ts';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { withExtension } from '../folders/file-name.ts';
import type { NativeDialogs } from '../native-dialogs.ts';

/** Handlers that grant tickets for files through dialogs of the operating system. */
export function createFileHandlers({
  dialogs,
  fileTickets,
}: BackendContext): Pick<HostMethods, 'file:chooseToOpen' | 'file:chooseToCreate' | 'file:showInFolder'> {
  const grant = (path: string | undefined) => success(path === undefined ? {} : { fileId: fileTickets.give(path) });
  return {
    'file:chooseToOpen': async () => {
      if (!dialogs) return failure({ kind: 'no-native-dialogs' });
      return grant(await dialogs.chooseToOpen());
    },
    'file:chooseToCreate': async ({ suggestedName, format }) => {
      if (!dialogs) return failure({ kind: 'no-native-dialogs' });
      return grant(await chooseNew(dialogs, suggestedName, format));
    },
    'file:showInFolder': async ({ fileId }) => {
      if (!dialogs) return failure({ kind: 'no-native-dialogs' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      dialogs.showInFolder(path);
      return success({});
    },
  };
}

/**
 * A path with its extension. The dialog asks whether a file may be replaced, but only about the name as it was typed: where the extension it lacks
 * leads to a file that is there, the dialog is shown again with the whole name, so that it asks about that.
 */
async function chooseNew(
  dialogs: NativeDialogs,
  suggestedName: string,
  format: FileFormat,
): Promise<string | undefined> {
  const path = await dialogs.chooseToCreate(suggestedName, format);
  if (path === undefined) return undefined;
  const whole = withExtension(path, format);
  return whole === path || !existsSync(whole) ? whole : chooseNew(dialogs, whole, format);
}
