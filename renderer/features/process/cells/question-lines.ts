import type { QuestionId } from '#core/model/id.ts';
import type { Question } from '#core/model/question.ts';
import type { Step } from '#core/model/step.ts';
import { newId } from '../../../form/new-object.ts';

/** The questions of the customer at a step, each on a line of its own. */
export function questionLines({ questions = [] }: Step): string {
  return questions.map(({ text }) => text).join('\n');
}

/** The questions that lines of text say, each once. A question keeps its groups and answers when its words stay, or when its line stays. */
export function questionsFromLines({ questions = [] }: Step, text: string): Question[] | null {
  // A question that is written twice is one question: two would have one id.
  const lines = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  const unclaimed = questions.filter((question) => !lines.includes(question.text));
  const next = lines.map((line) => {
    const same = questions.find((question) => question.text === line);
    if (same) return same;
    const changed = unclaimed.shift();
    return changed ? { ...changed, text: line } : { id: newId() as QuestionId, text: line };
  });
  return next.length > 0 ? next : null;
}
