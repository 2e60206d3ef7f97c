import { Command, Option } from 'commander';
import { compareWorkspaces, type Change } from '#core/exchange/compare-workspaces.ts';
import { describeDifferences } from '#core/exchange/describe-differences.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { kindNames } from '#core/model/entity-kind.ts';
import { shorten } from '#core/model/place-of.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { languageOption } from '../language-option.ts';
import { printLine } from '../print.ts';
import { readWorkspace } from '../read-workspace.ts';

interface DiffOptions {
  format: 'text' | 'json';
  lang?: Language;
}

const messages = {
  same: { nl: 'Er is geen verschil.', en: 'There is no difference.' },
  first: { nl: '- {kind} “{name}”', en: '- {kind} “{name}”' },
  second: { nl: '+ {kind} “{name}”', en: '+ {kind} “{name}”' },
  both: { nl: '~ {kind} “{name}”', en: '~ {kind} “{name}”' },
  changed: { nl: '    {field}: {first} → {second}', en: '    {field}: {first} → {second}' },
  changedLong: { nl: '    {field}: gewijzigd', en: '    {field}: changed' },
  nothing: { nl: 'niets', en: 'nothing' },
  count: {
    nl: '{count, plural, one {# verschil} other {# verschillen}}.',
    en: '{count, plural, one {# difference} other {# differences}}.',
  },
};

/** `leidraad diff A B`: what was added, removed and changed from one workspace file to another. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('Compare two workspace files: what was added (+), removed (-) and changed (~).')
    .argument('<A>', 'the earlier workspace file')
    .argument('<B>', 'the later workspace file')
    .addOption(new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'))
    .addOption(languageOption('language of messages (default: the content language of B)'))
    .addHelpText('after', '\nExample:\n  leidraad diff before.leidraad after.leidraad --format json')
    .action(async (first: string, second: string, options: DiffOptions) => {
      process.exitCode = await diff(first, second, options);
    });
}

async function diff(firstFile: string, secondFile: string, { format, lang }: DiffOptions): Promise<ExitStatus> {
  const first = await readWorkspace(firstFile, lang);
  const second = first && (await readWorkspace(secondFile, lang));
  if (!second) return exitStatus.cannotRun;
  const language = lang ?? second.contentLocale;
  const differences = describeDifferences(first, second, language);
  if (format === 'json') {
    printJson({ firstFile, secondFile, language, differences, changes: compareWorkspaces(first, second) });
  }
  if (format === 'text') printText(differences, language);
  return differences.length === 0 ? exitStatus.fine : exitStatus.somethingToActOn;
}

function printText(differences: readonly Difference[], language: Language): void {
  for (const { kind, id, name, where, fields } of differences) {
    const values = { kind: formatMessage(kindNames[kind], language), name: name === '' ? id : name };
    printLine(formatMessage(messages[where], language, values));
    for (const { field, first, second } of fields) {
      const nothing = formatMessage(messages.nothing, language);
      const isLong = first === undefined && second === undefined;
      const change = { field, first: shorten(first ?? nothing), second: shorten(second ?? nothing) };
      printLine(formatMessage(isLong ? messages.changedLong : messages.changed, language, change));
    }
  }
  const end = differences.length === 0 ? messages.same : messages.count;
  printLine(formatMessage(end, language, { count: differences.length }));
}

interface JsonResult {
  firstFile: string;
  secondFile: string;
  language: Language;
  differences: readonly Difference[];
  /** The same, with the values themselves. */
  changes: readonly Change[];
}

function printJson({ firstFile, secondFile, language, differences, changes }: JsonResult): void {
  const countOf = (where: Difference['where']): number => differences.filter((one) => one.where === where).length;
  const result = {
    tool: 'leidraad',
    version: packageJson.version,
    files: [firstFile, secondFile],
    language,
    counts: { added: countOf('second'), removed: countOf('first'), changed: countOf('both') },
    differences: differences.map(({ where, ...rest }, index) => ({
      change: { first: 'removed', second: 'added', both: 'changed' }[where],
      ...rest,
      fields: rest.fields.map(({ field, first, second }) => {
        const own = changes[index]?.fields.find((change) => change.field === field);
        return { field, from: plain(own?.first) ?? first ?? null, to: plain(own?.second) ?? second ?? null };
      }),
    })),
  };
  process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}

/** For programs a plain value stands as it is in the file, whatever the language; lists and objects only in words. */
function plain(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
