import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/messages/format-message.ts';
import { createFormats } from './formats.ts';
import { TextsContext, type Say, type TextKey } from './use-texts.ts';

/** Gives every screen below it the texts and formats of the chosen language, made once per language. */
export function TextsProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  const texts = useMemo(() => {
    const say: Say = (key, values) => String((t as (key: string, values?: object) => string)(key, values));
    return { t: remembering(say), language, formats: createFormats(language) };
  }, [t, language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** Cells of the blueprint say the same few words and counts over and over; working a text out takes longer than showing it. */
function remembering(say: Say): Say {
  const said = new Map<TextKey, Map<string | number, string>>();
  return (key, values) => {
    const names = values === undefined ? [] : Object.keys(values);
    const only = names.length === 0 ? '' : values?.[names[0] ?? ''];
    // Names of things would fill the memory, and are seldom said twice.
    if (names.length > 1 || (names.length === 1 && typeof only !== 'number') || only === undefined)
      return say(key, values);
    const known = said.get(key) ?? new Map<string | number, string>();
    said.set(key, known);
    const text = known.get(only) ?? say(key, values);
    known.set(only, text);
    return text;
  };
}
