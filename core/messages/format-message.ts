import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';

/** Languages of screen and document. */
export type Language = 'nl' | 'en';

/** One sentence in both languages: ICU MessageFormat templates with the same placeholder names. */
export interface Message {
  nl: string;
  en: string;
}

const formats = new Map<string, IntlMessageFormat>();

/** Fills an ICU template in the given language; throws when a placeholder has no value, since that is a bug. */
export function formatMessage(
  message: Message,
  language: Language,
  values: Record<string, PrimitiveType> = {},
): string {
  const template = message[language];
  const key = `${language} ${template}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(template, language === 'nl' ? 'nl-NL' : 'en-GB', undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(values));
}
