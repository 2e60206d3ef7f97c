import { createContext, use, useMemo, type ReactNode } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Capabilities } from '#core/contract/app-methods.ts';
import { useAnalysisStore } from '../analysis/AnalysisProvider.tsx';
import { useHost } from '../host/host-provider.tsx';
import { useSession } from '../session/SessionProvider.tsx';
import { useSettingsStore } from '../settings/SettingsProvider.tsx';
import type { ActionContext } from './action.ts';

const ActionsContext = createContext<ActionContext | undefined>(undefined);

/** Gives every screen below it what actions run with. */
export function ActionProvider({ capabilities, children }: { capabilities: Capabilities; children: ReactNode }) {
  const host = useHost();
  const session = useSession();
  const analysis = useAnalysisStore();
  const settings = useSettingsStore();
  const [path, navigate] = useHashLocation();
  const context = useMemo(
    () => ({ host, capabilities, session, analysis, settings, path, navigate }),
    [host, capabilities, session, analysis, settings, path, navigate],
  );
  return <ActionsContext value={context}>{children}</ActionsContext>;
}

/** What actions run with, for buttons that run one. */
export function useActionContext(): ActionContext {
  const context = use(ActionsContext);
  if (!context) throw new Error('useActionContext is used outside ActionProvider');
  return context;
}
