import type { Language } from '#core/messages/format-message.ts';
import { wordProblem } from '#core/model/word-problem.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { inputPath } from './input-path.ts';
import { printError } from './print.ts';
import { readForValidation } from './read-for-validation.ts';
import { wordFileFailure } from './word-file-failure.ts';

/** Reads the workspace a command works on; when that cannot be done it says in one line why, and gives nothing. */
export async function readWorkspace(file: string, lang: Language | undefined): Promise<Workspace | undefined> {
  const read = await readForValidation(inputPath(file));
  if (!read.ok) {
    printError(wordFileFailure(file, read.error, lang ?? 'nl'));
    return undefined;
  }
  const { workspace, problems, contentLocale } = read.value;
  const [problem] = problems;
  if (problem) {
    const place = problem.pointer === '' ? '' : `${problem.pointer}: `;
    const more = problems.length > 1 ? ` (+${problems.length - 1}; leidraad validate)` : '';
    printError(`leidraad: ${file}: ${place}${wordProblem(problem, lang ?? contentLocale ?? 'nl')}${more}`);
  }
  return workspace;
}
