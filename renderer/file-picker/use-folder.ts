import { useCallback, useEffect, useRef, useState } from 'react';
import type { FolderId, FolderListing } from '#core/contract/file-methods.ts';
import type { HostError } from '#core/contract/host-error.ts';
import { useHost } from '../host/host-provider.tsx';

/** A folder as it is shown, or why it cannot be. */
export interface FolderView {
  listing: FolderListing | undefined;
  error: HostError | undefined;
  show(folderId?: FolderId): void;
  /** The folder that is shown, as soon as it is there; undefined when it cannot be shown. */
  listed(): Promise<FolderListing | undefined>;
}

/** Walks through folders; starts at the person's documents when the dialog opens. */
export function useFolder(isOpen: boolean): FolderView {
  const host = useHost();
  const [listing, setListing] = useState<FolderListing>();
  const [error, setError] = useState<HostError>();
  const latest = useRef<Promise<FolderListing | undefined>>(Promise.resolve(undefined));
  const show = useCallback(
    (folderId?: FolderId) => {
      const before = latest.current;
      const list = async (): Promise<FolderListing | undefined> => {
        const outcome = await host.call('folder:list', folderId === undefined ? {} : { folderId });
        setError(outcome.ok ? undefined : outcome.error);
        // A folder that cannot be shown leaves one where one was.
        if (!outcome.ok) return before;
        setListing(outcome.value);
        return outcome.value;
      };
      latest.current = list();
    },
    [host],
  );
  useEffect(() => {
    if (isOpen) show();
  }, [isOpen, show]);
  const listed = useCallback(() => latest.current, []);
  return { listing, error, show, listed };
}
