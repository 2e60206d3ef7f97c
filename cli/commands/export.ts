import { extname } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { diagramKinds } from '#core/diagrams/diagram-choice.ts';
import { sheetIds } from '#core/workbook/workbook.ts';
import { findBrowser } from '../../electron/backend/diagrams/find-browser.ts';
import type { PlanFormat } from '../../electron/backend/exporters/export-plan.ts';
import { exportWorkbook, type WorkbookFormat } from '../../electron/backend/exporters/export-workbook.ts';
import { asOfOption } from '../date-option.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { inputPath } from '../input-path.ts';
import { languageOption } from '../language-option.ts';
import { printError } from '../print.ts';
import { readWorkspace } from '../read-workspace.ts';
import { wordFileFailure } from '../word-file-failure.ts';
import { exportDiagram } from './export/export-diagram.ts';
import { exportDocument } from './export/export-document.ts';
import type { ExportOptions } from './export/export-options.ts';
import { exportReviewFile } from './export/export-review.ts';
import { fileExists } from './export/file-exists.ts';
import { planChoices, unknownId } from './export/plan-choices.ts';
import { writePages } from './export/write-pages.ts';

const formats: Record<string, PlanFormat | 'pdf' | WorkbookFormat | 'diagram' | 'review'> = {
  '.docx': 'word',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.html': 'html',
  '.pdf': 'pdf',
  '.md': 'markdown',
  '.svg': 'diagram',
  '.png': 'diagram',
  '.mmd': 'diagram',
  '.zip': 'review',
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
    .option('--findings', 'a picture with the number of findings at each step')
    .option('--item <id>', 'the information item or data field of a thread')
    .option('--template <file>', 'house style: a .docx or .dotx of the organisation')
    .option('--no-page-numbers', 'contents without page numbers, which is faster')
    .option('--review', 'a file for reviewers, with fields for remarks (.html, .zip)')
    .option('--with-findings', 'what the check found is in the review file too')
    .option('--force', 'replace the document if it exists')
    .addHelpText('after', '\nExample:\n  leidraad export plan.leidraad --out plan.docx --lang en')
    .action(async (file: string, options: ExportOptions) => {
      process.exitCode = await exportFile(file, options);
    });
}

function knownFile(value: string): string {
  if (formats[extname(value).toLowerCase()] === undefined) {
    throw new InvalidArgumentError(`The name has to end in one of ${Object.keys(formats).join(', ')}.`);
  }
  return value;
}

async function exportFile(file: string, options: ExportOptions): Promise<ExitStatus> {
  const workspace = await readWorkspace(file, options.lang);
  if (!workspace) return exitStatus.cannotRun;
  const language = options.lang ?? workspace.contentLocale;
  const problem = unknownId(workspace, options, language);
  if (problem !== undefined) {
    printError(`leidraad: ${file}: ${problem}`);
    return exitStatus.cannotRun;
  }
  if (!options.force && (await fileExists(inputPath(options.out)))) {
    printError(wordFileFailure(options.out, { kind: 'file-exists' }, language));
    return exitStatus.cannotWrite;
  }
  const format = formats[extname(options.out).toLowerCase()] ?? 'word';
  if (options.review || format === 'review') {
    return exportReviewFile(workspace, { ...options, language, browser: findBrowser() });
  }
  if (format === 'xlsx' || format === 'csv') {
    const choices = planChoices(options);
    const bytes = await exportWorkbook(workspace, { format, choices, sheetId: options.sheet });
    return writePages({ ...options, language }, [bytes], 'tables');
  }
  const browser = findBrowser();
  if (format === 'diagram') return exportDiagram(workspace, { ...options, file, language, browser });
  return exportDocument(workspace, { ...options, language, browser, format });
}
