import type { ChapterId } from '#core/model/chapter-id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { ChapterDefinition } from './chapter.ts';
import { chapters } from './chapters/registry.ts';
import { writeCover } from './cover.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { leftOutChapters } from './left-out-chapters.ts';
import { contextOfChoices, type PlanChoices } from './context-of-choices.ts';
import type { PlanContext } from './plan-context.ts';
import type { Block, Chapter, PlanDocument } from './plan-tree.ts';
import { withSource } from './with-source.ts';

export type { PlanChoices } from './context-of-choices.ts';

/** The chapters of a short plan. */
export const shortChapters: readonly ChapterId[] = ['summary', 'processes', 'findings'];

/** Writes the communication plan as a tree. Without a plan in the workspace, or a known id, it writes one over all processes. */
export function buildPlan(workspace: Workspace, choices: PlanChoices): PlanDocument {
  const context = contextOfChoices(workspace, choices);
  const { plan, language } = context;
  const scope = choices.scope ?? plan.options?.scope ?? 'full';
  const leftOut = leftOutChapters(plan.options);
  const wanted = chapters.filter(({ id }) => !leftOut.includes(id) && (scope === 'full' || shortChapters.includes(id)));
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
      source: context.ofPlan(`texts.${definition.id}`),
    })),
  };
}

function writeChapter(definition: ChapterDefinition, context: PlanContext): Block[] {
  const own = context.plan.texts?.[definition.id];
  const blocks = [
    ...(own?.trim()
      ? withSource(
          markdownBlocks(own, { level: 2, caption: context.say(definition.title) }),
          context.ofPlan(`texts.${definition.id}`),
        )
      : []),
    ...definition.write(context),
  ];
  return blocks.length > 0 ? blocks : [{ kind: 'missing', text: context.say(definition.missing) }];
}
