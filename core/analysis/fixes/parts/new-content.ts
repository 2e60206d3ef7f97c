import type { ChannelId, ContentItemId, InformationItemId, VariantId } from '#core/model/id.ts';
import { createContentItem, type ContentItem } from '#core/model/content-item.ts';
import { informationById } from '#core/model/lookups.ts';
import { expectNextOf, weExpectOf } from '../../flow/expectations.ts';
import type { FixContext } from '../fix.ts';
import type { StepPlaceOfFinding } from './place-of-step.ts';

/** A content item for the cells of a finding, that tells what has to be told there and is not surely known yet, with a text to write. */
export function newContent(
  { step, view, cells }: StepPlaceOfFinding,
  { channelId, alsoTells = [] }: { channelId: ChannelId; alsoTells?: readonly InformationItemId[] },
  { workspace, newId }: FixContext,
): ContentItem {
  const wanted = cells.targetGroupIds.flatMap((groupId) => {
    const needs = (step.needs ?? []).filter(
      ({ importance, timing, targetGroupIds }) =>
        importance !== 'nice' && timing !== 'before' && (targetGroupIds?.includes(groupId) ?? true),
    );
    const infoIds = [
      ...needs.map(({ infoId }) => infoId),
      ...(expectNextOf(step, groupId)?.infoIds ?? []),
      ...(weExpectOf(step, groupId)?.infoIds ?? []),
    ];
    return infoIds.filter((infoId) => view.flowOf(groupId)?.knows(infoId, step.id, true) !== 'every-path');
  });
  const tells = [...new Set([...wanted, ...alsoTells])].filter(
    (infoId) => informationById(workspace, infoId)?.direction === 'tell',
  );
  return createContentItem({
    id: newId() as ContentItemId,
    title: step.name,
    ...(tells.length > 0 ? { tells } : {}),
    variants: [
      {
        id: newId() as VariantId,
        targetGroupIds: [...cells.targetGroupIds],
        channelIds: [channelId],
        locale: workspace.contentLocale,
      },
    ],
  });
}
