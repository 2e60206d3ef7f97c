import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/messages/format-message.ts';
import { rulesCiting } from '../core/sources/rules-citing.ts';
import type { Source } from '../core/sources/source.ts';
import { sources } from '../core/sources/sources.ts';

const words = {
  nl: { title: 'Bronnen', usedFor: 'Waarvoor', figures: 'Cijfers', rules: 'Controles' },
  en: { title: 'Sources', usedFor: 'Used for', figures: 'Figures', rules: 'Checks' },
} as const;

/** The page of all sources: first Dutch, then English, from the same list as the page in the app. */
export function sourcesPage(): string {
  const intro = `# Sources

What Leidraad rests on. This page is made from \`core/sources\` by \`node build/sources-page.ts\`; a test fails when they differ. Figures are of
their year and examples to start from. Costs per contact are not among them: no public figure is trustworthy, so they stay empty and are never
counted as 0.`;
  return [intro, ...(['nl', 'en'] as const).flatMap(sectionIn)].join('\n\n').concat('\n');
}

function sectionIn(language: Language): string[] {
  return [`## ${words[language].title}`, ...sources.flatMap((source) => entryIn(language, source))];
}

function entryIn(language: Language, source: Source): string[] {
  const t = words[language];
  const { author, title, year, usedFor, figures } = source;
  const citing = rulesCiting(source).map(({ id, docs }) => `[${docs.title[language]}](rules/${id}.md)`);
  return [
    `### ${title}`,
    year === undefined ? `${author}.` : `${author}, ${year}.`,
    `${t.usedFor}: ${usedFor[language]}`,
    ...(figures.length > 0
      ? [`${t.figures}:\n\n${figures.map((figure) => `- ${figure.words[language]}`).join('\n')}`]
      : []),
    ...(citing.length > 0 ? [`${t.rules}: ${citing.join(', ')}.`] : []),
  ];
}

if (import.meta.main) writeFileSync(fileURLToPath(new URL('../docs/sources.md', import.meta.url)), sourcesPage());
