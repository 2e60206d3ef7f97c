import { extname } from 'node:path';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { writeFileAtomically } from '../../../electron/backend/store/atomic-write.ts';
import { exitStatus, type ExitStatus } from '../../exit-status.ts';
import { inputPath } from '../../input-path.ts';
import { printError, printLine } from '../../print.ts';
import { wordFileFailure } from '../../word-file-failure.ts';
import type { ExportOptions } from './export-options.ts';
import { fileExists } from './file-exists.ts';
import { messages } from './messages.ts';

/** Writes the pages of a diagram, or tables; the second page gets -2 behind its name, and so on. Nothing is written if one of them exists. */
export async function writePages(
  { out, force, language }: Pick<ExportOptions, 'out' | 'force'> & { language: Language },
  pages: readonly Uint8Array[],
  message: 'drawn' | 'tables' = 'drawn',
): Promise<ExitStatus> {
  const extension = extname(out);
  const names = pages.map((_, index) =>
    index === 0 ? out : `${out.slice(0, -extension.length)}-${index + 1}${extension}`,
  );
  for (const name of names) {
    if (force || !(await fileExists(inputPath(name)))) continue;
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
