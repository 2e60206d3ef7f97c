import { isSameList } from '#core/analysis/process-slice.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { ChannelId, TargetGroupId } from '#core/model/id.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import { channelById, personById, targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { isLate, isUnfinished } from '../is-late.ts';
import { missingTexts } from '../variants/missing-texts.ts';
import { noOwner, type ContentView } from '../../../view/content-view.ts';

/** A line of the inventory: a content item, or one of its texts. */
export interface ContentRow {
  id: string;
  item: ContentItem;
  /** Absent in a row per item, and of an item without texts. */
  variant: ContentVariant | undefined;
  owner: string;
  groups: string;
  channels: string;
  /** Words of the text, or of all texts together. */
  words: number;
  /** Texts that steps need and that are not there. */
  missing: number;
  /** Everything one can search for, in lower case. */
  searched: string;
}

/** What the lines of an item are made from beside the item itself. */
const sources = ['people', 'targetGroups', 'channels', 'processes', 'contentLocale'] as const;

interface KnownRows {
  from: readonly unknown[];
  rows: WeakMap<ContentItem, ContentRow[]>;
}

/** Only of the latest state: lines that held what they were made from would keep every state before it. */
const known: Record<ContentView['per'], KnownRows> = {
  item: { from: [], rows: new WeakMap() },
  text: { from: [], rows: new WeakMap() },
};

/** The lines of the inventory; those of an item are made once, as long as nothing that they are made from changes. */
export function contentRows(workspace: Workspace, per: ContentView['per']): ContentRow[] {
  const from = sources.map((key) => workspace[key]);
  if (!isSameList(known[per].from, from)) known[per] = { from, rows: new WeakMap() };
  const { rows: knownRows } = known[per];
  return workspace.contentItems.flatMap((item) => {
    const before = knownRows.get(item);
    if (before) return before;
    const missing = missingTexts(workspace, item).length;
    const variants = per === 'text' && item.variants.length > 0 ? item.variants : [undefined];
    const rows = variants.map((variant) => rowOf(workspace, item, variant, missing));
    knownRows.set(item, rows);
    return rows;
  });
}

function rowOf(
  workspace: Workspace,
  item: ContentItem,
  variant: ContentVariant | undefined,
  missing: number,
): ContentRow {
  const variants = variant ? [variant] : item.variants;
  const isForAll = variants.some(({ targetGroupIds }) => targetGroupIds === 'all');
  const groupIds = new Set(variants.flatMap(({ targetGroupIds }) => (targetGroupIds === 'all' ? [] : targetGroupIds)));
  const channelIds = new Set(variants.flatMap((own) => own.channelIds));
  const owner = item.ownerId === undefined ? '' : (personById(workspace, item.ownerId)?.name ?? '');
  const groups = isForAll ? '*' : [...groupIds].flatMap((id) => targetGroupById(workspace, id)?.name ?? []).join(', ');
  const channels = [...channelIds].flatMap((id) => channelById(workspace, id)?.name ?? []).join(', ');
  return {
    id: variant?.id ?? item.id,
    item,
    variant,
    owner,
    groups,
    channels,
    words: variants.reduce((sum, own) => sum + wordsIn(own), 0),
    missing,
    searched: `${item.title} ${owner} ${groups} ${channels} ${item.sender ?? ''}`.toLocaleLowerCase(),
  };
}

const knownWords = new WeakMap<ContentVariant, number>();

function wordsIn(variant: ContentVariant): number {
  const words = knownWords.get(variant) ?? variant.text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  knownWords.set(variant, words);
  return words;
}

/** The lines that fit what is asked for. */
export function filterRows(rows: readonly ContentRow[], view: ContentView, today: IsoDate): ContentRow[] {
  const words = view.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ item, variant, missing, searched }) => {
    if (view.status !== '' && item.status !== view.status) return false;
    if (view.ownerId !== '' && (item.ownerId ?? noOwner) !== view.ownerId) return false;
    const variants = variant ? [variant] : item.variants;
    const isFor = ({ targetGroupIds }: ContentVariant): boolean =>
      targetGroupIds === 'all' || targetGroupIds.includes(view.groupId as TargetGroupId);
    const isOn = ({ channelIds }: ContentVariant): boolean => channelIds.includes(view.channelId as ChannelId);
    if (view.groupId !== '' && !variants.some(isFor)) return false;
    if (view.channelId !== '' && !variants.some(isOn)) return false;
    if (view.due === 'missing' ? missing === 0 : view.due !== 'all' && !isDue(item, view.due, today)) return false;
    return words.every((word) => searched.includes(word));
  });
}

/** Whether a text has to be ready, or an item reviewed, in that time; what is late is due in any. */
function isDue(item: ContentItem, due: 'overdue' | 'week' | 'month', today: IsoDate): boolean {
  const { status, dueDate, reviewDate } = item;
  if (due === 'overdue') return isLate(item, 'dueDate', today) || isLate(item, 'reviewDate', today);
  if (status === 'retired') return false;
  const dates = [...(isUnfinished(item) && dueDate ? [dueDate] : []), ...(reviewDate ? [reviewDate] : [])];
  const end = new Date(`${today}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + (due === 'week' ? 7 : 31));
  const last = end.toISOString().slice(0, 10);
  return dates.some((date) => date <= last);
}
