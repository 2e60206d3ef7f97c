import { createContext, use, type ReactNode } from 'react';
import type { Host } from '#core/contract/contract.ts';

const HostContext = createContext<Host | undefined>(undefined);

/** Gives every screen below it the host. */
export function HostProvider({ host, children }: { host: Host; children: ReactNode }) {
  return <HostContext value={host}>{children}</HostContext>;
}

/** The host of this window. */
export function useHost(): Host {
  const host = use(HostContext);
  if (!host) throw new Error('useHost is used outside HostProvider');
  return host;
}
