import { readFile } from 'node:fs/promises';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { drawFigures } from '../../../electron/backend/diagrams/draw-figures.ts';
import { exportPlan, type PlanFormat } from '../../../electron/backend/exporters/export-plan.ts';
import { printWithBrowser } from '../../../electron/backend/exporters/pdf/print-with-browser.ts';
import { printingPatienceMs } from '../../../electron/backend/exporters/pdf/printing-patience-ms.ts';
import type { HouseStyle, HouseStyleFailure } from '../../../electron/backend/exporters/word/house/house-style.ts';
import { readHouseStyle } from '../../../electron/backend/exporters/word/house/read-house-style.ts';
import { writeFileAtomically } from '../../../electron/backend/store/atomic-write.ts';
import { exitStatus, type ExitStatus } from '../../exit-status.ts';
import { inputPath } from '../../input-path.ts';
import { printError, printLine } from '../../print.ts';
import { wordFileFailure } from '../../word-file-failure.ts';
import type { ExportOptions } from './export-options.ts';
import { rendererFolder, templatesFolder } from './folders.ts';
import { messages } from './messages.ts';
import { planChoices } from './plan-choices.ts';

/** What a document is exported with. */
export interface DocumentExport extends ExportOptions {
  language: Language;
  browser: string | undefined;
  format: PlanFormat | 'pdf';
}

/** The communication plan as a document, with its diagrams where a browser can draw them. */
export async function exportDocument(workspace: Workspace, options: DocumentExport): Promise<ExitStatus> {
  const { language, browser, format } = options;
  const house = await readTemplate(options.template);
  if (typeof house === 'string') {
    printError(`leidraad: ${options.template ?? ''}: ${formatMessage(messages[house], language)}`);
    return exitStatus.cannotRun;
  }
  const print = format === 'pdf' && browser !== undefined ? printWithBrowser(browser) : undefined;
  if (format === 'pdf' && !print) {
    printError(`leidraad: ${formatMessage(messages.pdfBrowser, language)}`);
    return exitStatus.cannotRun;
  }
  const onProgress = (done: number, all: number): void =>
    showProgress(formatMessage(messages.drawing, language, { done, all }), done === all);
  const exported = await exportPlan(workspace, {
    format: format === 'pdf' ? 'html' : format,
    choices: planChoices(options),
    hasPageNumbers: options.pageNumbers,
    templatesFolder,
    house,
    draw: async (plan) =>
      browser === undefined ? new Map() : drawFigures(plan, { browser, rendererFolder, onProgress }),
  });
  const { missingFigures } = exported;
  const bytes = print ? await print(exported.bytes, AbortSignal.timeout(printingPatienceMs)) : exported.bytes;
  if (!bytes) {
    printError(`leidraad: ${options.out}: ${formatMessage(messages.notPrinted, language)}`);
    return exitStatus.cannotWrite;
  }
  const written = await writeFileAtomically(inputPath(options.out), bytes, { mayReplace: options.force ?? false });
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

/** Progress goes to stderr, only where a person is looking. */
function showProgress(text: string, isLast: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${isLast ? '\n' : ''}`);
}
