import type { HostMethods } from '#core/contract/contract.ts';
import { success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';

/** Handlers about the app as a whole. */
export function createAppHandlers(
  context: BackendContext,
): Pick<HostMethods, 'app:describe' | 'app:readyToClose' | 'menu:show'> {
  return {
    'menu:show': async (bar) => {
      context.menuBar?.show(bar);
      return success({});
    },
    'app:readyToClose': async () => {
      context.farewell.noteReady();
      return success({});
    },
    'app:describe': async () => {
      const { version, capabilities } = context;
      const path = context.startFile.take();
      return success({
        version,
        capabilities,
        ...(path === undefined ? {} : { startFileId: context.fileTickets.give(path) }),
      });
    },
  };
}
