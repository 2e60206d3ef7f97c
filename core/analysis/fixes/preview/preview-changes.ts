import { briefDifferences } from '#core/exchange/brief-differences.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import { kindNames } from '#core/model/entity-kind.ts';
import type { StepId, VariantId } from '#core/model/id.ts';
import { stepById, variantById } from '#core/model/lookups.ts';
import { nameOfObject } from '#core/model/name-of-object.ts';
import { pathOfObject, type ObjectKind } from '#core/model/object-kinds.ts';
import { valueAt } from '#core/model/json-pointer.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { fieldWords } from './field-words.ts';
import { changedMiddle } from './changed-middle.ts';
import { cellChanges } from './cell-changes.ts';
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
const changed: Message = { nl: '{field} verandert', en: '{field} changes' };

/** Everything that is different after, object by object, in the language of the screen. */
export function previewChanges(before: Workspace, after: Workspace, language: Language): PreviewedChange[] {
  return briefDifferences(before, after).map((difference) => {
    const { kind, id, where } = difference;
    const state = where === 'first' ? before : after;
    const name = nameOfObject(state, kind as ObjectKind, id) || difference.name || wayName(state, difference);
    const what = name === '' ? kindNames[kind][language] : `${kindNames[kind][language]} “${name}”`;
    const title = formatMessage(titles[where], language, { what });
    return { title, details: where === 'both' ? detailsOf(difference, before, after, language) : [] };
  });
}

function detailsOf(
  { kind, id, fields }: Difference,
  before: Workspace,
  after: Workspace,
  language: Language,
): string[] {
  const [old, now] = [before, after].map((state) => {
    const path = pathOfObject(state, kind as ObjectKind, id);
    return path ? valueAt(state, path) : undefined;
  });
  return fields.flatMap(({ field, first, second }) => {
    if (field === 'touchpoints') return cellChanges(before, after, id as StepId, language);
    const words = { field: capital(fieldWords[field]?.[language] ?? field) };
    const say = (message: Message, values: Record<string, string>): string =>
      formatMessage(message, language, { ...words, ...values });
    const lists = [old, now].map((object, index) => {
      const state = index === 0 ? before : after;
      return namedIds(valueAt(object, [field]) ?? inherited(state, { kind, id, field }), state);
    });
    const [had, has] = lists;
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
      const [wasText, isText] = [old, now].map((object) => String(valueAt(object, [field]) ?? ''));
      return [say(fromTo, changedMiddle(wasText ?? '', isText ?? ''))];
    }
    const nameOf = (value: string, state: Workspace): string => `“${namedIds([value], state)?.[0] ?? value}”`;
    if (first !== undefined && second !== undefined) {
      return [say(fromTo, { first: nameOf(first, before), second: nameOf(second, after) })];
    }
    return [second === undefined ? say(changed, {}) : say(becomes, { second: nameOf(second, after) })];
  });
}

/** A text without a list of its own tells and asks what its content item does. */
function inherited(state: Workspace, { kind, id, field }: { kind: string; id: string; field: string }): unknown {
  if (kind !== 'variant' || (field !== 'tells' && field !== 'asks')) return undefined;
  return variantById(state, id as VariantId)?.item[field];
}

/** A way between two steps is called after them. */
function wayName(state: Workspace, { kind, id }: Difference): string {
  if (kind !== 'transition') return '';
  const way = state.processes.flatMap(({ transitions }) => transitions).find((other) => other.id === id);
  return way ? [way.from, way.to].map((stepId) => stepById(state, stepId)?.step.name ?? '').join(' → ') : '';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
