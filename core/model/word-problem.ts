import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import { kindNames, type EntityKind } from './entity-kind.ts';
import type { Problem } from './problem.ts';
import { problemMessages } from './problem-messages.ts';

/** What kinds of value are called to someone who opens the file. */
const typeNames: Record<string, Message> = {
  text: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  list: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object met sleutels', en: 'an object with keys' },
  date: { nl: 'een datum', en: 'a date' },
  moment: { nl: 'een moment', en: 'a moment' },
  id: { nl: 'een id', en: 'an id' },
  null: { nl: 'leeg (null)', en: 'empty (null)' },
  other: { nl: 'iets anders', en: 'something else' },
};

const oneOf: Message = { nl: 'een van deze: {options}', en: 'one of these: {options}' };
const or: Message = { nl: '{first} of {second}', en: '{first} or {second}' };
const placeInOwner: Message = { nl: '{place} ({owner})', en: '{place} ({owner})' };

/** A problem in plain words (B1): the thing by its name, what is wrong with it, and what to do. */
export function wordProblem(problem: Problem, language: Language): string {
  const { values } = problem;
  return formatMessage(problemMessages[problem.code], language, {
    ...values,
    place: capitalise(placeInWords(values, language)),
    kind: kindInWords(values['kind'], language),
    expected: expectedInWords(values, language),
    received: receivedInWords(values, language),
  });
}

type Values = Problem['values'];

function placeInWords(values: Values, language: Language): string {
  const place = thingInWords(values['placeKind'], values['placeName'], language);
  if (!values['ownerKind']) return place;
  return formatMessage(placeInOwner, language, {
    place,
    owner: thingInWords(values['ownerKind'], values['ownerName'], language),
  });
}

function thingInWords(kind: Values[string] | undefined, name: Values[string] | undefined, language: Language): string {
  const noun = kindInWords(kind, language);
  return name ? `${noun} “${name}”` : noun;
}

function kindInWords(kind: Values[string] | undefined, language: Language): string {
  return kind !== undefined && Object.hasOwn(kindNames, kind) ? kindNames[kind as EntityKind][language] : '';
}

/** `types` and `options` are lists with a bar between the entries. */
function expectedInWords(values: Values, language: Language): string {
  const options = list(values['options']).map((option) => `“${option}”`);
  const choices = options.length > 1 ? [formatMessage(oneOf, language, { options: options.join(', ') })] : options;
  const types = list(values['types']).map((type) => (typeNames[type] ?? typeNames['other'])?.[language] ?? type);
  return [...choices, ...types].reduce(
    (first, second) => (first ? formatMessage(or, language, { first, second }) : second),
    '',
  );
}

function receivedInWords(values: Values, language: Language): string {
  if (values['value'] !== undefined) return `“${values['value']}”`;
  return typeNames[String(values['received'] ?? 'other')]?.[language] ?? '';
}

function list(value: Values[string] | undefined): string[] {
  return value === undefined || value === '' ? [] : String(value).split('|');
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
