import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { contentStatusNames } from '#core/model/content-status-names.ts';
import type { ContentSheetColumn } from '#core/workbook/sheets/parts/content-columns.ts';
import { contentPurposes } from '#core/workbook/sheets/parts/content-words.ts';
import { cellText } from '#core/workbook/cell-mark.ts';
import { readDay } from '../read-day.ts';
import type { TableCell } from '../read-table.ts';
import { namesInCell } from './names-in-cell.ts';
import type { SheetProblem } from './sheet-change.ts';

/** Fields that a cell sets: of the item, or of the text; undefined takes a field away. */
export type ReadCell =
  | { kind: 'item'; fields: { [Key in keyof ContentItem]?: ContentItem[Key] | undefined } }
  | { kind: 'variant'; fields: { [Key in keyof ContentVariant]?: ContentVariant[Key] | undefined } }
  | { kind: 'problem'; code: SheetProblem['code']; text: string };

const dates = { due: 'dueDate', publish: 'publishOn', review: 'reviewDate' } as const;

/** What the new value of a cell means for the item and text of its row. */
export function readCell(
  workspace: Workspace,
  column: ContentSheetColumn,
  cell: TableCell,
  item: ContentItem,
  variant: ContentVariant | undefined,
): ReadCell {
  const text = cellText(cell);
  const wrong = (code: SheetProblem['code'], said = text): ReadCell => ({ kind: 'problem', code, text: said });
  const ofItem = (fields: Extract<ReadCell, { kind: 'item' }>['fields']): ReadCell => ({ kind: 'item', fields });
  switch (column) {
    case 'title':
      return text === '' ? wrong('empty-name') : ofItem({ title: text });
    case 'sender':
      return ofItem({ sender: text || undefined });
    case 'owner': {
      if (text === '') return ofItem({ ownerId: undefined });
      const owner = workspace.people.find(({ name }) => same(name, text));
      return owner ? ofItem({ ownerId: owner.id }) : wrong('unknown-name');
    }
    case 'status': {
      const status = keyOf(contentStatusNames, text);
      return status ? ofItem({ status }) : wrong('unknown-name');
    }
    case 'purpose': {
      const purpose = keyOf(contentPurposes, text);
      return purpose ? ofItem({ purpose }) : wrong('unknown-name');
    }
    case 'due':
    case 'publish':
    case 'review': {
      const day = text === '' ? undefined : readDay(cell);
      return text !== '' && day === undefined ? wrong('no-date') : ofItem({ [dates[column]]: day });
    }
    case 'tells':
    case 'asks':
      return readInformation(workspace, column, text, item, variant);
    default:
      return variant ? readVariantCell(workspace, column, cell) : wrong('no-text-row');
  }
}

function readVariantCell(
  workspace: Workspace,
  column: 'groups' | 'channels' | 'locale' | 'text',
  cell: TableCell,
): ReadCell {
  const text = cellText(cell);
  const wrong = (said: string): ReadCell => ({ kind: 'problem', code: 'unknown-name', text: said });
  const ofVariant = (fields: Extract<ReadCell, { kind: 'variant' }>['fields']): ReadCell => ({
    kind: 'variant',
    fields,
  });
  if (column === 'text') return ofVariant({ text: text === '' ? undefined : String(cell).replaceAll(/\r\n?/g, '\n') });
  if (column === 'locale') return text === 'nl' || text === 'en' ? ofVariant({ locale: text }) : wrong(text);
  if (column === 'channels') {
    const { ids, unknown } = namesInCell(text, workspace.channels);
    return unknown === '' ? ofVariant({ channelIds: ids }) : wrong(unknown);
  }
  if (/^(?:alle doelgroepen|all target groups)$/i.test(text)) return ofVariant({ targetGroupIds: 'all' });
  const { ids, unknown } = namesInCell(text, workspace.targetGroups);
  return unknown === '' ? ofVariant({ targetGroupIds: ids }) : wrong(unknown);
}

/** Information by its names; what was there already keeps how it is told or asked. */
function readInformation(
  { informationItems }: Workspace,
  column: 'tells' | 'asks',
  text: string,
  item: ContentItem,
  variant: ContentVariant | undefined,
): ReadCell {
  const direction = column === 'tells' ? 'tell' : 'ask';
  const names = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const owner = variant?.[column] === undefined ? item : variant;
  const before = (owner[column] ?? []) as readonly (string | { infoId: string })[];
  const refs: (string | { infoId: string })[] = [];
  for (const name of names) {
    const info = informationItems.find((own) => own.direction === direction && same(own.name, name));
    if (!info) return { kind: 'problem', code: 'unknown-name', text: name };
    refs.push(before.find((ref) => (typeof ref === 'string' ? ref : ref.infoId) === info.id) ?? info.id);
  }
  const kind = owner === item ? 'item' : 'variant';
  return { kind, fields: { [column]: refs.length > 0 || kind === 'variant' ? refs : undefined } } as ReadCell;
}

function keyOf<Key extends string>(words: Record<Key, { nl: string; en: string }>, text: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => same(words[key].nl, text) || same(words[key].en, text));
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
