import { useCallback, useEffect, useState } from 'react';
import type { FolderId, FolderListing } from '#core/contract/file-methods.ts';
import type { HostError } from '#core/contract/host-error.ts';
import { useHost } from '../host/host-provider.tsx';

/** A folder as it is shown, or why it cannot be. */
export interface FolderView {
  listing: FolderListing | undefined;
  error: HostError | undefined;
  show(folderId?: FolderId): void;
}

/** Walks through folders; starts at the person's documents when the dialog opens. */
export function useFolder(isOpen: boolean): FolderView {
  const host = useHost();
  const [listing, setListing] = useState<FolderListing>();
  const [error, setError] = useState<HostError>();
  const show = useCallback(
    (folderId?: FolderId) => {
      const list = async (): Promise<void> => {
        const outcome = await host.call('folder:list', folderId === undefined ? {} : { folderId });
        setError(outcome.ok ? undefined : outcome.error);
        if (outcome.ok) setListing(outcome.value);
      };
      void list();
    },
    [host],
  );
  useEffect(() => {
    if (isOpen) show();
  }, [isOpen, show]);
  return { listing, error, show };
}
