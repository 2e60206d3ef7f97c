import type { AnchorKind, Finding } from './finding.ts';
import type { Names } from './names.ts';
import { wordFinding } from './word-finding.ts';

/** How a finding differs from what it was when it was accepted, in words. */
export interface ContextChanges {
  /** The sentence of then, when it says something else. */
  before?: string;
  /** Names of target groups and places that it points at now and did not then. */
  come: string[];
  gone: string[];
  isOtherPath: boolean;
}

/** Compares a finding with itself at another moment; names are those of now. */
export function contextChanges(then: Finding, now: Finding, names: Names): ContextChanges {
  const before = wordFinding(then, names);
  const [first, second] = [pointedAt(then, names), pointedAt(now, names)];
  return {
    ...(before === wordFinding(now, names) ? {} : { before }),
    come: namesOnlyIn(second, first),
    gone: namesOnlyIn(first, second),
    isOtherPath: JSON.stringify(then.path) !== JSON.stringify(now.path),
  };
}

/** The kind of object of each list of plain ids; other lists say the kind with each id. */
const kindOf: Record<string, AnchorKind> = {
  steps: 'step',
  blocking: 'step',
  infos: 'info',
  fields: 'field',
  contents: 'content',
  content: 'content',
  variants: 'variant',
  systems: 'system',
  channels: 'channel',
  processes: 'process',
};

/** Name by reference, so that two things of one name stay two. */
function pointedAt({ targetGroupIds, explains }: Finding, names: Names): Map<string, string> {
  const references = [
    ...targetGroupIds.map((id) => `targetGroup:${id}`),
    ...Object.entries(explains).flatMap(([list, ids]) =>
      ids.map((id) => (id.includes(':') ? id : `${kindOf[list] ?? ''}:${id}`)),
    ),
  ];
  return new Map(
    references.flatMap((reference) => {
      const [kind = '', id = ''] = reference.split(/:(.*)/s);
      const name = isKind(kind) ? names.of(kind, id) : id;
      // What has no name any more, or never had one (a code), says nothing to a person.
      return name === id ? [] : [[reference, name] as const];
    }),
  );
}

function isKind(kind: string): kind is AnchorKind {
  return kind === 'targetGroup' || kind === 'workspace' || Object.values<string>(kindOf).includes(kind);
}

function namesOnlyIn(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one].filter(([reference]) => !other.has(reference)).map(([, name]) => name))];
}
