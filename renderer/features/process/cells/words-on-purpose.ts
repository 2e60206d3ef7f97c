import type { Locale } from '#core/model/locale.ts';
import en from '../../../i18n/en.json' with { type: 'json' };
import nl from '../../../i18n/nl.json' with { type: 'json' };

/** What a cell says in place of names when something is left out on purpose; copied in the language of the content, read in both. */
const words: Record<Locale, { noSystem: string; skip: string }> = { nl: nl.cell, en: en.cell };
const reason = '{reason}';

/** “No system needed”. */
export function noSystemWords(locale: Locale): string {
  return words[locale].noSystem;
}

/** Whether a text says that no system is needed. */
export function saysNoSystem(text: string): boolean {
  return Object.values(words).some(({ noSystem }) => noSystem.toLowerCase() === text.toLowerCase());
}

/** “No contact: the employer does this”. */
export function skipWords(locale: Locale, why: string): string {
  return words[locale].skip.replace(reason, () => why);
}

/** Why there is no contact, where a text says that there is none. */
export function skipReasonIn(text: string): string | undefined {
  const starts = Object.values(words).map(({ skip }) => skip.slice(0, skip.indexOf(reason)));
  const start = starts.find((other) => text.toLowerCase().startsWith(other.toLowerCase()));
  return start === undefined ? undefined : text.slice(start.length).trim();
}
