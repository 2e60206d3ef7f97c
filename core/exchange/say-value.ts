import { formatDuration } from '#core/messages/format-duration.ts';
import { formatFact } from '#core/messages/format-fact.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Duration } from '#core/model/duration.ts';
import type { Fact } from '#core/model/fact.ts';
import { fieldNames } from '#core/model/field-names.ts';
import { isJsonObject, nodeFor, type JsonObject, type SchemaNode } from '#core/model/schema-node.ts';
import { valueNames } from '#core/model/value-names.ts';

/** What saying a value needs beside the value: names for ids, and a language. */
export interface Sayer {
  language: Language;
  /** The name of what an id refers to. */
  nameOf(kind: string, id: string): string;
}

/** A value of a field in words a reader knows: ids as names, fixed values as words, lists a line each. Empty for nothing. */
export function sayValue(node: SchemaNode, field: string, value: unknown, sayer: Sayer): string {
  if (value === undefined || value === null) return '';
  const fitting = nodeFor(node, value);
  if (fitting.type === 'id') return sayer.nameOf(fitting.kind, String(value));
  if (Array.isArray(value)) {
    const item = fitting.type === 'list' ? fitting.item : fitting;
    return value
      .map((part) => sayValue(item, field, part, sayer))
      .filter(Boolean)
      .join('\n');
  }
  if (isJsonObject(value)) return sayObject(fitting, value, sayer);
  return sayPlain(field, value, sayer.language);
}

function sayPlain(field: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') {
    return formatMessage(value ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }, language);
  }
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  if (typeof value === 'number') {
    const isShare = field === 'share' || field === 'probability';
    return value.toLocaleString(locale, isShare ? { style: 'percent', maximumFractionDigits: 1 } : {});
  }
  const text = String(value);
  if (text === 'all') return formatMessage({ nl: 'alle', en: 'all' }, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return new Date(`${text}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  }
  return valueNames[`${field}.${text}`]?.[language] ?? text;
}

/** The parts of an object in one line; a duration and a fact as one, and a number or a yes with the name of its field. */
function sayObject(node: SchemaNode, value: JsonObject, sayer: Sayer): string {
  if (isDuration(value)) return formatDuration(value, sayer.language);
  if (isFact(value)) return `${value.label}: ${formatFact(value, sayer.language)}`;
  const parts = Object.entries(value).flatMap(([key, part]) => {
    if (key === 'id' || part === undefined || part === false) return [];
    const inner = node.type === 'object' ? node.fields.get(key)?.node : node.type === 'record' ? node.value : undefined;
    const said = sayValue(inner ?? { type: 'value' }, key, part, sayer).replaceAll('\n', ', ');
    const name = fieldNames[key]?.[sayer.language];
    if (said === '') return [];
    if (part === true) return [name ?? key];
    return [typeof part === 'number' && name !== undefined ? `${name} ${said}` : said];
  });
  return parts.join(', ');
}

function isDuration(value: JsonObject): value is JsonObject & Duration {
  return Object.keys(value).length === 2 && typeof value['value'] === 'number' && typeof value['unit'] === 'string';
}

function isFact(value: JsonObject): value is JsonObject & Fact {
  return ['key', 'label', 'type', 'value'].every((key) => Object.hasOwn(value, key));
}
