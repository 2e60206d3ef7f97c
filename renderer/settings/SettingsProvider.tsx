import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Settings } from '#core/contract/settings-methods.ts';
import type { SettingsState, SettingsStore } from './settings-store.ts';

const SettingsContext = createContext<SettingsStore | undefined>(undefined);

/** Gives every screen below it the person's settings. */
export function SettingsProvider({ store, children }: { store: SettingsStore; children: ReactNode }) {
  return <SettingsContext value={store}>{children}</SettingsContext>;
}

/** The settings, to change them with. */
export function useSettingsStore(): SettingsStore {
  const store = use(SettingsContext);
  if (!store) throw new Error('useSettingsStore is used outside SettingsProvider');
  return store;
}

/** The settings and why the last change could not be kept. */
export function useSettingsState(): SettingsState {
  const store = useSettingsStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** The settings as they are now. */
export function useSettings(): Settings {
  return useSettingsState().settings;
}
