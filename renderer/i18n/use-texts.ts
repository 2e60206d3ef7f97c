import type { ParseKeys } from 'i18next';
import { createContext, use } from 'react';
import type { Language } from '#core/messages/format-message.ts';
import type { Formats } from './formats.ts';

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

/** See `TextsProvider`. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** The texts of the chosen language. Cheap: every cell of the blueprint asks for them. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('useTexts is used outside TextsProvider');
  return texts;
}
