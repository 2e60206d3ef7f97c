import { expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { readQuickEntry } from '#core/exchange/quick-entry.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import { quickEntryCalls } from '../../renderer/features/process/quick-entry-calls.ts';
import { readExample } from '../core/example.ts';

test('a line without groups is for all groups, also for one that a later line brings along', () => {
  const example = readExample();
  const [process] = example.processes;
  if (!process) throw new Error('no process');
  const calls = quickEntryCalls(
    example,
    process,
    readQuickEntry('Belt na #Telefoon\nKrijgt post #Brief @Ouders'),
    'Fase 1',
  );
  let count = 0;
  const after = calls.reduce((workspace, { editId, args }) => {
    const applied = applyEdit(workspace, editId, args as never, { newId: () => `made-${(count += 1)}` });
    if (!applied.ok) throw new Error(applied.error);
    return applied.value.workspace;
  }, example);
  expect(checkIntegrity(after)).toEqual([]);
  const grown = after.processes[0];
  const step = grown?.steps.find(({ name }) => name === 'Belt na');
  if (!grown || !step) throw new Error('no step');
  expect(groupsOfStep(step, grown)).toHaveLength(process.targetGroupIds.length + 1);
  for (const groupId of groupsOfStep(step, grown)) expect(touchpointFor(step, groupId)?.primary).toBeDefined();
});
