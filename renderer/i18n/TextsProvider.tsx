import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/messages/format-message.ts';
import { createFormats } from './formats.ts';
import { TextsContext, type Say } from './use-texts.ts';

/** Gives every screen below it the texts and formats of the chosen language, made once per language. */
export function TextsProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  const texts = useMemo(() => {
    const say: Say = (key, values) => String((t as (key: string, values?: object) => string)(key, values));
    return { t: say, language, formats: createFormats(language) };
  }, [t, language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}
