import { plainWords } from './plain-words.ts';

/** A text that a person wrote in an object. */
export interface OwnText {
  /** Keys from the object to the text, as the model calls them; places in lists are left out. */
  path: readonly string[];
  /** The objects on the way, outermost first: the owner itself, then for instance a touchpoint. */
  owners: readonly object[];
  text: string;
  plain: string;
}

/** Keys under which a person writes words; what else is a string is an id, a date or one of a few values. */
export const writtenKeys: ReadonlySet<string> = new Set(
  [
    ['name', 'title', 'subtitle', 'text', 'notes', 'note', 'organisation', 'question', 'goal', 'moment', 'condition'],
    ['customerAction', 'reason', 'motivation', 'needs', 'frustrations', 'source', 'usedFor', 'label', 'value', 'cues'],
    [
      'sender',
      'url',
      'term',
      'instead',
      'preferred',
      'variants',
      'client',
      'documentNumber',
      'documentVersion',
      'item',
    ],
    ['indicator', 'target', 'texts', 'author'],
  ].flat(),
);

/** Parts that are found as objects of their own; the other words of a term are called variants too, and are words. */
const ownObjects = new Set(['steps', 'phases', 'transitions', 'variants']);

const known = new WeakMap<object, readonly OwnText[]>();

/** Every text in an object; worked out once per state of it. */
export function textsOf(object: object): readonly OwnText[] {
  const texts = known.get(object) ?? [...collect(object, [], [])];
  known.set(object, texts);
  return texts;
}

function* collect(value: unknown, path: readonly string[], owners: readonly object[]): Generator<OwnText> {
  if (typeof value === 'string') {
    if (value.trim() !== '' && isWritten(path)) yield { path, owners, text: value, plain: plainWords(value) };
  } else if (Array.isArray(value)) {
    for (const item of value) yield* collect(item, path, owners);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const isApart = ownObjects.has(key) && Array.isArray(item) && typeof item[0] === 'object';
      if (!isApart) yield* collect(item, [...path, key], [...owners, value]);
    }
  }
}

/** The texts of a plan stand under the name of their chapter. */
function isWritten(path: readonly string[]): boolean {
  return writtenKeys.has(path.at(-1) ?? '') || path.at(-2) === 'texts';
}
