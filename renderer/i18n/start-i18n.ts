import i18next, { type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#core/messages/format-message.ts';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

/** The language that formats dates, numbers and money. */
export const localeOf: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Starts the translations in this language. */
export async function startI18n(language: Language): Promise<i18n> {
  await i18next
    .use(new ICU({ bindI18n: 'languageChanged' }))
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: { nl: { translation: nl }, en: { translation: en } },
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  return i18next;
}
