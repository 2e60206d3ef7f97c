import { describe, expect, test } from 'vitest';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { rules } from '#core/analysis/registry.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { listFindings } from '../../renderer/analysis/list-findings.ts';
import { placeFindings } from '../../renderer/analysis/place-findings.ts';
import { tipsKey, type FindingsGrouping } from '../../renderer/view/findings-view.ts';
import { readExample } from '../core/example.ts';

const workspace = readExample();
const found = runAnalysis(workspace, { asOf: '2026-11-22' });
const analysis = { workspace, analysis: found, ...placeFindings(workspace, found.findings) };

describe('the list of findings', () => {
  test.each<FindingsGrouping>(['severity', 'process', 'rule', 'group'])(
    'grouped by %s has every finding once, and the tips in a last group of their own',
    (by) => {
      const groups = listFindings(analysis, {}, by);
      const listed = groups.flatMap(({ findings }) => findings);
      expect(listed).toHaveLength(analysis.open.length);
      expect(new Set(listed)).toEqual(new Set(analysis.open));
      expect(groups.at(-1)).toMatchObject({ key: tipsKey });
      expect(groups.filter(({ findings }) => findings.some(({ severity }) => severity === 'hint'))).toHaveLength(1);
    },
  );

  test('by target group, what is about several groups stands apart', () => {
    const groups = listFindings(analysis, {}, 'group').filter(({ key }) => key !== tipsKey);
    const apart = groups.filter(({ id }) => id === undefined).flatMap(({ findings }) => findings);
    expect(apart.some(({ targetGroupIds }) => targetGroupIds.length > 1)).toBe(true);
    for (const { id, findings } of groups.filter((group) => group.id !== undefined)) {
      for (const { targetGroupIds } of findings) expect(targetGroupIds).toEqual([id]);
    }
  });

  test('by rule, in the order of the catalogue', () => {
    const order = rules.map(({ id }) => id);
    const places = listFindings(analysis, {}, 'rule')
      .filter(({ key }) => key !== tipsKey)
      .map(({ id }) => order.indexOf(id ?? ''));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.length).toBeGreaterThan(3);
  });

  test('by process, from the first step to the last', () => {
    const [group] = listFindings(analysis, {}, 'process');
    const process = workspace.processes[0];
    if (!process || !group) throw new Error('nothing to list');
    const numbers = group.findings.map((finding) =>
      Math.min(
        ...analysis
          .placesOf(finding)
          .map(({ stepId }) => orderSteps(process).steps.find((place) => place.stepId === stepId)?.number ?? 0),
      ),
    );
    expect(group.id).toBe(process.id);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(numbers).size).toBeGreaterThan(2);
  });
});
