import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { rules } from '../core/analysis/registry.ts';
import { examples } from '../core/analysis/rules/examples/registry.ts';
import type { AnyRule } from '../core/analysis/rule.ts';
import type { Language } from '../core/messages/format-message.ts';

const words = {
  nl: {
    category: 'Soort',
    stage: 'Spreekt vanaf de fase',
    looksAt: 'Kijkt naar',
    why: 'Waarom',
    advice: 'Wat te doen',
    messages: 'Meldingen',
    wrong: 'Gaat mis',
    right: 'Gaat goed',
    options: 'Instellingen',
    default: 'standaard',
    source: 'Bron',
    error: 'fout',
    warning: 'waarschuwing',
    hint: 'tip',
  },
  en: {
    category: 'Kind',
    stage: 'Speaks from the stage',
    looksAt: 'Looks at',
    why: 'Why it matters',
    advice: 'What to do',
    messages: 'Messages',
    wrong: 'Goes wrong',
    right: 'Goes right',
    options: 'Options',
    default: 'default',
    source: 'Source',
    error: 'error',
    warning: 'warning',
    hint: 'hint',
  },
} as const;

/** The page of one rule: first Dutch, then English, all of it from the rule itself. */
export function rulePage(rule: AnyRule): string {
  return [`# ${rule.id}`, ...sectionIn('nl', rule), ...sectionIn('en', rule)].join('\n\n').concat('\n');
}

/** The list of all rules, in the order of the catalogue. */
export function ruleIndex(): string {
  const rows = rules.map(
    ({ id, docs, category, stage }) =>
      `| [${id}](${id}.md) | ${inTable(docs.title.nl)} | ${inTable(docs.title.en)} | ${category} | ${stage} |`,
  );
  return `# Rules

Every check of Leidraad, one page each, in Dutch and English. The pages are made from the rules themselves in \`core/analysis/rules\` by
\`node build/rule-pages.ts\`; a test fails when they differ.

| rule | Nederlands | English | kind | stage |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function sectionIn(language: Language, { id, category, stage, messages, docs, options, checks }: AnyRule): string[] {
  const t = words[language];
  const spoken = Object.entries(messages).map(
    ([name, message]) => `| \`${name}\` | ${t[message.severity]} | ${inTable(message[language])} |`,
  );
  const defaults = Object.entries(options ? z.record(z.string(), z.unknown()).parse(options.parse({})) : {});
  return [
    `## ${docs.title[language]}`,
    `${t.category}: ${category}. ${t.stage}: ${stage}. ${t.looksAt}: ${Object.keys(checks).join(', ')}.`,
    `**${t.why}.** ${docs.why[language]}`,
    `**${t.advice}.** ${docs.advice[language]}`,
    `| ${t.messages} | | |\n| --- | --- | --- |\n${spoken.join('\n')}`,
    examplesIn(language, id),
    ...(defaults.length > 0
      ? [
          `**${t.options}.** ${defaults.map(([name, value]) => `\`${name}\` (${t.default} ${JSON.stringify(value)})`).join(', ')}`,
        ]
      : []),
    `${t.source}: ${docs.source}`,
  ];
}

/** Where the rule speaks, with the message it gives, and where it is silent. */
function examplesIn(language: Language, id: string): string {
  const t = words[language];
  return (examples[id] ?? [])
    .map(({ says, finds }) => {
      const messageIds = [...new Set(finds.map((found) => `\`${found.split(' ')[0]}\``))];
      const verdict = finds.length > 0 ? `${t.wrong} (${messageIds.join(', ')})` : t.right;
      return `- **${verdict}.** ${says[language]}`;
    })
    .join('\n');
}

function inTable(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
  for (const file of readdirSync(folder)) if (file.endsWith('.md')) rmSync(folder + file);
  for (const rule of rules) writeFileSync(`${folder}${rule.id}.md`, rulePage(rule));
  writeFileSync(`${folder}README.md`, ruleIndex());
}
