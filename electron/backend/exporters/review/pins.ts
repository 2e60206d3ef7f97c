import type { FieldSource, Figure, TableCell } from '#core/plan/plan-tree.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { ReviewWords } from './review-words.ts';

/** One thing that a remark at a pin can be about. */
export interface PinOption {
  label: string;
  target: FieldSource;
}

/** A remark of the team that is still open, to show where it stands. */
export interface EarlierRemark {
  target: { kind: string; id: string; field?: string };
  author: string;
  text: string;
}

/** What every pin of a page needs. */
export interface PinPage {
  say: ReviewWords;
  earlier: readonly EarlierRemark[];
}

/** A place for remarks: the button, what can be chosen there, the earlier remarks and a list for the reader's own. */
export function writePin(name: string, options: readonly PinOption[], { say, earlier }: PinPage): string {
  const keys = new Set(options.map(({ target }) => keyOf(target)));
  const before = earlier.filter(({ target }) => keys.has(keyOf(target)));
  const list = before.map(({ author, text }) => `<li><strong>${escapeHtml(author)}</strong> ${escapeHtml(text)}</li>`);
  const label = escapeHtml(say.addTo.replace('{name}', () => name));
  return [
    `<div class="pin" data-name="${escapeHtml(name)}" data-options="${escapeHtml(JSON.stringify(options))}">`,
    before.length > 0 ? `<p class="earlier">${say.earlier}</p><ul class="earlier">${list.join('')}</ul>` : '',
    '<ul class="mine" data-dynamic></ul>',
    `<button type="button" class="add" aria-haspopup="dialog" aria-label="${label}">${say.add}</button>`,
    '</div>',
  ].join('');
}

/** What a remark on a row of a table can be about: the object of the row, and each of its cells by the head of its column. */
export function optionsOfRow(cells: readonly TableCell[], heads: readonly string[], say: ReviewWords): PinOption[] {
  const first = cells.find(({ source }) => source)?.source;
  if (!first) return [];
  const options: PinOption[] = [{ label: say.whole, target: { kind: first.kind, id: first.id } }];
  const known = new Set([keyOf(options[0]?.target ?? first)]);
  for (const [index, cell] of cells.entries()) {
    const target = targetOfCell(cell);
    if (!target || known.has(keyOf(target))) continue;
    known.add(keyOf(target));
    options.push({ label: heads[index] ?? '', target });
  }
  return options;
}

/** The contact of one target group is a field of its own; a cell that says the same of several is about the contacts of the step. */
function targetOfCell({ source, contact }: TableCell): FieldSource | undefined {
  const [groupId, ...others] = contact?.groupIds ?? [];
  if (!contact || source?.field !== 'touchpoints' || groupId === undefined || others.length > 0) return source;
  return { ...source, field: `${contact.row}:${groupId}` };
}

/** What a remark on a diagram is about: the process and which of its diagrams. */
export function targetOfFigure({ request }: Figure): FieldSource {
  const { diagram, processId, targetGroupId } = request;
  const field = targetGroupId === undefined ? diagram : `${diagram}:${targetGroupId}`;
  return { kind: 'process', id: processId, field };
}

function keyOf({ kind, id, field }: EarlierRemark['target']): string {
  return JSON.stringify([kind, id, field ?? '']);
}
