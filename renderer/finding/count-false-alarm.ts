import type { SettingsStore } from '../settings/settings-store.ts';

/** Counts that a finding of a rule was not right: on this computer only, so that rules that are often wrong are found. */
export function countFalseAlarm(store: SettingsStore, ruleId: string): Promise<void> {
  const { falseAlarms = {} } = store.getState().settings;
  return store.change({ falseAlarms: { ...falseAlarms, [ruleId]: (falseAlarms[ruleId] ?? 0) + 1 } });
}
