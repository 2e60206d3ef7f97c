import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { findHead, guessColumns, readContentList } from '#core/exchange/content-list.ts';
import { isContentSheet } from '#core/exchange/content-sheet/is-content-sheet.ts';
import { readContentSheet } from '#core/exchange/content-sheet/read-content-sheet.ts';
import { wordSheetProblem } from '#core/exchange/content-sheet/word-sheet-problem.ts';
import { importContent } from '#core/exchange/import-content.ts';
import { readTable, type TableCell } from '#core/exchange/read-table.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { mayHoldRemarks } from '#core/review/read-incoming.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { writeFileAtomically } from '../../electron/backend/store/atomic-write.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { inputPath } from '../input-path.ts';
import { languageOption } from '../language-option.ts';
import { printError, printLine } from '../print.ts';
import { readWorkspace } from '../read-workspace.ts';
import { takeInRemarks } from './import-remarks.ts';
import { wordFileFailure } from '../word-file-failure.ts';

interface ImportOptions {
  from: string;
  out?: string;
  dryRun?: boolean;
  force?: boolean;
  lang?: Language;
  onConflict?: 'here' | 'sheet';
}

const messages = {
  kind: {
    nl: 'leidraad: {file}: een lijst van middelen komt uit .xlsx of .csv, opmerkingen uit een reviewbestand (.html, .json, .zip) of Word (.docx).',
    en: 'leidraad: {file}: a list of content comes from .xlsx or .csv, remarks from a review file (.html, .json, .zip) or Word (.docx).',
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
  noTitle: {
    nl: '{file}, cel {cell} is leeg: zonder naam van een middel komt deze regel niet mee ({text}).',
    en: '{file}, cell {cell} is empty: without the name of a content item this row is not taken over ({text}).',
  },
  added: {
    nl: '{count, plural, =0 {Geen nieuwe middelen} one {# middel} other {# middelen}} erbij; {existing} bestonden al en blijven zoals ze zijn. Nieuw: {channels} kanalen, {groups} doelgroepen, {people} medewerkers.',
    en: '{count, plural, =0 {No new content} one {# content item} other {# content items}} added; {existing} existed already and stay as they are. New: {channels} channels, {groups} target groups, {people} people.',
  },
  nothingTaken: {
    nl: '{file}: niets overgenomen. Verbeter {count, plural, one {deze cel} other {deze # cellen}} en probeer het opnieuw.',
    en: '{file}: nothing was taken over. Correct {count, plural, one {this cell} other {these # cells}} and try again.',
  },
  conflict: {
    nl: '{file}, cel {cell} ({title}): ook hier veranderd. Hier: “{old}”; in het bestand: “{new}”.',
    en: '{file}, cell {cell} ({title}): changed here as well. Here: “{old}”; in the file: “{new}”.',
  },
  chooseConflict: {
    nl: '{file}: niets overgenomen. Kies met --on-conflict here of --on-conflict sheet welke waarde blijft.',
    en: '{file}: nothing was taken over. Choose with --on-conflict here or --on-conflict sheet which value stays.',
  },
  change: { nl: '{cell} ({title}): “{old}” wordt “{new}”', en: '{cell} ({title}): “{old}” becomes “{new}”' },
  newRows: {
    nl: '{file}: regel {rows} heeft geen id en is niet overgenomen. Nieuwe middelen maakt u in de app, of met een lijst van alleen nieuwe middelen.',
    en: '{file}: row {rows} has no id and was not taken over. New content is made in the app, or comes from a list of new content only.',
  },
  changed: {
    nl: '{count, plural, =0 {Er verandert niets} one {# middel verandert} other {# middelen veranderen}}.',
    en: '{count, plural, =0 {Nothing changes} one {# content item changes} other {# content items change}}.',
  },
  dryRun: { nl: 'Er is niets geschreven (--dry-run).', en: 'Nothing was written (--dry-run).' },
};

/** `leidraad import FILE --from FILE`: adds a list of content, takes over what was changed in a workbook of ours, or takes in remarks of reviewers. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Add a list of content from Excel or CSV, take over what was changed in an exported workbook, or take in the remarks of reviewers from a review file or Word.',
    )
    .argument('<FILE>', 'the workspace file')
    .requiredOption(
      '--from <file>',
      'a list (.xlsx, .csv), a review file (.html, .json, .zip) or a commented plan (.docx)',
    )
    .option('--out <file>', 'write to this file instead of FILE')
    .addOption(
      new Option('--on-conflict <side>', 'a value changed in the sheet and in the workspace: which one stays').choices([
        'here',
        'sheet',
      ]),
    )
    .option('--dry-run', 'only say what would change')
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
  const next = mayHoldRemarks(options.from)
    ? await takeInRemarks(workspace, options.from, language)
    : await takeTable(workspace, options, language);
  if (!next) return exitStatus.cannotRun;
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

async function takeTable(
  workspace: Workspace,
  options: ImportOptions,
  language: Language,
): Promise<Workspace | undefined> {
  const table = await readRows(options.from, language);
  if (!table) return undefined;
  return isContentSheet(table[0] ?? [])
    ? takeSheet(workspace, table, options, language)
    : takeList(workspace, table, options.from, language);
}

async function readRows(from: string, language: Language): Promise<TableCell[][] | undefined> {
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
  return table.ok ? table.value : say(table.error);
}

/** A list from elsewhere: what is new in it comes along. */
function takeList(workspace: Workspace, table: TableCell[][], from: string, language: Language): Workspace | undefined {
  const head = findHead(table);
  const { lines, problems } = readContentList(table, guessColumns(table[head] ?? []), { head, workspace });
  for (const { cell, text, column } of problems) {
    const message = column === 'title' ? messages.noTitle : messages.badCell;
    printError(formatMessage(message, language, { file: from, cell, text }));
  }
  const list = importContent(workspace, lines, randomUUID);
  const next = perform(workspace, list.calls, language);
  if (!next) return undefined;
  const { added, existing, channels, groups, people } = list;
  const counts = { existing: existing.length, channels: channels.length, groups: groups.length, people: people.length };
  printLine(formatMessage(messages.added, language, { count: added.length, ...counts }));
  return next;
}

/** The content sheet of a workbook of ours: every change by its id, or none. */
function takeSheet(
  workspace: Workspace,
  table: TableCell[][],
  { from, onConflict }: ImportOptions,
  language: Language,
): Workspace | undefined {
  const today = new Date().toLocaleDateString('sv-SE');
  const { changes, conflicts, problems, newRows, items } = readContentSheet(workspace, table, today);
  const say = (message: keyof typeof messages, values: Record<string, string | number>): string =>
    formatMessage(messages[message], language, { file: from, ...values });
  for (const problem of problems) printError(`${from}: ${wordSheetProblem(problem, language)}`);
  if (problems.length > 0) return void printError(say('nothingTaken', { count: problems.length }));
  for (const conflict of conflicts)
    printError(say('conflict', { ...conflict, old: brief(conflict.old), new: brief(conflict.new) }));
  if (conflicts.length > 0 && onConflict === undefined) return void printError(say('chooseConflict', {}));
  for (const change of changes) printLine(say('change', { ...change, old: brief(change.old), new: brief(change.new) }));
  if (newRows.length > 0) printError(say('newRows', { rows: newRows.join(', ') }));
  const changed = items(onConflict ?? 'here');
  printLine(say('changed', { count: changed.length }));
  return changed.length === 0
    ? workspace
    : perform(workspace, [{ editId: 'content.change', args: { items: changed } }], language);
}

/** A text on one line, short enough to read. */
function brief(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function perform(workspace: Workspace, calls: readonly EditCall[], language: Language): Workspace | undefined {
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
