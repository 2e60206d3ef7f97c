import type { ChannelUse } from '#core/model/channel-use.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { DataFieldId, InformationItemId, TargetGroupId } from '#core/model/id.ts';
import { contentById, informationById, touchpointFor, variantFor } from '#core/model/lookups.ts';
import type { Step } from '#core/model/step.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** One thing told, by which content item. */
export interface Told {
  infoId: InformationItemId;
  item: ContentItem;
  /** Repeated on purpose: a reminder, a summary, a confirmation. */
  isRepeat: boolean;
}

/** One thing asked, by which content item. */
export interface Asked {
  infoId: InformationItemId;
  item: ContentItem;
  mode: 'ask' | 'verify' | 'prefilled' | 'supplement';
  isOptional: boolean;
  fieldIds: readonly DataFieldId[];
}

/** One channel of a cell with what it really says to this group: retired content is left out, content without a variant says nothing. */
export interface CellUse {
  use: ChannelUse;
  items: { item: ContentItem; variant: ContentVariant | undefined }[];
  tells: Told[];
  asks: Asked[];
}

/** Step × target group, the unit of the analysis. Without `primary` it has no channel yet. */
export interface Cell {
  step: Step;
  groupId: TargetGroupId;
  /** The customer is in contact here, so a channel is wanted: `contact`, takes part, not skipped. */
  isRequired: boolean;
  touchpoint: Touchpoint | undefined;
  primary: CellUse | undefined;
  supporting: CellUse[];
  /** All its channels: the primary one, then the supporting ones. */
  uses: readonly CellUse[];
}

interface KnownCells {
  contentItems: Workspace['contentItems'];
  informationItems: Workspace['informationItems'];
  contentLocale: Workspace['contentLocale'];
  cells: Map<TargetGroupId, Cell | undefined>;
}

const known = new WeakMap<Step, KnownCells>();

/**
 * Reads the cell of one group at one step; undefined when the step does not apply to the group. Kept per step as long as the content it uses and
 * the information are the same, so that an edit leaves the cells that it does not touch.
 */
export function readCell(workspace: Workspace, step: Step, groupId: TargetGroupId): Cell | undefined {
  const { cells } = cellsKnown(workspace, step);
  if (cells.has(groupId)) return cells.get(groupId);
  const cell = makeCell(workspace, step, groupId);
  cells.set(groupId, cell);
  return cell;
}

function cellsKnown(workspace: Workspace, step: Step): KnownCells {
  const { contentItems, informationItems, contentLocale } = workspace;
  const here = known.get(step);
  if (here?.informationItems !== informationItems || here.contentLocale !== contentLocale) {
    const fresh = { contentItems, informationItems, contentLocale, cells: new Map() };
    known.set(step, fresh);
    return fresh;
  }
  if (here.contentItems !== contentItems) {
    for (const [groupId, cell] of here.cells) {
      if (cell && !cell.uses.every((use) => saysTheSame(workspace, use))) here.cells.delete(groupId);
    }
    here.contentItems = contentItems;
  }
  return here;
}

/** Whether a channel still holds the same content. */
function saysTheSame(workspace: Workspace, { use, items }: CellUse): boolean {
  let place = 0;
  for (const contentId of use.contentIds) {
    const item = contentById(workspace, contentId);
    if (!item || item.status === 'retired') continue;
    if (items[place]?.item !== item) return false;
    place += 1;
  }
  return place === items.length;
}

function makeCell(workspace: Workspace, step: Step, groupId: TargetGroupId): Cell | undefined {
  if (step.appliesTo && !step.appliesTo.includes(groupId)) return undefined;
  const touchpoint = touchpointFor(step, groupId);
  const isSkipped = touchpoint?.skip !== undefined;
  const read = (use: ChannelUse): CellUse => readUse(workspace, use, groupId);
  const primary = touchpoint?.primary && !isSkipped ? read(touchpoint.primary) : undefined;
  const supporting = isSkipped ? [] : (touchpoint?.supporting ?? []).map(read);
  const isRequired = step.kind === 'contact' && !isSkipped;
  return { step, groupId, isRequired, touchpoint, primary, supporting, uses: usesOf({ primary, supporting }) };
}

function readUse(workspace: Workspace, use: ChannelUse, groupId: TargetGroupId): CellUse {
  const items = use.contentIds.flatMap((contentId) => {
    const item = contentById(workspace, contentId);
    if (!item || item.status === 'retired') return [];
    return [{ item, variant: variantFor(item, groupId, use.channelId, workspace.contentLocale) }];
  });
  return {
    use,
    items,
    tells: items.flatMap(({ item, variant }) => (variant ? tellsOf(item, variant) : [])),
    asks: items.flatMap(({ item, variant }) => (variant ? asksOf(workspace, item, variant) : [])),
  };
}

/** What a text tells: the list of the variant, else that of its item. */
export function tellsOf(item: ContentItem, variant?: ContentVariant): Told[] {
  return (variant?.tells ?? item.tells ?? []).map((tell) =>
    typeof tell === 'string'
      ? { infoId: tell, item, isRepeat: false }
      : { infoId: tell.infoId, item, isRepeat: tell.repeat !== undefined },
  );
}

function asksOf(workspace: Workspace, item: ContentItem, variant: ContentVariant): Asked[] {
  return (variant.asks ?? item.asks ?? []).map((ask) => {
    const ref = typeof ask === 'string' ? { infoId: ask } : ask;
    return {
      infoId: ref.infoId,
      item,
      mode: ref.mode ?? 'ask',
      isOptional: ref.optional ?? false,
      fieldIds: informationById(workspace, ref.infoId)?.fieldIds ?? [],
    };
  });
}
