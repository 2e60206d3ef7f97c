import type { EditCall } from '#core/edits/registry.ts';
import type { Say } from '../../../i18n/use-texts.ts';
import { cellOptions, type PickerRowKind } from './options/cell-options.ts';
import type { Choices } from './options/choices.ts';
import type { Contact } from './options/contact.ts';
import type { CellBlock } from './cell-clipboard.ts';
import { whyNotEditable } from './cell-edits.ts';
import { Rehearsal } from './rehearsal.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/**
 * Choosing in one cell of a block chooses in all its cells of the same row, also of other target groups: where the choice stands already it
 * stays, and where it cannot be made nothing happens.
 */
export function blockChoices(
  blueprint: Blueprint,
  block: CellBlock | undefined,
  contact: Contact,
  kind: PickerRowKind,
  t: Say,
): Choices {
  const own = cellOptions(contact, kind, t);
  const others = block
    ? othersInBlock(blueprint, block, contact, kind).map((other) => cellOptions(other, kind, t))
    : [];
  if (others.length === 0) return own;
  return {
    ...own,
    choose: (id) => {
      const isTaken = isChosen(own, id);
      const same = others.filter((other) => isChosen(other, id) === isTaken);
      return together(
        contact,
        [own, ...same].map((options) => listOf(options.choose(id))),
      );
    },
    create: (name) => {
      const [making, ...using] = own.create(name);
      const id = making && idMadeBy(making);
      if (!making || id === undefined) return own.create(name);
      return together(contact, [[making, ...using], ...others.map((options) => listOf(options.choose(id)))]);
    },
  };
}

/** What is done in the cell itself, which may fail and say why, and in the other cells as far as it can still be done there. */
function together({ workspace }: Contact, [own = [], ...others]: (readonly EditCall[])[]): readonly EditCall[] {
  const rehearsal = new Rehearsal(workspace);
  if (!rehearsal.take(own)) return own;
  for (const calls of others) rehearsal.take(calls);
  return rehearsal.calls;
}

function othersInBlock(blueprint: Blueprint, block: CellBlock, contact: Contact, kind: PickerRowKind): Contact[] {
  const { process, columns, rows } = blueprint;
  return rows.slice(block.firstRow, block.lastRow + 1).flatMap((row) => {
    const { groupId } = row;
    if (row.kind !== kind || groupId === undefined) return [];
    return columns.slice(block.firstColumn, block.lastColumn + 1).flatMap(({ step }) => {
      const isOwn = step === contact.step && groupId === contact.groupId;
      return isOwn || whyNotEditable(process, step, row) ? [] : [{ ...contact, step, groupId }];
    });
  });
}

function isChosen({ groups }: Choices, id: string): boolean {
  return groups.flat().find((option) => option.id === id)?.isChosen ?? false;
}

function listOf(calls: EditCall | readonly EditCall[]): readonly EditCall[] {
  return 'editId' in calls ? [calls] : calls;
}

/** The id of what an edit makes, so that other cells can choose it too. */
function idMadeBy(call: EditCall): string | undefined {
  if (call.editId === 'object.add') return call.args.object.id;
  return call.editId === 'information.link' ? call.args.infoId : undefined;
}
