import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/messages/format-message.ts';
import { createFormats, type Formats } from './formats.ts';

/** Key of a text on screen. */
export type TextKey = ParseKeys;

/** Values for the placeholders of a text. */
export type TextValues = Record<string, string | number>;

/** Says a text in the chosen language. */
export type Say = (key: TextKey, values?: TextValues) => string;

/** What a screen needs to speak: texts, and dates, numbers and money in the same language. */
export interface Texts {
  t: Say;
  language: Language;
  formats: Formats;
}

/** The texts of the chosen language. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  const say: Say = (key, values) => String((t as (key: string, values?: TextValues) => string)(key, values));
  return { t: say, language, formats: createFormats(language) };
}
