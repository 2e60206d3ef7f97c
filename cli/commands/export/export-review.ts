import { basename, extname } from 'node:path';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { ProcessId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { drawFigures } from '../../../electron/backend/diagrams/draw-figures.ts';
import { exportReview } from '../../../electron/backend/exporters/review/export-review.ts';
import { writeFileAtomically } from '../../../electron/backend/store/atomic-write.ts';
import { today } from '../../date-option.ts';
import { exitStatus, type ExitStatus } from '../../exit-status.ts';
import { inputPath } from '../../input-path.ts';
import { printError, printLine } from '../../print.ts';
import { wordFileFailure } from '../../word-file-failure.ts';
import type { ExportOptions } from './export-options.ts';
import { rendererFolder } from './folders.ts';

/** What a review file is exported with. */
export interface ReviewExport extends ExportOptions {
  language: Language;
  browser: string | undefined;
}

const messages = {
  made: { nl: '{file}: het reviewbestand is gemaakt.', en: '{file}: the review file has been made.' },
  inWords: {
    nl: 'Deze afbeeldingen staan er in woorden: {figures}.',
    en: 'These pictures stand there in words: {figures}.',
  },
  kind: {
    nl: 'leidraad: {file}: een reviewbestand is .html of .zip.',
    en: 'leidraad: {file}: a review file is .html or .zip.',
  },
  onlyReview: {
    nl: 'leidraad: {file}: alleen een reviewbestand kan een .zip zijn. Voeg --review toe.',
    en: 'leidraad: {file}: only a review file can be a .zip. Add --review.',
  },
};

/** One file for reviewers without the app, which sends their remarks back: `leidraad export FILE --out review.html --review`. */
export async function exportReviewFile(workspace: Workspace, options: ReviewExport): Promise<ExitStatus> {
  const { out, force = false, asOf = today(), language, process: processIds, withFindings, browser } = options;
  const extension = extname(out).toLowerCase();
  const isFitting = extension === '.html' || extension === '.zip';
  if (!options.review || !isFitting) {
    printError(formatMessage(options.review ? messages.kind : messages.onlyReview, language, { file: out }));
    return exitStatus.cannotRun;
  }
  const { bytes, missingFigures } = await exportReview(workspace, {
    format: extension === '.zip' ? 'zip' : 'html',
    name: basename(out, extname(out)),
    asOf,
    language,
    ...(processIds ? { processIds: processIds as ProcessId[] } : {}),
    hasFindings: withFindings ?? false,
    hasRemarks: true,
    madeOn: new Date().toISOString(),
    draw: async (plan) => (browser === undefined ? new Map() : drawFigures(plan, { browser, rendererFolder })),
  });
  const written = await writeFileAtomically(inputPath(out), bytes, { mayReplace: force });
  if (!written.ok) {
    printError(wordFileFailure(out, written.error, language));
    return exitStatus.cannotWrite;
  }
  if (missingFigures.length > 0) {
    printError(formatMessage(messages.inWords, language, { figures: missingFigures.join('; ') }));
  }
  printLine(formatMessage(messages.made, language, { file: out }));
  return exitStatus.fine;
}
