import { describe, expect, test } from 'vitest';
import { layOutPath } from '#core/diagrams/witness-path/lay-out-path.ts';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { readExample } from '../example.ts';

const ids = (...names: string[]): StepId[] => names as StepId[];

describe('the picture of a path', () => {
  const [process] = readExample().processes as [Process];
  const path = ids('s-aanmelden', 's-uitnodiging', 's-afspraak-bellen', 's-vragenlijst', 's-herinnering', 's-keuring');
  const told = new Set(ids('s-bevestiging'));

  test('shows the path below, the other path above, and what they share in the middle', () => {
    const { points } = layOutPath(process, { path, told });
    expect(points.map(({ stepIds: [id], track }) => `${id} ${track}`)).toEqual([
      's-aanmelden 0',
      's-uitnodiging 0',
      's-afspraak -1',
      's-bevestiging -1',
      's-afspraak-bellen 1',
      's-vragenlijst 0',
      's-herinnering 0',
      's-keuring 0',
    ]);
  });

  test('says where it is told and where it is needed', () => {
    const { points } = layOutPath(process, { path, told });
    expect(points.filter(({ isTold }) => isTold).map(({ stepIds }) => stepIds)).toEqual([['s-bevestiging']]);
    expect(points.filter(({ isNeeded }) => isNeeded).map(({ stepIds }) => stepIds)).toEqual([['s-keuring']]);
  });

  test('the ways of the path are thick, one after the other', () => {
    const { points, stretches } = layOutPath(process, { path, told });
    const thick = stretches
      .filter(({ isOnPath }) => isOnPath)
      .map(({ from, to }) => [points[from]?.stepIds[0], points[to]?.stepIds[0]]);
    expect(thick).toEqual(expect.arrayContaining(path.slice(1).map((id, index) => [path[index], id])));
    expect(thick).toHaveLength(path.length - 1);
  });

  test('folds the untouched middle of a long path, and leaves no step out', () => {
    const names = Array.from({ length: 14 }, (_, index) => `s${index}`);
    const [long] = smallWorkspace({ steps: names.map((id) => ({ id })) }).processes as [Process];
    const { points, stretches } = layOutPath(long, { path: ids(...names), told: new Set(ids('s5')) });
    expect(points.flatMap(({ stepIds }) => stepIds)).toEqual(names);
    expect(points.map(({ stepIds }) => stepIds.length)).toEqual([1, 4, 1, 7, 1]);
    expect(stretches).toHaveLength(points.length - 1);
  });
});
