import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import { channelById, contentById, stepById, systemById, targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';

const words: Record<string, Message> = {
  primary: { nl: 'Hoofdkanaal voor {groups}: {now}', en: 'Primary channel for {groups}: {now}' },
  supporting: { nl: 'Ondersteunend kanaal voor {groups}: {now}', en: 'Supporting channel for {groups}: {now}' },
  contents: { nl: 'Middelen voor {groups}: {now}', en: 'Content for {groups}: {now}' },
  systems: { nl: 'Bronsysteem voor {groups}: {now}', en: 'Source system for {groups}: {now}' },
  skip: { nl: 'Geen contact voor {groups}: {now}', en: 'No contact for {groups}: {now}' },
};
const nothing: Message = { nl: 'geen', en: 'none' };

/** What changes in the contacts of a step, per part, for which groups. */
export function cellChanges(before: Workspace, after: Workspace, stepId: StepId, language: Language): string[] {
  const place = stepById(after, stepId);
  const old = stepById(before, stepId)?.step;
  if (!place || !old) return [];
  const groupsOfLine = new Map<string, { part: string; now: string; groups: TargetGroupId[] }>();
  for (const groupId of place.process.targetGroupIds) {
    const was = partsOf(touchpointFor(old, groupId), before);
    const is = partsOf(touchpointFor(place.step, groupId), after);
    for (const [part, now] of Object.entries(is)) {
      if (was[part] === now) continue;
      const key = `${part} ${now}`;
      const line = groupsOfLine.get(key) ?? { part, now, groups: [] };
      line.groups.push(groupId);
      groupsOfLine.set(key, line);
    }
  }
  return [...groupsOfLine.values()].flatMap(({ part, now, groups }) => {
    const message = words[part];
    const names = groups.map((id) => targetGroupById(after, id)?.name ?? '').join(', ');
    return message ? [formatMessage(message, language, { groups: names, now: now || nothing[language] })] : [];
  });
}

function partsOf(touchpoint: Touchpoint | undefined, workspace: Workspace): Record<string, string> {
  const channel = (id: string | undefined): string =>
    id === undefined ? '' : (channelById(workspace, id as never)?.name ?? '');
  const uses = touchpoint ? usesOf(touchpoint) : [];
  return {
    primary: channel(touchpoint?.primary?.channelId),
    supporting: (touchpoint?.supporting ?? []).map(({ channelId }) => channel(channelId)).join(', '),
    contents: uses
      .flatMap(({ contentIds }) => contentIds)
      .map((id) => contentById(workspace, id)?.title ?? '')
      .join(', '),
    systems: uses
      .flatMap(({ systemIds = [] }) => systemIds)
      .map((id) => systemById(workspace, id)?.name ?? '')
      .join(', '),
    skip: touchpoint?.skip?.reason ?? '',
  };
}
