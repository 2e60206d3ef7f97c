import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { channelById } from '#core/model/lookups.ts';
import { defineChapter } from '../chapter.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import { resolveMergeFields } from '../merge-fields.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { withSource } from '../with-source.ts';
import { heading } from '../write.ts';
import { contentByProcess } from './parts/content-by-process.ts';

/** Every text, per process, target group and channel. The contents go as far as the processes: texts can be hundreds. */
export const contentTexts = defineChapter({
  id: 'contentTexts',
  title: { nl: 'Teksten', en: 'Texts' },
  numbering: 'appendix',
  missing: {
    nl: 'Er zijn nog geen teksten geschreven. Dat doet u bij Middelen.',
    en: 'No texts have been written yet. Do so under Content.',
  },
  write(context) {
    return contentByProcess(context).flatMap(({ process, content }): Block[] => {
      const written = content.filter(({ variants }) => variants.some(({ text }) => text?.trim()));
      if (written.length === 0) return [];
      const title = process
        ? heading(2, process.name, sourceOf('process', process.id)('name'))
        : heading(2, context.say({ nl: 'Nog niet in een klantproces', en: 'Not in a customer process yet' }));
      return [title, ...written.flatMap((item) => writeItem(item, context))];
    });
  },
});

function writeItem({ id, title, variants }: ContentItem, context: PlanContext): Block[] {
  return [
    heading(3, title, sourceOf('content', id)('title')),
    ...variants.flatMap((variant) => writeVariant(variant, context)),
  ];
}

function writeVariant(variant: ContentVariant, context: PlanContext): Block[] {
  if (!variant.text?.trim()) return [];
  const channels = variant.channelIds.map((id) => channelById(context.workspace, id)?.name ?? id);
  const title = `${context.groups(variant.targetGroupIds)}, ${context.names.join(channels)}`;
  const from = sourceOf('variant', variant.id);
  const blocks = markdownBlocks(resolveMergeFields(variant.text, context), { level: 4, caption: title });
  return [heading(4, title.charAt(0).toUpperCase() + title.slice(1), from()), ...withSource(blocks, from('text'))];
}
