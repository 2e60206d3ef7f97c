import type { Language } from '#core/messages/format-message.ts';
import { isEntityKind } from '#core/model/entity-kind.ts';
import { walkIds } from '#core/model/integrity/walk-ids.ts';
import { valueAt } from '#core/model/json-pointer.ts';
import { nameIn } from '#core/model/name-of-object.ts';
import { workspaceNode, type SchemaNode } from '#core/model/schema-node.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { describeCells } from './describe-cells.ts';
import { compareWorkspaces, type Change, type Thing } from './compare-workspaces.ts';
import type { Difference } from './difference.ts';
import { sayValue, type Sayer } from './say-value.ts';

/** Where the kinds stand that are part of another thing. */
const partNodes: Readonly<Record<string, readonly [list: string, part: string]>> = {
  phase: ['processes', 'phases'],
  step: ['processes', 'steps'],
  transition: ['processes', 'transitions'],
  variant: ['contentItems', 'variants'],
};
const tables: Readonly<Record<string, string>> = {
  person: 'people',
  targetGroup: 'targetGroups',
  channel: 'channels',
  field: 'dataFields',
  system: 'systems',
  systemLink: 'systemLinks',
  info: 'informationItems',
  toneProfile: 'toneProfiles',
  term: 'terms',
  content: 'contentItems',
  process: 'processes',
  acceptance: 'acceptances',
  plan: 'plans',
  action: 'actions',
  remark: 'remarks',
  version: 'versions',
};

/**
 * What differs between two states, said whole and in words: what each thing is part of, per field what stood there and what stands there
 * now, and the contact of a step per target group and row.
 */
export function describeDifferences(first: Workspace, second: Workspace, language: Language): Difference[] {
  const sayers = { first: sayerOf(first, language), second: sayerOf(second, language) };
  const changes = compareWorkspaces(first, second);
  return changes.map((change) => describe(change, { first, second, sayers, language }));
}

interface Context {
  first: Workspace;
  second: Workspace;
  sayers: { first: Sayer; second: Sayer };
  language: Language;
}

function describe(change: Change, context: Context): Difference {
  const { kind, id, where, owner } = change;
  const thing = where === 'first' ? change.first : (change.second ?? change.first);
  const sayer = where === 'first' ? context.sayers.first : context.sayers.second;
  return {
    kind,
    id,
    where,
    name: nameOfThing(change, thing ?? {}, sayer),
    ...(owner ? { owner: { kind: owner.kind, id: owner.id, name: nameIn(owner.thing) } } : {}),
    fields: change.fields.flatMap((field) =>
      kind === 'step' && field.field === 'touchpoints'
        ? describeCells(change.first as unknown as Step, change.second as unknown as Step, context)
        : describeField(kind, field, context),
    ),
  };
}

/** A way between steps is called by both, a text by its target groups and channels. */
function nameOfThing({ kind }: Change, thing: Thing, sayer: Sayer): string {
  if (kind === 'transition') {
    return `${sayer.nameOf('step', String(thing['from']))} → ${sayer.nameOf('step', String(thing['to']))}`;
  }
  if (kind !== 'variant') return nameIn(thing);
  const node = nodeOfKind(kind);
  const part = (key: string): string => sayValue(nodeOfField(node, key), key, thing[key], sayer).replaceAll('\n', ', ');
  return [part('targetGroupIds'), part('channelIds')].filter(Boolean).join(', ');
}

function describeField(
  kind: string,
  { field, first, second }: Change['fields'][number],
  { sayers }: Context,
): Difference['fields'] {
  const node = nodeOfField(nodeOfKind(kind), field);
  const said = {
    first: sayValue(node, field, first, sayers.first),
    second: sayValue(node, field, second, sayers.second),
  };
  return [
    {
      field,
      ...(said.first === '' ? {} : { first: said.first }),
      ...(said.second === '' ? {} : { second: said.second }),
    },
  ];
}

function nodeOfKind(kind: string): SchemaNode {
  const root = workspaceNode();
  const part = partNodes[kind];
  if (part) return itemOf(nodeOfField(itemOf(nodeOfField(root, part[0])), part[1]));
  const table = tables[kind];
  return table === undefined ? root : itemOf(nodeOfField(root, table));
}

function nodeOfField(node: SchemaNode, field: string): SchemaNode {
  return (node.type === 'object' ? node.fields.get(field)?.node : undefined) ?? { type: 'value' };
}

function itemOf(node: SchemaNode): SchemaNode {
  return node.type === 'list' ? node.item : node;
}

/** Names of everything in one state; what has none keeps its id. */
function sayerOf(workspace: Workspace, language: Language): Sayer {
  const names = new Map<string, string>();
  walkIds(workspace, 'definition', (id, kind, path) => {
    const name = nameIn(valueAt(workspace, path.at(-1) === 'id' ? path.slice(0, -1) : path));
    if (isEntityKind(kind) && name !== '') names.set(`${kind} ${id}`, name);
  });
  return { language, nameOf: (kind, id) => names.get(`${kind} ${id}`) ?? id };
}
