import { formatDuration } from '#core/messages/format-duration.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Duration } from '#core/model/duration.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { AnchorKind } from './finding.ts';

/** Looks up names at display time, in one language; an object that is gone keeps its id, so that a sentence never has a hole. */
export interface Names {
  language: Language;
  of(kind: AnchorKind, id: string): string;
  /** “A, B en C”, in the order of the workspace; steps in the order given. */
  list(kind: AnchorKind, ids: readonly string[]): string;
  join(words: readonly string[]): string;
  duration(duration: Duration): string;
}

/** The names of everything in a workspace, in one language. */
export function namesIn(workspace: Workspace, language: Language): Names {
  const names = collectNames(workspace);
  const formatter = new Intl.ListFormat(language, { type: 'conjunction' });
  const of = (kind: AnchorKind, id: string): string => names[kind].get(id) ?? id;
  return {
    language,
    of,
    list(kind, ids) {
      const places = new Map([...names[kind].keys()].map((id, index) => [id, index]));
      const placeOf = (id: string): number => places.get(id) ?? places.size;
      const sorted = kind === 'step' ? ids : ids.toSorted((one, other) => placeOf(one) - placeOf(other));
      return formatter.format(sorted.map((id) => of(kind, id)));
    },
    join: (words) => formatter.format(words),
    duration: (duration) => formatDuration(duration, language),
  };
}

function collectNames(workspace: Workspace): Record<AnchorKind, Map<string, string>> {
  const byName = (things: readonly { id: string; name: string }[]) => new Map(things.map(({ id, name }) => [id, name]));
  return {
    process: byName(workspace.processes),
    step: byName(workspace.processes.flatMap(({ steps }) => steps)),
    content: new Map(workspace.contentItems.map(({ id, title }) => [id, title])),
    variant: new Map(workspace.contentItems.flatMap(({ variants, title }) => variants.map(({ id }) => [id, title]))),
    info: byName(workspace.informationItems),
    field: byName(workspace.dataFields),
    channel: byName(workspace.channels),
    targetGroup: byName(workspace.targetGroups),
    system: byName(workspace.systems),
    workspace: byName([workspace]),
  };
}
