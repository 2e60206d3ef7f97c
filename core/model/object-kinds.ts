import type { z } from 'zod';
import { acceptanceSchema } from './acceptance.ts';
import { actionSchema } from './action.ts';
import { channelSchema } from './channel.ts';
import { contentItemSchema } from './content-item.ts';
import { contentVariantSchema } from './content-variant.ts';
import { dataFieldSchema } from './data-field.ts';
import type { EntityKind } from './entity-kind.ts';
import { informationItemSchema } from './information-item.ts';
import type { JsonPath } from './json-pointer.ts';
import { personSchema } from './person.ts';
import { phaseSchema } from './phase.ts';
import { planSchema } from './plan.ts';
import { processSchema } from './process.ts';
import { remarkSchema } from './remark.ts';
import { sourceSystemSchema } from './source-system.ts';
import { stepSchema } from './step.ts';
import { systemLinkSchema } from './system-link.ts';
import { targetGroupSchema } from './target-group.ts';
import { termSchema } from './term.ts';
import { toneProfileSchema } from './tone-profile.ts';
import { transitionSchema } from './transition.ts';
import { versionSchema } from './version.ts';
import { workspaceSchema, type Workspace } from './workspace.ts';

/** The schema of every kind of object that stands in a list of the workspace itself, and the name of that list. */
const tables = {
  person: ['people', personSchema],
  targetGroup: ['targetGroups', targetGroupSchema],
  channel: ['channels', channelSchema],
  field: ['dataFields', dataFieldSchema],
  system: ['systems', sourceSystemSchema],
  systemLink: ['systemLinks', systemLinkSchema],
  info: ['informationItems', informationItemSchema],
  toneProfile: ['toneProfiles', toneProfileSchema],
  term: ['terms', termSchema],
  content: ['contentItems', contentItemSchema],
  process: ['processes', processSchema],
  acceptance: ['acceptances', acceptanceSchema],
  plan: ['plans', planSchema],
  action: ['actions', actionSchema],
  remark: ['remarks', remarkSchema],
  version: ['versions', versionSchema],
} as const satisfies Partial<Record<EntityKind, readonly [keyof Workspace, z.ZodType]>>;

/** Objects inside another one: the list of their owners, and the list in each owner. */
const parts = {
  phase: ['processes', 'phases', phaseSchema],
  step: ['processes', 'steps', stepSchema],
  transition: ['processes', 'transitions', transitionSchema],
  variant: ['contentItems', 'variants', contentVariantSchema],
} as const;

/** A kind of object with a list of its own in the workspace. */
export type TableKind = keyof typeof tables;
/** A kind of object inside a process or a content item. */
export type PartKind = keyof typeof parts;
/** A kind of object whose fields can be set one by one. */
export type ObjectKind = TableKind | PartKind | 'workspace';

/** The schema of the objects of a kind. */
export type SchemaOfKind<Kind extends ObjectKind> = Kind extends TableKind
  ? (typeof tables)[Kind][1]
  : Kind extends PartKind
    ? (typeof parts)[Kind][2]
    : typeof workspaceSchema;

/** An object of a kind. */
export type ObjectOfKind<Kind extends ObjectKind> = z.infer<SchemaOfKind<Kind>>;

/** The name of the list in which the objects of a kind stand. */
export function tableOf<Kind extends TableKind>(kind: Kind): (typeof tables)[Kind][0] {
  return tables[kind][0];
}

/** The schema of the objects of a kind. */
export function schemaOfKind(kind: ObjectKind): z.ZodObject {
  if (kind === 'workspace') return workspaceSchema;
  return isPart(kind) ? parts[kind][2] : tables[kind][1];
}

/** Where an object stands; undefined when there is none with this id. */
export function pathOfObject(workspace: Workspace, kind: ObjectKind, id: string): JsonPath | undefined {
  if (kind === 'workspace') return workspace.id === id ? [] : undefined;
  if (!isPart(kind)) {
    const table = tables[kind][0];
    const index = indexOfId(workspace[table], id);
    return index < 0 ? undefined : [table, index];
  }
  const [ownerTable, list] = parts[kind];
  for (const [ownerIndex, owner] of workspace[ownerTable].entries()) {
    const index = indexOfId((owner as unknown as Record<string, { id: string }[]>)[list], id);
    if (index >= 0) return [ownerTable, ownerIndex, list, index];
  }
  return undefined;
}

/** Whether a kind of thing has fields that can be set one by one. */
export function isObjectKind(kind: string): kind is ObjectKind {
  return kind === 'workspace' || Object.hasOwn(tables, kind) || Object.hasOwn(parts, kind);
}

function isPart(kind: ObjectKind): kind is PartKind {
  return Object.hasOwn(parts, kind);
}

function indexOfId(list: readonly { id: string }[] | undefined, id: string): number {
  return list?.findIndex((thing) => thing.id === id) ?? -1;
}
