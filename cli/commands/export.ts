import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { threadSubject } from '#core/diagrams/thread/read-thread.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { PlanChoices } from '#core/plan/build-plan.ts';
import { sheetIds, type SheetId } from '#core/workbook/workbook.ts';
import { drawFigures } from '../../electron/backend/diagrams/draw-figures.ts';
import { findBrowser } from '../../electron/backend/diagrams/find-browser.ts';
import { diagramKinds, diagramSource, type DiagramKind } from '#core/diagrams/diagram-source.ts';
import { drawMermaid } from '../../electron/backend/diagrams/draw-mermaid.ts';
import { drawPng } from '../../electron/backend/diagrams/draw-png.ts';
import { exportPlan, type PlanFormat } from '../../electron/backend/exporters/export-plan.ts';
import { exportWorkbook, type WorkbookFormat } from '../../electron/backend/exporters/export-workbook.ts';
import { printPdf } from '../../electron/backend/exporters/pdf/print-pdf.ts';
import type { HouseStyle, HouseStyleFailure } from '../../electron/backend/exporters/word/house/house-style.ts';
import { readHouseStyle } from '../../electron/backend/exporters/word/house/read-house-style.ts';
import { writeFileAtomically } from '../../electron/backend/store/atomic-write.ts';
import { asOfOption, today } from '../date-option.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { inputPath } from '../input-path.ts';
import { languageOption } from '../language-option.ts';
import { printError, printLine } from '../print.ts';
import { readWorkspace } from '../read-workspace.ts';
import { wordFileFailure } from '../word-file-failure.ts';

interface ExportOptions {
  out: string;
  diagram?: DiagramKind;
  group?: string;
  sheet?: SheetId;
  item?: string;
  plan?: string;
  process?: string[];
  scope?: 'full' | 'short';
  lang?: Language;
  asOf?: string;
  template?: string;
  pageNumbers: boolean;
  force?: boolean;
}

const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));
const rendererFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const messages = {
  made: { nl: '{file}: het communicatieplan is gemaakt.', en: '{file}: the communication plan has been made.' },
  noPlan: { nl: 'er is geen plan met id “{id}”.', en: 'there is no plan with id “{id}”.' },
  noProcess: { nl: 'er is geen klantproces met id “{id}”.', en: 'there is no process with id “{id}”.' },
  noBrowser: {
    nl: 'Geen Chromium, Chrome of Edge gevonden. Deze afbeeldingen zijn weggelaten: {figures}.',
    en: 'No Chromium, Chrome or Edge found. These pictures were left out: {figures}.',
  },
  notDrawn: {
    nl: 'Deze afbeeldingen konden niet worden getekend: {figures}.',
    en: 'These pictures could not be drawn: {figures}.',
  },
  'template-missing': {
    nl: 'het sjabloon kan niet worden gelezen. Controleer de naam en de map.',
    en: 'the template cannot be read. Check its name and folder.',
  },
  'template-not-word': {
    nl: 'dit sjabloon is geen Word-document. Kies een .docx of .dotx.',
    en: 'this template is not a Word document. Choose a .docx or .dotx.',
  },
  'template-macros': {
    nl: 'dit sjabloon bevat macro’s. Bewaar het in Word als .docx of .dotx zonder macro’s.',
    en: 'this template contains macros. Save it in Word as a .docx or .dotx without macros.',
  },
  'template-too-large': {
    nl: 'dit sjabloon is te groot (uitgepakt meer dan 48 MB). Maak de afbeeldingen kleiner.',
    en: 'this template is too large (over 48 MB unpacked). Make its pictures smaller.',
  },
  'template-unsafe': {
    nl: 'dit sjabloon bevat XML-entiteiten en wordt daarom niet gebruikt. Bewaar het opnieuw in Word.',
    en: 'this template contains XML entities and is therefore not used. Save it again in Word.',
  },
  drawn: { nl: '{file}: de afbeelding is gemaakt.', en: '{file}: the picture has been made.' },
  tables: { nl: '{file}: de tabellen zijn gemaakt.', en: '{file}: the tables have been made.' },
  nothingToDraw: { nl: 'er is nog niets om te tekenen.', en: 'there is nothing to draw yet.' },
  noGroup: {
    nl: 'de doelgroep met id “{id}” doet niet mee aan dit klantproces.',
    en: 'the target group with id “{id}” takes no part in this process.',
  },
  noItem: {
    nl: 'er is geen informatie en geen gegeven met id “{id}”.',
    en: 'there is no information item and no data field with id “{id}”.',
  },
  noMermaid: {
    nl: 'dit diagram heeft geen Mermaid-tekst. Kies .svg of .png, of --diagram flow, lanes of data.',
    en: 'this diagram has no Mermaid text. Choose .svg or .png, or --diagram flow, lanes or data.',
  },
  pdfBrowser: {
    nl: 'voor een pdf is Chromium, Chrome of Edge nodig, en die is niet gevonden. Exporteer naar .html en druk dat af.',
    en: 'a PDF needs Chromium, Chrome or Edge, and none was found. Export to .html and print that.',
  },
  'template-broken': {
    nl: 'dit sjabloon is beschadigd. Open het in Word, laat Word het herstellen en bewaar het opnieuw.',
    en: 'this template is damaged. Open it in Word, let Word repair it and save it again.',
  },
  drawing: { nl: 'Afbeelding {done} van {all}', en: 'Picture {done} of {all}' },
};

const formats: Record<string, PlanFormat | WorkbookFormat | 'diagram'> = {
  '.docx': 'word',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.html': 'html',
  '.pdf': 'pdf',
  '.md': 'markdown',
  '.svg': 'diagram',
  '.png': 'diagram',
  '.mmd': 'diagram',
};

/** `leidraad export FILE --out PLAN.docx`: the communication plan as a document, its tables, or one of its diagrams. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Write the communication plan as a document, its tables for a spreadsheet, or one diagram as a picture.',
    )
    .argument('<FILE>', 'the workspace file')
    .addOption(
      new Option('--out <file>', `what to make (${Object.keys(formats).join(', ')})`)
        .makeOptionMandatory()
        .argParser(knownFile),
    )
    .option('--plan <id>', 'which plan (default: the first, or one over all processes)')
    .option('--process <id>', 'only this process; may be repeated', (id: string, ids: string[] = []) => [...ids, id])
    .addOption(new Option('--scope <scope>', 'the whole plan or the short one').choices(['full', 'short']))
    .addOption(languageOption('language of the document (default: that of the plan)'))
    .addOption(asOfOption())
    .addOption(new Option('--diagram <kind>', 'which picture (.svg, .png, .mmd)').choices(diagramKinds))
    .option('--group <id>', 'a picture of this target group only')
    .addOption(new Option('--sheet <name>', 'which table (.csv; default: content)').choices(sheetIds))
    .option('--item <id>', 'the information item or data field of a thread')
    .option('--template <file>', 'house style: a .docx or .dotx of the organisation')
    .option('--no-page-numbers', 'contents without page numbers, which is faster')
    .option('--force', 'replace the document if it exists')
    .addHelpText('after', '\nExample:\n  leidraad export plan.leidraad --out plan.docx --lang en')
    .action(async (file: string, options: ExportOptions) => {
      process.exitCode = await exportDocument(file, options);
    });
}

function knownFile(value: string): string {
  if (formats[extname(value).toLowerCase()] === undefined) {
    throw new InvalidArgumentError(`The name has to end in one of ${Object.keys(formats).join(', ')}.`);
  }
  return value;
}

async function exportDocument(file: string, options: ExportOptions): Promise<ExitStatus> {
  const workspace = await readWorkspace(file, options.lang);
  if (!workspace) return exitStatus.cannotRun;
  const language = options.lang ?? workspace.contentLocale;
  const problem = unknownId(workspace, options, language);
  if (problem !== undefined) {
    printError(`leidraad: ${file}: ${problem}`);
    return exitStatus.cannotRun;
  }
  const house = await readTemplate(options.template);
  if (typeof house === 'string') {
    printError(`leidraad: ${options.template ?? ''}: ${formatMessage(messages[house], language)}`);
    return exitStatus.cannotRun;
  }
  const out = inputPath(options.out);
  if (!options.force && (await exists(out))) {
    printError(wordFileFailure(options.out, { kind: 'file-exists' }, language));
    return exitStatus.cannotWrite;
  }
  const format = formats[extname(options.out).toLowerCase()] ?? 'word';
  const browser = findBrowser();
  if (format === 'xlsx' || format === 'csv') {
    const choices = choicesOf(options);
    const bytes = await exportWorkbook(workspace, { format, choices, sheetId: options.sheet });
    return finish({ ...options, language }, [bytes], 'tables');
  }
  if (format === 'diagram') return exportDiagram(workspace, { ...options, file, language, browser });
  if (format === 'pdf' && browser === undefined) {
    printError(`leidraad: ${formatMessage(messages.pdfBrowser, language)}`);
    return exitStatus.cannotRun;
  }
  const onProgress = (done: number, all: number): void =>
    showProgress(formatMessage(messages.drawing, language, { done, all }), done === all);
  const { bytes, missingFigures } = await exportPlan(workspace, {
    format,
    print: async (html) => (browser === undefined ? undefined : printPdf(html, browser)),
    choices: choicesOf(options),
    hasPageNumbers: options.pageNumbers,
    templatesFolder,
    house,
    draw: async (plan) =>
      browser === undefined ? new Map() : drawFigures(workspace, plan, { browser, rendererFolder, onProgress }),
  });
  const written = await writeFileAtomically(out, bytes, { mayReplace: options.force ?? false });
  if (!written.ok) {
    printError(wordFileFailure(options.out, written.error, language));
    return exitStatus.cannotWrite;
  }
  if (missingFigures.length > 0) {
    const message = browser === undefined ? messages.noBrowser : messages.notDrawn;
    printError(formatMessage(message, language, { figures: missingFigures.join('; ') }));
  }
  printLine(formatMessage(messages.made, language, { file: options.out }));
  return exitStatus.fine;
}

async function readTemplate(
  template: string | undefined,
): Promise<HouseStyle | HouseStyleFailure | 'template-missing' | undefined> {
  if (template === undefined) return undefined;
  const bytes = await readFile(inputPath(template)).catch(() => undefined);
  if (!bytes) return 'template-missing';
  const house = readHouseStyle(bytes);
  return house.ok ? house.value : house.error;
}

interface DiagramExport extends ExportOptions {
  file: string;
  language: Language;
  browser: string | undefined;
}

/** One diagram of one process, as a picture or as its Mermaid text. */
async function exportDiagram(workspace: Workspace, options: DiagramExport): Promise<ExitStatus> {
  const { file, out, language, browser, diagram: kind = 'matrix' } = options;
  const refuse = (message: keyof typeof messages, values: Record<string, string> = {}): ExitStatus => {
    printError(`leidraad: ${file}: ${formatMessage(messages[message], language, values)}`);
    return exitStatus.cannotRun;
  };
  const chosen = workspace.processes.find(({ id }) => id === options.process?.[0]) ?? workspace.processes[0];
  if (!chosen) return refuse('nothingToDraw');
  const groupId = chosen.targetGroupIds.find((id) => id === options.group);
  if (options.group !== undefined && groupId === undefined) return refuse('noGroup', { id: options.group });
  if (options.item !== undefined && !threadSubject(workspace, options.item)) {
    return refuse('noItem', { id: options.item });
  }
  const source = diagramSource(workspace, chosen, { kind, groupId, itemId: options.item, language });
  if (!source) return refuse('nothingToDraw');
  const extension = extname(out).toLowerCase();
  if (extension === '.mmd' && !('mermaid' in source)) return refuse('noMermaid');
  if (extension === '.mmd' && 'mermaid' in source) {
    return finish(
      options,
      source.mermaid.map((text) => new TextEncoder().encode(text)),
    );
  }
  if ('mermaid' in source && browser === undefined) return refuse('noBrowser', { figures: kind });
  const drawn =
    'pictures' in source
      ? source.pictures
      : await drawMermaid(source.mermaid, { browser: browser ?? '', rendererFolder });
  const pictures = drawn.filter((picture) => picture !== undefined);
  if (pictures.length < drawn.length) return refuse('notDrawn', { figures: kind });
  return finish(
    options,
    pictures.map(({ svg }) => (extension === '.png' ? drawPng(svg, templatesFolder) : new TextEncoder().encode(svg))),
  );
}

/** Writes the pages of a diagram, or tables; the second page gets -2 behind its name, and so on. */
async function finish(
  { out, force, language }: Pick<DiagramExport, 'out' | 'force' | 'language'>,
  pages: readonly Uint8Array[],
  message: 'drawn' | 'tables' = 'drawn',
): Promise<ExitStatus> {
  const extension = extname(out);
  const names = pages.map((_, index) =>
    index === 0 ? out : `${out.slice(0, -extension.length)}-${index + 1}${extension}`,
  );
  for (const name of names) {
    if (force || !(await exists(inputPath(name)))) continue;
    printError(wordFileFailure(name, { kind: 'file-exists' }, language));
    return exitStatus.cannotWrite;
  }
  for (const [index, name] of names.entries()) {
    const bytes = pages[index] ?? new Uint8Array();
    const written = await writeFileAtomically(inputPath(name), bytes, { mayReplace: force ?? false });
    if (!written.ok) {
      printError(wordFileFailure(name, written.error, language));
      return exitStatus.cannotWrite;
    }
    printLine(formatMessage(messages[message], language, { file: name }));
  }
  return exitStatus.fine;
}

function choicesOf({ plan, process, scope, lang, asOf = today() }: ExportOptions): PlanChoices {
  return {
    asOf,
    ...(plan === undefined ? {} : { planId: plan as PlanId }),
    ...(process === undefined ? {} : { processIds: process as ProcessId[] }),
    ...(scope === undefined ? {} : { scope }),
    ...(lang === undefined ? {} : { language: lang }),
  };
}

function unknownId(
  workspace: Workspace,
  { plan, process = [] }: ExportOptions,
  language: Language,
): string | undefined {
  if (plan !== undefined && !workspace.plans?.some(({ id }) => id === plan))
    return formatMessage(messages.noPlan, language, { id: plan });
  const unknown = process.find((wanted) => !workspace.processes.some(({ id }) => id === wanted));
  return unknown === undefined ? undefined : formatMessage(messages.noProcess, language, { id: unknown });
}

/** Progress goes to stderr, only where a person is looking. */
function showProgress(text: string, isLast: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${isLast ? '\n' : ''}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
