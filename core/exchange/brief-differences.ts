import type { Workspace } from '#core/model/workspace.ts';
import { compareWorkspaces, type Thing } from './compare-workspaces.ts';
import type { Difference } from './difference.ts';

const longestText = 160;

/** What differs between two states in short texts, without a language: for choosing between two files, over the wire. */
export function briefDifferences(first: Workspace, second: Workspace): Difference[] {
  return compareWorkspaces(first, second).map((change) => ({
    kind: change.kind,
    id: change.id,
    name: nameOf(change.where === 'first' ? change.first : (change.second ?? change.first)),
    where: change.where,
    fields: change.fields.map(({ field, first: one, second: other }) => describeField(field, one, other)),
  }));
}

function nameOf(thing: Thing = {}): string {
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
