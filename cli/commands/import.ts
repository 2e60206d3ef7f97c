import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command } from 'commander';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import { guessColumns, readContentList } from '#core/exchange/content-list.ts';
import { importContent, type ContentImport } from '#core/exchange/import-content.ts';
import { readTable } from '#core/exchange/read-table.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { writeFileAtomically } from '../../electron/backend/store/atomic-write.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { inputPath } from '../input-path.ts';
import { languageOption } from '../language-option.ts';
import { printError, printLine } from '../print.ts';
import { readWorkspace } from '../read-workspace.ts';
import { wordFileFailure } from '../word-file-failure.ts';

interface ImportOptions {
  from: string;
  out?: string;
  dryRun?: boolean;
  force?: boolean;
  lang?: Language;
}

const messages = {
  kind: {
    nl: 'leidraad: {file}: een lijst van middelen komt uit een .xlsx- of .csv-bestand.',
    en: 'leidraad: {file}: a list of content comes from an .xlsx or .csv file.',
  },
  unreadable: {
    nl: 'leidraad: {file}: het bestand kan niet gelezen worden ({cause}).',
    en: 'leidraad: {file}: the file cannot be read ({cause}).',
  },
  'too-big': {
    nl: 'leidraad: {file}: het bestand is te groot. Een lijst heeft hoogstens 20.000 regels en 20 MB.',
    en: 'leidraad: {file}: the file is too big. A list has 20,000 rows and 20 MB at most.',
  },
  'not-a-table': {
    nl: 'leidraad: {file}: dit is geen leesbaar Excel- of CSV-bestand. Sla de lijst opnieuw op als .xlsx of .csv.',
    en: 'leidraad: {file}: this is no readable Excel or CSV file. Save the list again as .xlsx or .csv.',
  },
  'empty-table': { nl: 'leidraad: {file}: de lijst is leeg.', en: 'leidraad: {file}: the list is empty.' },
  badCell: {
    nl: '{file}, cel {cell}: “{text}” is geen datum. Het middel komt erbij zonder deze datum.',
    en: '{file}, cell {cell}: “{text}” is not a date. The content is added without this date.',
  },
  added: {
    nl: '{count, plural, =0 {Geen nieuwe middelen} one {# middel} other {# middelen}} erbij; {existing} bestonden al en blijven zoals ze zijn. Nieuw: {channels} kanalen, {groups} doelgroepen, {people} medewerkers.',
    en: '{count, plural, =0 {No new content} one {# content item} other {# content items}} added; {existing} existed already and stay as they are. New: {channels} channels, {groups} target groups, {people} people.',
  },
  dryRun: { nl: 'Er is niets geschreven (--dry-run).', en: 'Nothing was written (--dry-run).' },
};

/** `leidraad import FILE --from LIST`: adds a list of content from Excel or CSV to a workspace; what exists stays as it is. */
export function importCommand(): Command {
  return new Command('import')
    .description('Add a list of content (title, target group, channel, owner, date) from Excel or CSV to a workspace.')
    .argument('<FILE>', 'the workspace file')
    .requiredOption('--from <file>', 'the list: .xlsx or .csv, with a head on its first row')
    .option('--out <file>', 'write to this file instead of FILE')
    .option('--dry-run', 'only say what would be added')
    .option('--force', 'replace the --out file if it exists')
    .addOption(languageOption('language of messages (default: the content language of the workspace)'))
    .addHelpText('after', '\nExample:\n  leidraad import plan.leidraad --from letters.xlsx --out plan-2.leidraad')
    .action(async (file: string, options: ImportOptions) => {
      process.exitCode = await runImport(file, options);
    });
}

async function runImport(file: string, options: ImportOptions): Promise<ExitStatus> {
  const workspace = await readWorkspace(file, options.lang);
  if (!workspace) return exitStatus.cannotRun;
  const language = options.lang ?? workspace.contentLocale;
  const list = await readList(workspace, options.from, language);
  if (!list) return exitStatus.cannotRun;
  const next = perform(workspace, list, language);
  if (!next) return exitStatus.cannotRun;
  const { added, existing, channels, groups, people } = list;
  const counts = { existing: existing.length, channels: channels.length, groups: groups.length, people: people.length };
  printLine(formatMessage(messages.added, language, { count: added.length, ...counts }));
  if (options.dryRun) {
    printLine(formatMessage(messages.dryRun, language));
    return exitStatus.fine;
  }
  const target = options.out ?? file;
  const mayReplace = options.out === undefined || options.force === true;
  const written = await writeFileAtomically(inputPath(target), serialiseWorkspace(next), { mayReplace });
  if (written.ok) return exitStatus.fine;
  printError(wordFileFailure(target, written.error, language));
  return exitStatus.cannotWrite;
}

async function readList(workspace: Workspace, from: string, language: Language): Promise<ContentImport | undefined> {
  const say = (message: keyof typeof messages, values: Record<string, string> = {}): undefined =>
    void printError(formatMessage(messages[message], language, { file: from, ...values }));
  if (!['.xlsx', '.csv'].includes(extname(from).toLowerCase())) return say('kind');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(inputPath(from));
  } catch (error) {
    return say('unreadable', { cause: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
  }
  const table = await readTable(bytes);
  if (!table.ok) return say(table.error);
  const { lines, problems } = readContentList(table.value, guessColumns(table.value[0] ?? []));
  for (const { cell, text } of problems) {
    printError(formatMessage(messages.badCell, language, { file: from, cell, text }));
  }
  return importContent(workspace, lines, randomUUID);
}

function perform(workspace: Workspace, { calls }: ContentImport, language: Language): Workspace | undefined {
  let current = workspace;
  for (const { editId, args } of calls) {
    const applied = applyEdit(current, editId, args as never, { newId: randomUUID });
    if (!applied.ok) {
      printError(`leidraad: ${wordEditFailure(applied.error, language)}`);
      return undefined;
    }
    current = applied.value.workspace;
  }
  return current;
}
