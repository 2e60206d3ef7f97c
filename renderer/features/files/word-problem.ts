import type { HostError } from '#core/contract/host-error.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Problem } from '#core/model/problem.ts';
import { wordProblem as word } from '#core/model/word-problem.ts';

/** A problem of a file as it came from the host. */
export type HostProblem = Extract<HostError, { kind: 'invalid-workspace' }>['problems'][number];

/** Says what is wrong in a file. The host sends the codes of the model as plain text. */
export function wordProblem(problem: HostProblem, language: Language): string {
  return word(problem as Problem, language);
}
