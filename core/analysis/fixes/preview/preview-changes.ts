import { describeDifferences } from '#core/exchange/describe-differences.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import { kindNames } from '#core/model/entity-kind.ts';
import { fieldNames } from '#core/model/field-names.ts';
import type { VariantId } from '#core/model/id.ts';
import { valueAt } from '#core/model/json-pointer.ts';
import { variantById } from '#core/model/lookups.ts';
import { nameOfObject } from '#core/model/name-of-object.ts';
import { pathOfObject, type ObjectKind } from '#core/model/object-kinds.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { cellLines } from './cell-lines.ts';
import { changedMiddle } from './changed-middle.ts';
import { nameMergeFields } from './name-merge-fields.ts';
import { namedIds } from './named-ids.ts';

/** One object that changes, and how. */
export interface PreviewedChange {
  title: string;
  details: string[];
}

const titles: Record<Difference['where'], Message> = {
  first: { nl: 'Weg: {what}', en: 'Gone: {what}' },
  second: { nl: 'Nieuw: {what}', en: 'New: {what}' },
  both: { nl: 'Anders: {what}', en: 'Changed: {what}' },
};
const more: Message = { nl: '{field}: {value} erbij', en: '{field}: {value} added' };
const less: Message = { nl: '{field}: {value} eraf', en: '{field}: {value} taken away' };
const fromTo: Message = { nl: '{field}: van {first} naar {second}', en: '{field}: from {first} to {second}' };
const becomes: Message = { nl: '{field}: {second}', en: '{field}: {second}' };
const changed: Message = { nl: '{field}: anders', en: '{field}: different' };

/** Everything that is different after, object by object, said like every comparison of two states. */
export function previewChanges(before: Workspace, after: Workspace, language: Language): PreviewedChange[] {
  return describeDifferences(before, after, language).map((difference) => {
    const { kind, id, where } = difference;
    const state = where === 'first' ? before : after;
    const name = nameOfObject(state, kind as ObjectKind, id) || difference.name;
    const what = name === '' ? kindNames[kind][language] : `${kindNames[kind][language]} “${name}”`;
    const title = formatMessage(titles[where], language, { what });
    return { title, details: where === 'both' ? detailsOf(difference, { before, after, language }) : [] };
  });
}

interface Context {
  before: Workspace;
  after: Workspace;
  language: Language;
}

function detailsOf(difference: Difference, context: Context): string[] {
  const { fields } = difference;
  const isCell = ({ field }: Difference['fields'][number]): boolean => field.includes(':');
  return [
    ...cellLines(fields.filter(isCell), context.after, context.language),
    ...fields.filter((field) => !isCell(field)).flatMap((field) => fieldLines(difference, field, context)),
  ];
}

function fieldLines(
  { kind, id }: Difference,
  { field, first, second }: Difference['fields'][number],
  { before, after, language }: Context,
): string[] {
  const words = { field: capital(fieldNames[field]?.[language] ?? field) };
  const say = (message: Message, values: Record<string, string>): string =>
    formatMessage(message, language, { ...words, ...values });
  const [old, now] = [before, after].map((state) => {
    const path = pathOfObject(state, kind as ObjectKind, id);
    return (path && valueAt(state, [...path, field])) ?? inherited(state, { kind, id, field });
  });
  const [had, has] = [namedIds(old, before), namedIds(now, after)];
  if (had && has) {
    const added = has.filter((name) => !had.includes(name));
    const gone = had.filter((name) => !has.includes(name));
    const lines = [
      ...(added.length > 0 ? [say(more, { value: added.join(', ') })] : []),
      ...(gone.length > 0 ? [say(less, { value: gone.join(', ') })] : []),
    ];
    return lines.length > 0 ? lines : [say(changed, {})];
  }
  if (field === 'text') {
    const [wasText, isText] = [nameMergeFields(first ?? '', before), nameMergeFields(second ?? '', after)];
    return [say(fromTo, changedMiddle(wasText, isText))];
  }
  const [was, is] = [oneLine(first, old), oneLine(second, now)];
  if (is === undefined || is.length > longest || (was?.length ?? 0) > longest) return [say(changed, {})];
  return [was === undefined ? say(becomes, { second: is }) : say(fromTo, { first: was, second: is })];
}

/** What is longer than this is read in its own place; here it only says that it changes. */
const longest = 160;

/** What a person wrote stands between quotes; dates, choices and names of fixed things do not. */
function oneLine(said: string | undefined, value: unknown): string | undefined {
  const line = said?.replaceAll('\n', '; ');
  return line !== undefined && value === said ? `“${line}”` : line;
}

/** A text without a list of its own tells and asks what its content item does. */
function inherited(state: Workspace, { kind, id, field }: { kind: string; id: string; field: string }): unknown {
  if (kind !== 'variant' || (field !== 'tells' && field !== 'asks')) return undefined;
  return variantById(state, id as VariantId)?.item[field];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
