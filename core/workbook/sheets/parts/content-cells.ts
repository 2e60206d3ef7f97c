import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { contentStatusNames } from '#core/model/content-status-names.ts';
import type { WorkspaceWords } from '#core/plan/workspace-words.ts';
import { dayOf, listed } from '../../cells.ts';
import type { SheetValue } from '../../workbook.ts';
import type { ContentSheetColumn } from './content-columns.ts';
import { contentPurposes } from './content-words.ts';

/** What the sheet says of a text, or of an item without texts. */
export function contentCells(
  { say, names, person, groups }: WorkspaceWords,
  item: ContentItem,
  variant: ContentVariant | undefined,
): Record<ContentSheetColumn, SheetValue> {
  const infos = (refs: readonly (string | { infoId: string })[] = []): string | undefined =>
    listed(refs.map((ref) => names.of('info', typeof ref === 'string' ? ref : ref.infoId)));
  return {
    title: item.title,
    groups: variant && groups(variant.targetGroupIds),
    channels: variant && listed(variant.channelIds.map((id) => names.of('channel', id))),
    owner: person(item.ownerId) || undefined,
    status: say(contentStatusNames[item.status]),
    due: dayOf(item.dueDate),
    publish: dayOf(item.publishOn),
    review: dayOf(item.reviewDate),
    purpose: say(contentPurposes[item.purpose]),
    sender: item.sender,
    tells: infos(variant?.tells ?? item.tells),
    asks: infos(variant?.asks ?? item.asks),
    locale: variant?.locale,
    text: variant?.text,
  };
}
