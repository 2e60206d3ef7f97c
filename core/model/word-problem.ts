import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import { kindNames, type EntityKind } from './entity-kind.ts';
import { fieldNames } from './field-names.ts';
import { partNames } from './part-names.ts';
import type { Problem } from './problem.ts';
import { problemMessages } from './problem-messages.ts';

/** What kinds of value are called to someone who opens the file. */
const typeNames: Record<string, Message> = {
  text: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  list: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object met sleutels', en: 'an object with keys' },
  null: { nl: 'leeg (null)', en: 'empty (null)' },
};

const otherType: Message = { nl: 'iets anders', en: 'something else' };

/** A problem in plain words (B1): the thing by its name, what is wrong with it, and what to do. */
export function wordProblem(problem: Problem, language: Language): string {
  const { values } = problem;
  return formatMessage(problemMessages[problem.code], language, {
    ...values,
    place: capitalise(placeInWords(values, language)),
    field: fieldInWords(values['field'], language),
    kind: kindInWords(values['kind'], language),
    expected: expectedInWords(values, language),
    received: receivedInWords(values, language),
  });
}

type Values = Problem['values'];

function placeInWords(values: Values, language: Language): string {
  const place = thingInWords(values['placeKind'], values['placeName'], language);
  return values['ownerKind'] ? `${place} (${thingInWords(values['ownerKind'], values['ownerName'], language)})` : place;
}

function thingInWords(kind: Values[string] | undefined, name: Values[string] | undefined, language: Language): string {
  const noun = kindInWords(kind, language);
  return name ? `${noun} “${name}”` : noun;
}

function kindInWords(kind: Values[string] | undefined, language: Language): string {
  return kind !== undefined && Object.hasOwn(kindNames, kind) ? kindNames[kind as EntityKind][language] : '';
}

/** A key that this version does not know stays as it is. */
function fieldInWords(field: Values[string] | undefined, language: Language): string {
  const key = String(field);
  const known = [fieldNames, partNames].find((names) => Object.hasOwn(names, key));
  return known?.[key]?.[language] ?? key;
}

/** `types` and `options` are lists with a bar between the entries. */
function expectedInWords(values: Values, language: Language): string {
  const types = list(values['types']).map((type) => (typeNames[type] ?? otherType)[language]);
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' }).format([
    ...list(values['options']),
    ...types,
  ]);
}

/** Texts between quotation marks, so that the text “3” and the number 3 look different. */
function receivedInWords(values: Values, language: Language): string {
  const { received, value } = values;
  if (value !== undefined) return received === 'string' ? `“${value}”` : String(value);
  return (typeNames[String(received)] ?? otherType)[language];
}

function list(value: Values[string] | undefined): string[] {
  return value === undefined || value === '' ? [] : String(value).split('|');
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
