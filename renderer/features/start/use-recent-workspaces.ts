import { useCallback, useEffect, useState } from 'react';
import type { FileId } from '#core/contract/file-methods.ts';
import type { RecentWorkspace } from '#core/contract/workspace-methods.ts';
import { useHost } from '../../host/host-provider.tsx';
import { recentWorkspaces } from './recent-workspaces.ts';

interface Recent {
  /** Undefined until they are read. */
  recent: readonly RecentWorkspace[] | undefined;
  forget: (fileId: FileId) => void;
}

/** The recent workspaces, newest first: as they were read last, and a moment later as they are now. */
export function useRecentWorkspaces(): Recent {
  const host = useHost();
  const [recent, setRecent] = useState(() => recentWorkspaces.lastRead(host));
  useEffect(() => {
    let isWanted = true;
    void recentWorkspaces.read(host).then((read) => isWanted && setRecent(read));
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
