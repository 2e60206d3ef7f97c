import type { JsonPath } from '../json-pointer.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Touchpoint } from '../touchpoint.ts';
import type { Workspace } from '../workspace.ts';

/** Room for the rounding of decimals that add up to 1. */
const tolerance = 1e-9;

/** Shares and probabilities go from 0 to 1, and the shares of one touchpoint are together not above 1. */
export function checkProportions(workspace: Workspace): Problem[] {
  const problems: Problem[] = [];
  const check = (
    code: 'share-out-of-range' | 'probability-out-of-range',
    value: number | undefined,
    path: JsonPath,
  ) => {
    if (value === undefined || (value >= 0 && value <= 1)) return;
    problems.push(problemAt(workspace, path, { code, values: { value }, isRepairable: true }));
  };
  for (const [index, { responseExpectation }] of workspace.channels.entries()) {
    check('share-out-of-range', responseExpectation?.share, ['channels', index, 'responseExpectation', 'share']);
  }
  for (const [processIndex, process] of workspace.processes.entries()) {
    for (const [index, { probability }] of process.transitions.entries()) {
      check('probability-out-of-range', probability, ['processes', processIndex, 'transitions', index, 'probability']);
    }
    for (const [stepIndex, { touchpoints = [] }] of process.steps.entries()) {
      for (const [index, touchpoint] of touchpoints.entries()) {
        const path = ['processes', processIndex, 'steps', stepIndex, 'touchpoints', index];
        for (const [key, share] of sharesOf(touchpoint)) check('share-out-of-range', share, [...path, ...key, 'share']);
        const sum = sharesOf(touchpoint).reduce((total, [, share]) => total + share, 0);
        if (sum <= 1 + tolerance) continue;
        problems.push(problemAt(workspace, path, { code: 'shares-above-one', values: { sum }, isRepairable: true }));
      }
    }
  }
  return problems;
}

/** The shares that a touchpoint names, each with its place in it. */
export function sharesOf({ primary, supporting = [] }: Touchpoint): [JsonPath, number][] {
  const named: [JsonPath, number][] = [];
  if (primary?.share !== undefined) named.push([['primary'], primary.share]);
  for (const [index, { share }] of supporting.entries())
    if (share !== undefined) named.push([['supporting', index], share]);
  return named;
}
