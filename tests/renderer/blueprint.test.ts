import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '#core/model/step.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { blueprintCell } from '../../renderer/features/process/layout/blueprint-cell.ts';
import { blueprintColumns, blueprintPhases } from '../../renderer/features/process/layout/blueprint-columns.ts';
import { flowStrip } from '../../renderer/features/process/layout/blueprint-flow.ts';
import { rowHeights } from '../../renderer/features/process/layout/blueprint-heights.ts';
import { blueprintRows } from '../../renderer/features/process/layout/blueprint-rows.ts';
import { textOfCell } from '../../renderer/features/process/cells/cell-text.ts';
import { countLines } from '../../renderer/features/process/layout/count-lines.ts';
import { laneThread } from '../../renderer/features/process/layout/lane-thread.ts';
import { moveInGrid } from '../../renderer/features/process/blueprint/move-in-grid.ts';
import { stageProgress } from '../../renderer/features/start/stage-progress.ts';
import { createWorkspace, type Workspace } from '#core/model/workspace.ts';
import type { WorkspaceId } from '#core/model/id.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { exampleWorkspace } from './given-session.ts';

const workspace = exampleWorkspace();
const process = workspace.processes[0] ?? expect.fail('the example has a process');
const production = 'tg-productie' as TargetGroupId;
const rows = blueprintRows({ groupIds: process.targetGroupIds, hiddenRows: [], isLaneOpen: () => true });
const stepOf = (id: string): Step => process.steps.find((step) => step.id === id) ?? expect.fail(id);
const cell = (step: string, row: string) =>
  blueprintCell(workspace, process, stepOf(step), rows.find(({ id }) => id === row) ?? expect.fail(row));

describe('the blueprint of the example', () => {
  test('has a column for every step, numbered from 1, and thin ones backstage', () => {
    const columns = blueprintColumns(process);
    expect(columns.map(({ number }) => number)).toEqual(columns.map((_, index) => index + 1));
    expect(columns.filter(({ isThin }) => isThin).map(({ step }) => step.id)).toEqual(['s-beoordelen']);
  });

  test('has its phases over their own columns, without a gap', () => {
    const phases = blueprintPhases(process);
    expect(phases.map(({ name }) => name)).toEqual(['Aanmelden', 'Voorbereiden', 'Keuren', 'Uitslag']);
    expect(phases.slice(1).map(({ first }) => first)).toEqual(phases.slice(0, -1).map(({ last }) => last + 1));
  });

  test('shows a missing channel over the whole contact moment', () => {
    expect(cell('s-bevestiging', `primary:${production}`)).toEqual({ kind: 'missing' });
    expect(cell('s-bevestiging', `tone:${production}`)).toEqual({ kind: 'missing' });
  });

  test('shows channel, content, information and tone of one target group', () => {
    expect(cell('s-uitnodiging', `primary:${production}`)).toEqual({ kind: 'channel', name: 'Brief' });
    expect(cell('s-uitnodiging', `content:${production}`)).toEqual({
      kind: 'text',
      text: 'Uitnodiging voor de keuring',
    });
    expect(cell('s-uitnodiging', `tells:${production}`)).toMatchObject({ kind: 'text' });
    expect(cell('s-uitnodiging', `tone:${production}`)).toEqual({ kind: 'text', text: 'Rustig en duidelijk' });
  });

  test('leaves out a target group that does not take part', () => {
    expect(cell('s-uitnodiging', 'primary:tg-werkgever')).toEqual({ kind: 'absent' });
  });

  test('draws the thread of a target group from its first to its last contact', () => {
    expect(laneThread(process, 'tg-werkgever' as TargetGroupId)?.stepNumbers).toEqual([1, 11, 13]);
  });

  test('draws branches apart and joins them again', () => {
    const { points, conditions } = flowStrip(process);
    const numberOf = (id: string): number => blueprintColumns(process).findIndex(({ step }) => step.id === id);
    expect(points[numberOf('s-aanmelden')]).toBe(0);
    expect(points[numberOf('s-afspraak')]).not.toBe(points[numberOf('s-afspraak-bellen')]);
    expect(points[numberOf('s-vragenlijst')]).toBe(0);
    expect([...conditions.keys()]).toContain('s-afspraak-bellen');
  });

  test('gives every row one height, at most three lines', () => {
    const heights = rowHeights(workspace, process, rows, (text) => text.length * 7);
    expect([...heights.keys()]).toEqual(rows.map(({ id }) => id));
    expect(Math.max(...heights.values())).toBeLessThanOrEqual(3 * 20 + 26);
  });
});

test('a height that was counted before is counted again when the step, its place or what it names has changed', () => {
  const measureText = (text: string): number => text.length * 7;
  const long = 'een heel lange zin die over meer dan drie regels van een cel loopt en dan nog verder gaat dan dat';
  const heightsIn = (now: Workspace): Map<string, number> =>
    rowHeights(now, now.processes[0] ?? process, rows, measureText);
  const before = heightsIn(workspace);
  const steps = process.steps.map((step, index) => (index === 0 ? { ...step, customerAction: long } : step));
  const changedStep = heightsIn({ ...workspace, processes: [{ ...process, steps }] });
  expect(changedStep.get('customerAction')).toBeGreaterThan(before.get('customerAction') ?? 0);
  const systems = workspace.systems.map((system) => ({ ...system, name: long }));
  const row = rows.find(({ kind }) => kind === 'system')?.id ?? '';
  expect(heightsIn({ ...workspace, systems }).get(row)).toBeGreaterThan(before.get(row) ?? 0);
  expect(heightsIn(workspace)).toEqual(before);
});

describe('lines of a text', () => {
  const measureText = (text: string): number => text.length;
  const count = (text: string): number => countLines(text, { width: 10, font: '', measureText });

  test('break at spaces, and inside a word that does not fit', () => {
    expect(count('kort')).toBe(1);
    expect(count('twee hele woorden')).toBe(2);
    expect(count('arbeidsongeschiktheid')).toBe(3);
  });

  test('break at soft hyphens, with room for the hyphen', () => {
    expect(count('keurings\u00ADvraag')).toBe(2);
    expect(count('op\u00ADvraag')).toBe(1);
    expect(count('de keurings\u00ADvraag')).toBe(3);
    expect(count('de op\u00ADvragen')).toBe(2);
    expect(count('keurings\u00ADuitslag\u00ADdeel')).toBe(3);
  });
});

describe('long words as they are shown', () => {
  const breaks = (text: string): string => text.replaceAll('\u00AD', '|');

  test('may break between the parts of a compound, and inside a part that is long itself', () => {
    expect(breaks(softHyphens('Vergunningsaanvraag ontvangen', 'nl', 15))).toBe('Vergunnings|aan|vraag ontvangen');
    expect(breaks(softHyphens('Ondersteuningsbehoefteonderzoek', 'nl', 15))).toMatch(
      /^Ondersteunings\|be\|hoef\|te\|on/,
    );
    expect(breaks(softHyphens('Misunderstandings', 'en', 15))).toBe('Mis|un|der|stand|ings');
  });

  test('stay whole where they fit on a line, which is longer in a wide column', () => {
    expect(softHyphens('Werknemer belt voor een afspraak', 'nl', 15)).toBe('Werknemer belt voor een afspraak');
    expect(softHyphens('Bezwaarschrift', 'nl', 14)).toBe('Bezwaarschrift');
    expect(breaks(softHyphens('Bezwaarschrift', 'nl', 13))).toMatch(/\|schrift$/);
  });

  test('break where the author said, and nowhere else', () => {
    expect(softHyphens('Vergunnings\u00ADaanvraagformulier', 'nl', 15)).toBe('Vergunnings\u00ADaanvraagformulier');
  });

  test('are the same letters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeionrstvgkw ÿé-/(.1') }), (text) => {
        expect(softHyphens(text, 'nl', 4).replaceAll('\u00AD', '')).toBe(text);
      }),
    );
  });

  test('are never in a value: a cell says what the workspace says', () => {
    const long = 'Arbeidsongeschiktheidsverzekeringsaanvraag';
    const step = { ...stepOf('s-uitnodiging'), customerAction: long };
    const row = { id: 'customerAction', kind: 'customerAction' } as const;
    expect(blueprintCell(workspace, process, step, row)).toEqual({ kind: 'text', text: long });
    expect(textOfCell({ workspace, process, step, row })).toBe(long);
  });
});

describe('moving in the grid', () => {
  const size = { columns: 5, rows: 4, page: 3 };
  const press = (key: string, ctrlKey = false) =>
    moveInGrid({ key, ctrlKey, metaKey: false }, { column: 2, row: 1 }, size);

  test('goes one cell, a page, to the ends, and never out of the grid', () => {
    expect(press('ArrowRight')).toEqual({ column: 3, row: 1 });
    expect(press('PageDown')).toEqual({ column: 4, row: 1 });
    expect(press('Home')).toEqual({ column: 0, row: 1 });
    expect(press('End', true)).toEqual({ column: 4, row: 3 });
    expect(press('a')).toBeUndefined();
  });
});

describe('the seven stages', () => {
  test('count what the example holds', () => {
    const stages = Object.fromEntries(stageProgress(workspace).map((stage) => [stage.id, stage]));
    expect(stages['targetGroups']).toMatchObject({
      state: 'partly',
      figures: { values: { groups: 3, researched: 2 } },
    });
    expect(stages['process']).toMatchObject({
      state: 'partly',
      figures: { values: { steps: 13, phases: 4, missing: 1 } },
    });
    expect(stages['expectations']).toMatchObject({ figures: { values: { told: 8, steps: 11 } } });
  });

  test('are all to do in an empty workspace', () => {
    const empty = createWorkspace({ id: 'w' as WorkspaceId, name: 'Leeg', contentLocale: 'nl' });
    expect(stageProgress(empty).map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'todo'));
  });
});
