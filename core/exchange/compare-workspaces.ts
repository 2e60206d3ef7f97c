import type { EntityKind } from '#core/model/entity-kind.ts';
import type { Workspace } from '#core/model/workspace.ts';
/** A thing of a workspace, seen as its keys. */
export type Thing = Readonly<Record<string, unknown>>;

/** One thing that is not the same in two states of a workspace, with what stands there; saying it in words is for who shows it. */
export interface Change {
  kind: EntityKind;
  id: string;
  where: 'first' | 'second' | 'both';
  /** The thing in the first state; absent where it is not there. */
  first?: Thing;
  second?: Thing;
  /** The process or content item that it is part of. */
  owner?: { kind: EntityKind; id: string; thing: Thing };
  /** For a thing in both: what differs in it. The order of a list is the field `<list>.order`, without values. */
  fields: readonly { field: string; first?: unknown; second?: unknown }[];
}

/** A list of things with an id, the kind of what is in it, and the lists inside each of those that are compared apart. */
export interface Collection {
  field: string;
  kind: EntityKind;
  inner?: readonly Collection[];
}

/** What is compared thing by thing, in the order of the file; everything else is a field of what it stands in. */
export const collections: readonly Collection[] = [
  { field: 'people', kind: 'person' },
  { field: 'targetGroups', kind: 'targetGroup' },
  { field: 'channels', kind: 'channel' },
  { field: 'dataFields', kind: 'field' },
  { field: 'systems', kind: 'system' },
  { field: 'systemLinks', kind: 'systemLink' },
  { field: 'informationItems', kind: 'info' },
  { field: 'toneProfiles', kind: 'toneProfile' },
  { field: 'terms', kind: 'term' },
  { field: 'contentItems', kind: 'content', inner: [{ field: 'variants', kind: 'variant' }] },
  {
    field: 'processes',
    kind: 'process',
    inner: [
      { field: 'phases', kind: 'phase' },
      { field: 'steps', kind: 'step' },
      { field: 'transitions', kind: 'transition' },
    ],
  },
  { field: 'acceptances', kind: 'acceptance' },
  { field: 'plans', kind: 'plan' },
  { field: 'actions', kind: 'action' },
  { field: 'remarks', kind: 'remark' },
  { field: 'versions', kind: 'version' },
];

/** Everything that is not the same in two states of a workspace, in the order of the file; what is equal as JSON is the same. */
export function compareWorkspaces(first: Workspace, second: Workspace): Change[] {
  return compareThing({ kind: 'workspace', inner: collections }, { first, second, id: first.id });
}

interface Pair {
  first: Thing;
  second: Thing;
  id: string;
  owner?: NonNullable<Change['owner']>;
}

function compareThing({ inner = [], kind }: Pick<Collection, 'kind' | 'inner'>, pair: Pair): Change[] {
  const { first, second, id } = pair;
  const apart = new Set(inner.map(({ field }) => field));
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  const fields = [...keys]
    .filter((key) => !apart.has(key) && !isSame(first[key], second[key]))
    .map((field) => ({ field, first: first[field], second: second[field] }));
  const own: Change[] = fields.length > 0 ? [{ kind, where: 'both', fields, ...pair }] : [];
  const owner = kind === 'workspace' ? {} : { owner: { kind, id, thing: second } };
  return [...own, ...inner.flatMap((collection) => compareLists(collection, { ...pair, ...owner }))];
}

function compareLists(collection: Collection, { first: one, second: other, owner }: Pair): Change[] {
  const first = thingsIn(one[collection.field]);
  const second = thingsIn(other[collection.field]);
  const common = { kind: collection.kind, ...(owner ? { owner } : {}) };
  const changes: Change[] = [];
  for (const [id, thing] of first) {
    const rival = second.get(id);
    if (!rival) changes.push({ ...common, id, where: 'first', first: thing, fields: [] });
    else if (thing !== rival) {
      changes.push(...compareThing(collection, { first: thing, second: rival, id, ...(owner ? { owner } : {}) }));
    }
  }
  for (const [id, thing] of second) {
    if (!first.has(id)) changes.push({ ...common, id, where: 'second', second: thing, fields: [] });
  }
  return [...changes, ...compareOrder(collection.field, common, first, second)];
}

/** The same things in another order: told at the list, since no thing in it changed. */
function compareOrder(
  field: string,
  common: Pick<Change, 'kind' | 'owner'>,
  first: ReadonlyMap<string, Thing>,
  second: ReadonlyMap<string, Thing>,
): Change[] {
  const shared = [...first.keys()].filter((id) => second.has(id));
  const inSecond = [...second.keys()].filter((id) => first.has(id));
  const id = shared.find((candidate, index) => candidate !== inSecond[index]);
  const [one, other] = [first.get(id ?? ''), second.get(id ?? '')];
  if (id === undefined || !one || !other) return [];
  return [{ ...common, id, where: 'both', first: one, second: other, fields: [{ field: `${field}.order` }] }];
}

/** What is in a list, by its id. */
export function thingsIn(list: unknown): Map<string, Thing> {
  const things = Array.isArray(list) ? (list as Thing[]) : [];
  return new Map(things.map((thing) => [String(thing['id']), thing]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSame((one as Thing)[key], (other as Thing)[key]));
}
