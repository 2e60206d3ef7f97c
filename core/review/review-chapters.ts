import type { ChapterId } from '#core/model/chapter-id.ts';
import type { ProcessId } from '#core/model/id.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { chapters } from '#core/plan/chapters/registry.ts';
import { contextOfChoices } from '#core/plan/context-of-choices.ts';
import { writeCover } from '#core/plan/cover.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';

/** What goes into a review file. */
export interface ReviewChoices {
  /** Today, `YYYY-MM-DD`. */
  asOf: string;
  /** All processes when absent. */
  processIds?: readonly ProcessId[];
  /** That of the texts when absent. */
  language?: Language;
  /** What the check found is for the team; others see it on request only. */
  hasFindings: boolean;
}

/** The parts of the plan that reviewers read: the processes with their diagrams and tables, the texts and, on request, what the check found. */
export function reviewChapters(workspace: Workspace, choices: ReviewChoices): PlanDocument {
  const { asOf, processIds, hasFindings, language = workspace.contentLocale } = choices;
  const context = contextOfChoices(workspace, { asOf, language, ...(processIds ? { processIds } : {}) });
  const wanted: readonly ChapterId[] = ['processes', ...(hasFindings ? ['findings' as const] : []), 'contentTexts'];
  return {
    language,
    cover: writeCover(context, asOf),
    chapters: chapters
      .filter(({ id }) => wanted.includes(id))
      .map(({ id, title, write, missing }) => {
        const blocks = write(context);
        return {
          id,
          title: context.say(title),
          isAppendix: false,
          blocks: blocks.length > 0 ? blocks : [{ kind: 'missing', text: context.say(missing) }],
        };
      }),
  };
}
