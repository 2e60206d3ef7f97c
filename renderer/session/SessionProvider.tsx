import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Workspace } from '#core/model/workspace.ts';
import type { Session } from './session.ts';
import type { OpenSession, SessionState } from './session-state.ts';

const SessionContext = createContext<Session | undefined>(undefined);

/** Gives every screen below it the session of this window. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session, to change things with. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is used outside SessionProvider');
  return session;
}

/** What is open now; renders again at every change. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/** The open workspace with its file, for screens that exist only while one is open. */
export function useOpenSession(): OpenSession {
  const { open } = useSessionState();
  if (!open) throw new Error('useOpenSession is used while no workspace is open');
  return open;
}

/** The open workspace; renders again when it changes, and not when only the state of saving does. */
export function useWorkspace(): Workspace {
  const session = useSession();
  const workspace = useSyncExternalStore(session.subscribe, () => session.getState().open?.history.workspace);
  if (!workspace) throw new Error('useWorkspace is used while no workspace is open');
  return workspace;
}
