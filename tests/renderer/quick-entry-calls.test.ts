import { expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { readQuickEntry } from '#core/exchange/quick-entry.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import {
  joiningNames,
  quickEntryCalls,
  stepsForAll,
  type JoiningReach,
} from '../../renderer/features/process/quick-entry/quick-entry-calls.ts';
import { readExample } from '../core/example.ts';

function given() {
  const example = readExample();
  const [process] = example.processes;
  if (!process) throw new Error('no process');
  return { example, process };
}

/** The process after these lines were added. */
function afterQuickEntry(lines: string, reach: JoiningReach) {
  const { example, process } = given();
  const calls = quickEntryCalls(example, process, readQuickEntry(lines), { firstPhase: 'Fase 1', reach });
  let count = 0;
  const after = calls.reduce((workspace, { editId, args }) => {
    const applied = applyEdit(workspace, editId, args as never, { newId: () => `made-${(count += 1)}` });
    if (!applied.ok) throw new Error(applied.error);
    return applied.value.workspace;
  }, example);
  expect(checkIntegrity(after)).toEqual([]);
  const grown = after.processes[0];
  if (!grown) throw new Error('no process');
  return { process, grown };
}

test('a line without groups is for all groups, also for one that a later line brings along', () => {
  const { process, grown } = afterQuickEntry('Belt na #Telefoon\nKrijgt post #Brief @Ouders', 'new-steps');
  const step = grown.steps.find(({ name }) => name === 'Belt na');
  if (!step) throw new Error('no step');
  expect(groupsOfStep(step, grown)).toHaveLength(process.targetGroupIds.length + 1);
  for (const groupId of groupsOfStep(step, grown)) expect(touchpointFor(step, groupId)?.primary).toBeDefined();
});

test('who joins by one name takes part in that step alone: in all others nothing changes for anyone', () => {
  const { process, grown } = afterQuickEntry('Krijgt post #Brief @Ouders', 'new-steps');
  const ouders = grown.targetGroupIds.at(-1);
  if (ouders === undefined) throw new Error('nobody joined');
  for (const before of process.steps) {
    const step = grown.steps.find(({ id }) => id === before.id);
    if (!step) throw new Error('a step is gone');
    expect(groupsOfStep(step, grown)).toEqual(groupsOfStep(before, process));
    for (const groupId of groupsOfStep(before, process)) {
      const [now, then] = [touchpointFor(step, groupId), touchpointFor(before, groupId)];
      expect({ ...now, targetGroupIds: [] }).toEqual({ ...then, targetGroupIds: [] });
    }
    // Where the process ends moves on to the step that comes behind it, whoever that is for.
    const same = { appliesTo: [], touchpoints: [], role: undefined, outcome: undefined };
    expect({ ...step, ...same }).toEqual({ ...before, ...same });
  }
  expect(grown.steps.filter((step) => groupsOfStep(step, grown).includes(ouders))).toHaveLength(1);
});

test('who joins takes part in the steps of now as well when that is chosen', () => {
  const { process, grown } = afterQuickEntry('Krijgt post #Brief @Ouders', 'all-steps');
  const ouders = grown.targetGroupIds.at(-1);
  if (ouders === undefined) throw new Error('nobody joined');
  const forAll = process.steps.filter(({ appliesTo }) => !appliesTo).length;
  expect(grown.steps.filter((step) => groupsOfStep(step, grown).includes(ouders))).toHaveLength(forAll + 1);
});

test('names that join are said once, and only those that do', () => {
  const { example, process } = given();
  const known = example.targetGroups.find(({ id }) => process.targetGroupIds.includes(id));
  const lines = readQuickEntry(`Een @Ouders @${known?.name}\nTwee @ouders\nDrie`);
  expect(joiningNames(example, process, lines)).toEqual(['Ouders']);
  expect(joiningNames(example, process, readQuickEntry(`Een @${known?.name}`))).toEqual([]);
});

test('in a process without target groups the first ones take part in all', () => {
  const { process } = given();
  expect(stepsForAll({ ...process, targetGroupIds: [] })).toEqual([]);
});
