import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItemId, ProcessId, StepId, TargetGroupId } from '#core/model/id.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { blockChoices } from '../../renderer/features/process/cells/block-choices.ts';
import { blueprintColumns } from '../../renderer/features/process/layout/blueprint-columns.ts';
import { blueprintRows } from '../../renderer/features/process/layout/blueprint-rows.ts';
import {
  copyBlock,
  fillRight,
  pasteBlock,
  type CellBlock,
} from '../../renderer/features/process/cells/cell-clipboard.ts';
import { clearBlock } from '../../renderer/features/process/cells/clear-block.ts';
import type { Blueprint } from '../../renderer/features/process/layout/use-blueprint.ts';
import { readExample } from '../core/example.ts';

const example = readExample();

/** The grid of the example's process, without its looks. */
function gridOf(workspace: Workspace): Blueprint {
  const [process] = workspace.processes;
  if (!process) throw new Error('no process');
  const rows = blueprintRows({ groupIds: process.targetGroupIds, hiddenRows: [], isLaneOpen: () => true });
  return { workspace, process, columns: blueprintColumns(process), rows } as unknown as Blueprint;
}

function blockAt(grid: Blueprint, stepId: string, rowId: string, { columns = 1, rows = 1 } = {}): CellBlock {
  const firstColumn = grid.columns.findIndex(({ step }) => step.id === stepId);
  const firstRow = grid.rows.findIndex(({ id }) => id === rowId);
  return { firstColumn, lastColumn: firstColumn + columns - 1, firstRow, lastRow: firstRow + rows - 1 };
}

function perform(workspace: Workspace, calls: readonly EditCall[]): Workspace {
  let count = 0;
  return calls.reduce((current, { editId, args }) => {
    const applied = applyEdit(current, editId, args as never, { newId: () => `made-${(count += 1)}` });
    if (!applied.ok) throw new Error(`${editId}: ${applied.error}`);
    return applied.value.workspace;
  }, workspace);
}

function touchpointOf(workspace: Workspace, stepId: string): ReturnType<typeof touchpointFor> {
  const step = workspace.processes[0]?.steps.find(({ id }) => id === stepId);
  return step && touchpointFor(step, staff);
}

const staff = 'tg-werknemer' as TargetGroupId;
const processId = 'p-keuring' as ProcessId;
const none = 'none' as ContentItemId;

describe('a block of cells', () => {
  test('is copied as a table of text, with semicolons between names', () => {
    const grid = gridOf(example);
    const text = copyBlock(grid, blockAt(grid, 's-uitnodiging', `primary:${staff}`, { columns: 2 }));
    expect(text).toBe('E-mail\tPortaal Mijn Keuring');
    expect(copyBlock(grid, blockAt(grid, 's-uitnodiging', `tells:${staff}`))).toContain('; ');
  });

  test('pasted where it was copied, changes nothing', () => {
    const grid = gridOf(example);
    const block = blockAt(grid, 's-aanmelden', 'customerAction', { columns: grid.columns.length, rows: 18 });
    expect(pasteBlock(grid, block, copyBlock(grid, block)).calls).toEqual([]);
  });

  test('says what is left out on purpose, in words that are read back in both languages', () => {
    const place = { processId, targetGroupIds: [staff] };
    const given = perform(example, [
      { editId: 'source-system.set', args: { ...place, stepId: 's-uitnodiging' as StepId, systems: 'none-needed' } },
      { editId: 'skip.set', args: { ...place, stepId: 's-afspraak' as StepId, reason: 'gaat vanzelf' } },
    ]);
    const grid = gridOf(given);
    const system = copyBlock(grid, blockAt(grid, 's-uitnodiging', `system:${staff}`));
    const skip = copyBlock(grid, blockAt(grid, 's-afspraak', `primary:${staff}`));
    expect([system, skip]).toEqual(['Geen systeem nodig', 'Geen contact: gaat vanzelf']);

    const other = blockAt(grid, 's-bevestiging', `primary:${staff}`);
    const otherSystem = blockAt(grid, 's-bevestiging', `system:${staff}`);
    const filled = [system, 'no system needed'].map((text) =>
      perform(given, pasteBlock(grid, otherSystem, text).calls),
    );
    for (const workspace of filled) expect(touchpointOf(workspace, 's-bevestiging')?.primary?.noSystem).toBe(true);
    const skipped = [skip, 'No contact: gaat vanzelf'].map((text) =>
      perform(given, pasteBlock(grid, other, text).calls),
    );
    for (const workspace of skipped)
      expect(touchpointOf(workspace, 's-bevestiging')?.skip).toEqual({ reason: 'gaat vanzelf' });
    const back = pasteBlock(grid, blockAt(grid, 's-afspraak', `primary:${staff}`), ' ');
    expect(touchpointOf(perform(given, back.calls), 's-afspraak')?.skip).toBeUndefined();
  });

  test('of text makes what has no name yet, once, and links it in every cell', () => {
    const grid = gridOf(example);
    const block = blockAt(grid, 's-uitnodiging', `primary:${staff}`);
    const { calls, skipped } = pasteBlock(grid, block, 'WhatsApp\twhatsapp');
    expect(skipped).toBe(0);
    const workspace = perform(example, calls);
    expect(workspace.channels.filter(({ name }) => /whatsapp/i.test(name))).toHaveLength(1);
    expect(copyBlock(gridOf(workspace), { ...block, lastColumn: block.firstColumn + 1 })).toBe('WhatsApp\tWhatsApp');
    expect(checkIntegrity(workspace)).toEqual([]);
  });

  test('of step names from a column of a spreadsheet renames steps and adds the rest behind them', () => {
    const grid = gridOf(example);
    const last = grid.columns.at(-1)?.step.id ?? '';
    const { calls } = pasteBlock(grid, blockAt(grid, last, 'step'), 'Evalueren\r\nNazorg\r\nArchiveren\r\n');
    const after = gridOf(perform(example, calls));
    expect(after.columns.slice(-3).map(({ step }) => step.name)).toEqual(['Evalueren', 'Nazorg', 'Archiveren']);
    expect(after.columns.at(-1)?.step.role).toBe('exit');
  });

  test('keeps what stands in quotes together: tabs, quotes and line ends', () => {
    const grid = gridOf(example);
    const block = blockAt(grid, 's-uitnodiging', 'customerAction');
    const after = gridOf(perform(example, pasteBlock(grid, block, '"Leest ""snel""\tde brief"').calls));
    expect(copyBlock(after, block)).toContain('Leest ""snel""');
  });

  test('skips cells where a group takes no part, and counts them', () => {
    const grid = gridOf(example);
    const { calls, skipped } = pasteBlock(grid, blockAt(grid, 's-aanmelden', `primary:${staff}`), 'Brief');
    expect(calls).toEqual([]);
    expect(skipped).toBe(1);
  });

  test('fills to the right what its first column says', () => {
    const grid = gridOf(example);
    const block = blockAt(grid, 's-uitnodiging', `primary:${staff}`, { columns: 2, rows: 2 });
    const after = gridOf(perform(example, fillRight(grid, block).calls));
    expect(copyBlock(after, { ...block, lastRow: block.firstRow })).toBe('E-mail\tE-mail');
  });

  test('of a whole contact replaces what stands in another: channel, content, what we tell and ask, system and tone', () => {
    const grid = gridOf(example);
    const from = blockAt(grid, 's-uitnodiging', `primary:${staff}`, { rows: 7 });
    const to = blockAt(grid, 's-bevestiging', `primary:${staff}`, { rows: 7 });
    const text = copyBlock(grid, from);
    const { calls, skipped } = pasteBlock(grid, to, text);
    expect(skipped).toBe(0);
    const after = gridOf(perform(example, calls));
    expect(copyBlock(after, blockAt(after, 's-bevestiging', `primary:${staff}`, { rows: 7 }))).toBe(text);
    expect(checkIntegrity(after.workspace)).toEqual([]);
  });

  test('fills a whole contact to the right', () => {
    const grid = gridOf(example);
    const block = blockAt(grid, 's-uitnodiging', `primary:${staff}`, { columns: 3, rows: 7 });
    const { calls, skipped } = fillRight(grid, block);
    expect(skipped).toBe(0);
    const after = gridOf(perform(example, calls));
    const [first, ...others] = [0, 1, 2].map((column) =>
      copyBlock(after, {
        ...block,
        firstColumn: block.firstColumn + column,
        lastColumn: block.firstColumn + column,
      }),
    );
    expect(others).toEqual([first, first]);
  });

  test('finds a name that has a semicolon of its own again', () => {
    const channels = example.channels.map((one) => (one.name === 'E-mail' ? { ...one, name: 'E-mail; of app' } : one));
    const workspace = { ...example, channels };
    const grid = gridOf(workspace);
    const text = copyBlock(grid, blockAt(grid, 's-uitnodiging', `primary:${staff}`));
    const { calls } = pasteBlock(grid, blockAt(grid, 's-afspraak', `supporting:${staff}`), `${text}; Brief`);
    const after = perform(workspace, calls);
    expect(after.channels).toHaveLength(channels.length);
    const grown = gridOf(after);
    expect(copyBlock(grown, blockAt(grown, 's-afspraak', `supporting:${staff}`))).toBe('E-mail; of app; Brief');
  });

  test('of steps with what is below them fills the steps that it makes as well', () => {
    const grid = gridOf(example);
    const last = grid.columns.at(-1)?.step.id ?? '';
    const table = 'Evaluatie\tNazorg\nVult in\tBelt na\nWaarom?\tHoe lang?';
    const { calls, skipped } = pasteBlock(grid, blockAt(grid, last, 'step'), table);
    expect(skipped).toBe(0);
    const after = gridOf(perform(example, calls));
    expect(copyBlock(after, blockAt(after, last, 'step', { columns: 2, rows: 3 }))).toBe(table);
  });

  test('is emptied as a whole, also where a contact has no content or two contacts share it', () => {
    const bare = perform(example, [
      {
        editId: 'content.unlink',
        args: {
          processId,
          stepId: 's-afspraak' as StepId,
          targetGroupIds: [staff],
          contentIds: contentIdsOf('s-afspraak'),
        },
      },
    ]);
    const grid = gridOf(bare);
    const block = blockAt(grid, 's-uitnodiging', `supporting:${staff}`, { columns: 10, rows: 6 });
    const after = gridOf(perform(bare, clearBlock(grid, block)));
    // The tone that is left is that of the target group.
    expect(copyBlock(after, { ...block, lastRow: block.lastRow - 1 }).replaceAll(/\s/g, '')).toBe('');
  });

  test('takes one choice for all its cells, also when they share the content in which it comes to stand', () => {
    const at = { processId, stepId: 's-bevestiging' as StepId, targetGroupIds: [staff] };
    const [contentId = none] = contentIdsOf('s-uitnodiging');
    const shared = perform(example, [
      {
        editId: 'content.unlink',
        args: { ...at, contentIds: contentIdsOf('s-bevestiging') },
      },
      { editId: 'content.link', args: { ...at, contentId } },
    ]);
    const grid = gridOf(shared);
    const block = blockAt(grid, 's-uitnodiging', `tells:${staff}`, { columns: 3 });
    const { process } = grid;
    const step = process.steps.find(({ id }) => id === 's-uitnodiging');
    if (!step) throw new Error('no step');
    const { create } = blockChoices(
      grid,
      block,
      { workspace: shared, process, step, groupId: staff },
      'tells',
      (key) => key,
    );
    const after = gridOf(perform(shared, create('Neem uw pas mee')));
    const cells = copyBlock(after, block).split('\t');
    expect(cells.filter((cell) => cell.includes('Neem uw pas mee'))).toHaveLength(3);
  });
});

function contentIdsOf(stepId: string): ContentItemId[] {
  const step = example.processes[0]?.steps.find(({ id }) => id === stepId);
  return (step && touchpointFor(step, staff)?.primary?.contentIds) ?? [];
}
