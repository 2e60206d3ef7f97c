import type { Language } from '#core/messages/format-message.ts';

/** Which of our languages fits who reads these, the most wanted first: the first that is ours, and English where none is. */
export function languageFor(languages: readonly string[]): Language {
  const ours = languages.map((language) => /^(nl|en)\b/i.exec(language)?.[1]?.toLowerCase());
  return ours.find((language) => language !== undefined) === 'nl' ? 'nl' : 'en';
}
