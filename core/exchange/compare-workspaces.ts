import type { EntityKind } from '#core/model/entity-kind.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Difference } from './difference.ts';

type Thing = Record<string, unknown>;

/** A list of things with an id, the kind of what is in it, and the lists inside each of those that are compared apart. */
interface Collection {
  field: string;
  kind: EntityKind;
  inner?: readonly Collection[];
}

const collections: readonly Collection[] = [
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

const longestText = 160;

/** Everything that is not the same in two states of a workspace, in the order of the file; what is equal as JSON is the same. */
export function compareWorkspaces(first: Workspace, second: Workspace): Difference[] {
  return compareThing({ kind: 'workspace', inner: collections }, first, second, first.id);
}

function compareThing(
  { inner = [], kind }: Pick<Collection, 'kind' | 'inner'>,
  first: Thing,
  second: Thing,
  id: string,
): Difference[] {
  const apart = new Set(inner.map(({ field }) => field));
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  const fields = [...keys]
    .filter((key) => !apart.has(key) && !isSame(first[key], second[key]))
    .map((field) => describeField(field, first[field], second[field]));
  const own: Difference[] = fields.length > 0 ? [{ kind, id, name: nameOf(second), where: 'both', fields }] : [];
  return [...own, ...inner.flatMap((collection) => compareLists(collection, first, second))];
}

function compareLists(collection: Collection, firstOwner: Thing, secondOwner: Thing): Difference[] {
  const first = thingsIn(firstOwner[collection.field]);
  const second = thingsIn(secondOwner[collection.field]);
  const { kind } = collection;
  const differences: Difference[] = [];
  for (const [id, thing] of first) {
    const other = second.get(id);
    if (!other) differences.push({ kind, id, name: nameOf(thing), where: 'first', fields: [] });
    else if (thing !== other) differences.push(...compareThing(collection, thing, other, id));
  }
  for (const [id, thing] of second) {
    if (!first.has(id)) differences.push({ kind, id, name: nameOf(thing), where: 'second', fields: [] });
  }
  return [...differences, ...compareOrder(collection, first, second)];
}

/** The same things in another order: told at the list, since no thing in it changed. */
function compareOrder(
  { field, kind }: Collection,
  first: Map<string, Thing>,
  second: Map<string, Thing>,
): Difference[] {
  const shared = [...first.keys()].filter((id) => second.has(id));
  const inSecond = [...second.keys()].filter((id) => first.has(id));
  const moved = shared.find((id, index) => id !== inSecond[index]);
  if (moved === undefined) return [];
  return [
    { kind, id: moved, name: nameOf(first.get(moved) ?? {}), where: 'both', fields: [{ field: `${field}.order` }] },
  ];
}

function thingsIn(list: unknown): Map<string, Thing> {
  const things = Array.isArray(list) ? (list as Thing[]) : [];
  return new Map(things.map((thing) => [String(thing['id']), thing]));
}

function nameOf(thing: Thing): string {
  const name = ['name', 'title', 'text', 'label', 'preferred']
    .map((key) => thing[key])
    .find((text) => typeof text === 'string');
  return typeof name === 'string' ? shorten(name) : '';
}

function describeField(field: string, first: unknown, second: unknown): Difference['fields'][number] {
  const [one, other] = [sayValue(first), sayValue(second)];
  return {
    field,
    ...(one === undefined ? {} : { first: one }),
    ...(other === undefined ? {} : { second: other }),
  };
}

/** Only what can be said in one text; a list or an object cannot. */
function sayValue(value: unknown): string | undefined {
  if (typeof value === 'string') return shorten(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function shorten(text: string): string {
  const points = Array.from(text.slice(0, longestText * 2 + 2));
  return points.length > longestText ? `${points.slice(0, longestText - 1).join('')}…` : text;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSame((one as Thing)[key], (other as Thing)[key]));
}
