import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { blueprintRows, type BlueprintRow } from '../../renderer/features/process/layout/blueprint-rows.ts';
import { clearCell, whyNotEditable } from '../../renderer/features/process/cells/cell-edits.ts';
import { cellOptions, type PickerRowKind } from '../../renderer/features/process/cells/options/cell-options.ts';
import { moveStepCall } from '../../renderer/features/process/cells/move-step-call.ts';
import { questionsFromLines } from '../../renderer/features/process/cells/question-lines.ts';
import { chooseFinding } from '../../renderer/features/findings/choose-finding.ts';
import type { Finding } from '#core/analysis/finding.ts';
import { filterOptions } from '../../renderer/ui/filter-options.ts';
import { exampleWorkspace, processId } from './given-session.ts';

const workspace = exampleWorkspace();
const production = 'tg-productie' as TargetGroupId;
const staff = 'tg-werknemer' as TargetGroupId;

function exampleProcess(): Process {
  const [process] = workspace.processes;
  if (!process) throw new Error('the example has a process');
  return process;
}
const process = exampleProcess();

function stepOf(id: string): Step {
  const step = process.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(id);
  return step;
}

function rowOf(id: string): BlueprintRow {
  const rows = blueprintRows({ groupIds: process.targetGroupIds, hiddenRows: [], isLaneOpen: () => true });
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(id);
  return row;
}

const options = (step: string, kind: PickerRowKind, groupId: TargetGroupId) =>
  cellOptions({ workspace, process, step: stepOf(step), groupId }, kind, (key) => key);
const idsOf = (groups: readonly (readonly { id: string }[])[]): string[][] =>
  groups.map((group) => group.map(({ id }) => id));
const isDone = ({ editId, args }: EditCall): boolean =>
  applyEdit(workspace, editId, args as never, { newId: () => 'new' }).ok;

describe('what can be chosen in a cell', () => {
  test('are the channels the group prefers first, those it avoids last', () => {
    const groups = idsOf(options('s-bevestiging', 'primary', production).groups);
    expect(groups[0]).toEqual(['ch-telefoon', 'ch-brief']);
    expect(groups.at(-1)).toEqual(['ch-portaal']);
  });

  test('is taken away again by choosing what is chosen', () => {
    const supporting = options('s-vragenlijst', 'supporting', production);
    expect(supporting.choose('ch-telefoon').editId).toBe('supporting-channel.remove');
    expect(supporting.choose('ch-email').editId).toBe('supporting-channel.add');
    const content = options('s-uitnodiging', 'content', staff);
    expect(content.choose('c-uitnodiging').editId).toBe('content.unlink');
    expect(content.choose('c-webpagina').editId).toBe('content.link');
  });

  test('always leads to an edit that can be done', () => {
    for (const kind of ['primary', 'supporting', 'content', 'system', 'tone'] as const) {
      const { groups, choose } = options('s-uitnodiging', kind, staff);
      for (const { id } of groups.flat()) expect(isDone(choose(id)), `${kind} ${id}`).toBe(true);
    }
  });
});

describe('a cell', () => {
  test('asks for a channel before content, system and tone, and for a group that takes part', () => {
    expect(whyNotEditable(process, stepOf('s-bevestiging'), rowOf(`content:${production}`))).toBe('no-channel');
    expect(whyNotEditable(process, stepOf('s-bevestiging'), rowOf(`primary:${production}`))).toBeUndefined();
    expect(whyNotEditable(process, stepOf('s-uitnodiging'), rowOf('primary:tg-werkgever'))).toBe('group-not-in-step');
  });

  test('is cleared where it holds something, and else left alone', () => {
    const clear = (row: string, step = 's-uitnodiging') =>
      clearCell(workspace, process, stepOf(step), rowOf(row))?.editId;
    expect(clear(`primary:${staff}`)).toBe('channel.set');
    expect(clear(`content:${staff}`)).toBe('content.unlink');
    expect(clear(`system:${staff}`)).toBe('source-system.set');
    expect(clear(`supporting:${staff}`)).toBeUndefined();
    expect(clear(`primary:${production}`, 's-bevestiging')).toBeUndefined();
    expect(clear(`tells:${staff}`)).toBe('information.unlink');
    expect(clear(`asks:${staff}`)).toBeUndefined();
    expect(clear('customerAction')).toBe('object.set');
    expect(clear('question')).toBeUndefined();
    expect(clear('step')).toBe('step.delete');
  });
});

describe('the questions of a step', () => {
  test('written twice are one question, and keep what they had', () => {
    const step = stepOf('s-afspraak');
    const [known] = step.questions ?? [];
    const written = questionsFromLines(step, `${known?.text}\nHoe lang?\n${known?.text}\nHoe lang?`);
    expect(written).toEqual([known, { id: expect.any(String), text: 'Hoe lang?' }]);
  });
});

describe('moving a step one column', () => {
  const move = (stepId: string, direction: -1 | 1) =>
    moveStepCall(workspace, { processId, stepId: stepId as StepId, direction });

  test('goes beside its neighbour, and not beyond the ends', () => {
    expect(move('s-herinnering', 1)?.args).toMatchObject({ afterStepId: 's-keuring' });
    expect(move('s-aanmelden', -1)).toBeUndefined();
    expect(move('s-evaluatie', 1)).toBeUndefined();
  });
});

describe('filtering options', () => {
  test('wants every word, whatever its capitals and accents, and drops groups that become empty', () => {
    const groups = [[{ name: 'Portaal Mijn Keuring' }], [{ name: 'Café' }, { name: 'Brief' }]];
    expect(filterOptions(groups, 'keuring mijn')).toEqual([[{ name: 'Portaal Mijn Keuring' }]]);
    expect(filterOptions(groups, 'cafe')).toEqual([[{ name: 'Café' }]]);
    expect(filterOptions(groups, '')).toEqual(groups);
  });
});

describe('the chosen finding', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((fingerprint) => ({ fingerprint }) as Finding);
  const list = (findings: (Finding | undefined)[]) => findings.filter((finding) => finding !== undefined);

  test('is that of the address, else the first; when it is solved, what took its place', () => {
    const everything = list([first, second, third]);
    expect(chooseFinding({ shown: everything, everything, fingerprint: 'b', place: 0 })).toBe(second);
    expect(chooseFinding({ shown: everything, everything, fingerprint: undefined, place: 2 })).toBe(first);
    const rest = list([first, third]);
    expect(chooseFinding({ shown: rest, everything: rest, fingerprint: 'b', place: 1 })).toBe(third);
    expect(chooseFinding({ shown: [], everything: [], fingerprint: 'b', place: 1 })).toBeUndefined();
  });
});
