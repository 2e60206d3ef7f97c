import type { Language } from '#core/messages/format-message.ts';
import { readGuidePage, type GuidePage } from './guide-page.ts';
import { helpPages } from './help-pages.ts';

const files = {
  nl: import.meta.glob<string>('../../../docs/handleiding/*.md', { query: '?raw', import: 'default' }),
  en: import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default' }),
};
const folders = { nl: 'handleiding', en: 'guide' };
const read = new Map<Language, Promise<GuidePage[]>>();

/** All pages of the guide in a language; read once. */
export function readGuide(language: Language): Promise<GuidePage[]> {
  const known = read.get(language);
  if (known) return known;
  const reading = Promise.all(
    helpPages.map(async (id) => {
      const load = files[language][`../../../docs/${folders[language]}/${id}.md`];
      return readGuidePage(id, load ? await load() : '');
    }),
  );
  read.set(language, reading);
  return reading;
}
