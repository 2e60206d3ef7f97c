import { useSettings, useSettingsStore } from '../settings/SettingsProvider.tsx';

/** Who the person at the keyboard is; the name is asked once and kept in the app's own settings. */
export interface Author {
  /** Empty while it is not known. */
  name: string;
  keep(name: string): void;
}

/** See `Author`. */
export function useAuthor(): Author {
  const { personName = '' } = useSettings();
  const store = useSettingsStore();
  return { name: personName.trim(), keep: (name) => void store.change({ personName: name.trim() }) };
}
