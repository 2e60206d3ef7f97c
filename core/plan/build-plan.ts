import { runAnalysis } from '#core/analysis/run-analysis.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';
import type { Plan } from '#core/model/plan.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { ChapterDefinition } from './chapter.ts';
import { chapters } from './chapters/registry.ts';
import { writeCover } from './cover.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { createPlanContext, type PlanContext } from './plan-context.ts';
import type { Block, Chapter, PlanDocument } from './plan-tree.ts';

/** What to write; everything that is absent comes from the plan, and that from its defaults. */
export interface PlanChoices {
  /** Today, `YYYY-MM-DD`: the date of a plan without one, and of the findings. */
  asOf: string;
  planId?: PlanId;
  processIds?: readonly ProcessId[];
  scope?: 'full' | 'short';
  language?: Language;
}

/** The chapters of a short plan. */
export const shortChapters: readonly ChapterId[] = ['summary', 'processes', 'findings'];

/** Writes the communication plan as a tree. Without a plan in the workspace, or a known id, it writes one over all processes. */
export function buildPlan(workspace: Workspace, choices: PlanChoices): PlanDocument {
  const stored = workspace.plans?.find(({ id }) => choices.planId === undefined || id === choices.planId);
  const plan: Plan = {
    ...(stored ?? { id: 'new' as PlanId, name: workspace.name, processIds: 'all' }),
    ...(choices.processIds ? { processIds: [...choices.processIds] } : {}),
  };
  const language = choices.language ?? plan.options?.locale ?? workspace.contentLocale;
  const scope = choices.scope ?? plan.options?.scope ?? 'full';
  const analysis = runAnalysis(workspace, { asOf: choices.asOf });
  const context = createPlanContext(workspace, plan, analysis, language);
  const wanted = chapters.filter(
    ({ id }) => !plan.options?.without?.includes(id) && (scope === 'full' || shortChapters.includes(id)),
  );
  let number = 0;
  return {
    language,
    cover: writeCover(context, choices.asOf),
    chapters: wanted.map((definition): Chapter => ({
      id: definition.id,
      title: context.say(definition.title),
      ...(definition.numbering === 'number' ? { number: (number += 1) } : {}),
      isAppendix: definition.numbering === 'appendix',
      blocks: writeChapter(definition, context),
    })),
  };
}

function writeChapter(definition: ChapterDefinition, context: PlanContext): Block[] {
  const own = context.plan.texts?.[definition.id];
  const blocks = [...(own?.trim() ? markdownBlocks(own, 2) : []), ...definition.write(context)];
  return blocks.length > 0 ? blocks : [{ kind: 'missing', text: context.say(definition.missing) }];
}
