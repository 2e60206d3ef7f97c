import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { AnalysisStore, WorkspaceAnalysis } from './analysis-store.ts';

const AnalysisContext = createContext<AnalysisStore | undefined>(undefined);

/** Gives every screen below it what the rules find. */
export function AnalysisProvider({ store, children }: { store: AnalysisStore; children: ReactNode }) {
  return <AnalysisContext value={store}>{children}</AnalysisContext>;
}

/** The store itself, for actions that look once. */
export function useAnalysisStore(): AnalysisStore {
  const store = use(AnalysisContext);
  if (!store) throw new Error('useAnalysisStore is used outside AnalysisProvider');
  return store;
}

/** What the rules find in the workspace as it is now; undefined while that is not known yet. */
export function useAnalysis(): WorkspaceAnalysis | undefined {
  const store = useAnalysisStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}
