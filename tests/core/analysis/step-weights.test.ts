import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureWeights } from '#core/analysis/measures/measure-weights.ts';
import { processMeasures } from '#core/analysis/measures/process-measures.ts';
import { isReached, targetsFor } from '#core/analysis/measures/targets.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { measureIdSchema, type MeasureId } from '#core/model/measure-id.ts';
import { workspaceFrom } from '../../fixtures/read-workspace.ts';
import { readExample } from '../example.ts';

const templates = ['arbo-keuring.nl', 'gemeente.nl', 'webshop.en'].map((name) =>
  workspaceFrom(readFileSync(new URL(`../../../templates/${name}.leidraad`, import.meta.url), 'utf8')),
);

/** Every figure of a measure in the templates, with what weighs in it. */
function weighed(measure: MeasureId): { figure: number | null; values: number[] }[] {
  return templates.flatMap((workspace) =>
    workspace.processes.flatMap((process) => {
      const view = viewProcess(workspace, process);
      return processMeasures(view).map((measures) => {
        const flow = view.flowOf(measures.targetGroupId);
        const weights = flow ? measureWeights(view, flow, measure) : [];
        return { figure: measures[measure], values: weights.map(({ value }) => value) };
      });
    }),
  );
}

describe.each(measureIdSchema.options)('what weighs in %s', (measure) => {
  const isShare = measure.startsWith('coverage') || measure.endsWith('Share');

  test('adds up to the figure, or to what a share lacks; nothing where it is unknown', () => {
    for (const { figure, values } of weighed(measure)) {
      const total = values.reduce((sum, value) => sum + value, 0);
      expect(total).toBeCloseTo(figure === null ? 0 : isShare ? 1 - figure : figure, 6);
    }
  });

  test('is listed with the heaviest first', () => {
    const lists = weighed(measure).map(({ values }) => values);
    expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(0);
    for (const values of lists) expect(values).toEqual(values.toSorted((one, other) => other - one));
  });
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
