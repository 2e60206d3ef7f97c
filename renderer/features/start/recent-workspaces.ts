import type { Host } from '#core/contract/contract.ts';
import type { RecentWorkspace } from '#core/contract/workspace-methods.ts';

const lastRead = new WeakMap<Host, readonly RecentWorkspace[]>();

/** The recent workspaces, newest first. What was read last is kept, so that Start draws it at once and nothing below the list moves. */
export const recentWorkspaces = {
  /** As they were read last; undefined until the first time. */
  lastRead: (host: Host): readonly RecentWorkspace[] | undefined => lastRead.get(host),

  /** Reads them anew; when that fails the list is as it was. */
  read: async (host: Host): Promise<readonly RecentWorkspace[] | undefined> => {
    const outcome = await host.call('workspace:listRecent', {});
    if (outcome.ok) lastRead.set(host, outcome.value);
    return lastRead.get(host);
  },
};
