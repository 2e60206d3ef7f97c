import { useCallback, useEffect, useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import type { RecentWorkspace } from '#core/contract/workspace-methods.ts';
import { useHost } from '../../host/host-provider.tsx';

/** The recent workspaces, newest first. Undefined until they are read. */
export function useRecentWorkspaces(): { recent: RecentWorkspace[] | undefined; forget: (fileId: FileId) => void } {
  const host = useHost();
  const [recent, setRecent] = useState<RecentWorkspace[]>();
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const outcome = await host.call('workspace:listRecent', {});
      if (outcome.ok && isWanted) setRecent(outcome.value);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [host]);
  const forget = useCallback(
    (fileId: FileId) => {
      setRecent((list) => list?.filter((workspace) => workspace.fileId !== fileId));
      void host.call('workspace:forgetRecent', { fileId });
    },
    [host],
  );
  return { recent, forget };
}
