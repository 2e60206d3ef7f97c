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
import { contentOf } from './parts/content-of.ts';

/** Every text, per target group and channel. */
export const contentTexts = defineChapter({
  id: 'contentTexts',
  title: { nl: 'Teksten', en: 'Texts' },
  numbering: 'appendix',
  missing: {
    nl: 'Er zijn nog geen teksten geschreven. Dat doet u bij Middelen.',
    en: 'No texts have been written yet. Do so under Content.',
  },
  write(context) {
    const written = contentOf(context).filter(({ variants }) => variants.some(({ text }) => text?.trim()));
    return written.flatMap(({ id, title, variants }): Block[] => [
      heading(2, title, sourceOf('content', id)('title')),
      ...variants.flatMap((variant) => writeVariant(variant, context)),
    ]);
  },
});

function writeVariant(variant: ContentVariant, context: PlanContext): Block[] {
  if (!variant.text?.trim()) return [];
  const channels = variant.channelIds.map((id) => channelById(context.workspace, id)?.name ?? id);
  const title = `${context.groups(variant.targetGroupIds)}, ${context.names.join(channels)}`;
  const from = sourceOf('variant', variant.id);
  return [
    heading(3, title.charAt(0).toUpperCase() + title.slice(1), from()),
    ...withSource(markdownBlocks(resolveMergeFields(variant.text, context), { caption: title }), from('text')),
  ];
}
