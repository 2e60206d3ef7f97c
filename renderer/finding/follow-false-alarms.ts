import type { AcceptanceId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Session } from '../session/session.ts';
import type { SettingsStore } from '../settings/settings-store.ts';

/**
 * Counts how often findings of each rule were accepted as not right: on this computer only, so that rules that are often wrong are found. Undo
 * takes it back, redo counts it again.
 */
export function followFalseAlarms(session: Session, settings: SettingsStore): void {
  let before = session.getState().open;
  session.subscribe(() => {
    const { open } = session.getState();
    const [was, is] = [before, open];
    before = open;
    if (!was || !is || was.openId !== is.openId || was.history === is.history) return;
    const isUndo = is.history.future.length === was.history.future.length + 1;
    const isDone = is.history.past.length === was.history.past.length + 1;
    const entry = isUndo ? was.history.past.at(-1) : isDone ? is.history.past.at(-1) : undefined;
    if (entry?.editId !== 'finding.accept') return;
    const [old, now] = [was, is].map(({ history }) => falseAlarmsIn(history.workspace));
    const come = [...(now ?? [])].filter(([id]) => !old?.has(id)).map(([, ruleId]) => ({ ruleId, by: 1 }));
    const gone = [...(old ?? [])].filter(([id]) => !now?.has(id)).map(([, ruleId]) => ({ ruleId, by: -1 }));
    for (const { ruleId, by } of [...come, ...gone]) count(settings, ruleId, by);
  });
}

/** Rules of what was accepted as not right, by acceptance. */
function falseAlarmsIn({ acceptances = [] }: Workspace): ReadonlyMap<AcceptanceId, string> {
  return new Map(
    acceptances.filter(({ reasonCode }) => reasonCode === 'false-alarm').map(({ id, ruleId }) => [id, ruleId]),
  );
}

function count(settings: SettingsStore, ruleId: string, by: number): void {
  const { [ruleId]: known = 0, ...others } = settings.getState().settings.falseAlarms ?? {};
  const total = known + by;
  void settings.change({ falseAlarms: total > 0 ? { ...others, [ruleId]: total } : others });
}
