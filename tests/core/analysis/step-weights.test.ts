import { expect, test } from 'vitest';
import { processMeasures, stepWeights } from '#core/analysis/measures/process-measures.ts';
import { isReached, targetsFor } from '#core/analysis/measures/targets.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { readExample } from '../example.ts';

test('what the contacts of a group weigh adds up to its figures', () => {
  const workspace = readExample();
  for (const process of workspace.processes) {
    const view = viewProcess(workspace, process);
    for (const { targetGroupId, contactsPerCase, costPerCase } of processMeasures(view)) {
      const flow = view.flowOf(targetGroupId);
      const weights = flow ? stepWeights(view, flow) : [];
      expect(weights.reduce((sum, { visits }) => sum + visits, 0)).toBeCloseTo(contactsPerCase ?? Number.NaN, 9);
      const cost = weights.some((weight) => weight.cost === null)
        ? null
        : weights.reduce((sum, weight) => sum + (weight.cost ?? 0), 0);
      expect(cost === null).toBe(costPerCase === null);
      expect(cost ?? 0).toBeCloseTo(costPerCase ?? 0, 9);
      const costs = weights.map((weight) => weight.cost ?? 0);
      expect(costs).toEqual(costs.toSorted((one, other) => other - one));
    }
  }
});

test('a target of the group itself replaces the one for everyone', () => {
  const [process] = readExample().processes;
  if (!process) throw new Error('no process');
  const groups = ['a', 'b'] as TargetGroupId[];
  const general = { measure: 'pushContacts', op: 'max', value: 3 } as const;
  const own = { ...general, value: 5, targetGroupId: groups[0] as TargetGroupId };
  const withTargets = { ...process, measureTargets: [general, own] };
  expect(targetsFor(withTargets, groups[0] as TargetGroupId)).toEqual([own]);
  expect(targetsFor(withTargets, groups[1] as TargetGroupId)).toEqual([general]);
  expect([isReached(general, 3), isReached(general, 3.1), isReached({ ...general, op: 'min' }, 3.1)]).toEqual([
    true,
    false,
    true,
  ]);
});
