import { problemAt, type Problem } from '../problem.ts';
import { cureForReference } from '../repair/cure-for-reference.ts';
import type { Workspace } from '../workspace.ts';
import { hasInProcess, processIndexOf, type Definitions } from './definitions.ts';
import { walkIds } from './walk-ids.ts';

/**
 * Every reference must lead to something that exists; the phase of a step and the ends of a transition to something in the same process.
 * The targets of actions and remarks are no references: they may outlive their object.
 */
export function checkReferences(workspace: Workspace, definitions: Definitions): Problem[] {
  const problems: Problem[] = [];
  walkIds(workspace, 'reference', (id, kind, path) => {
    const processIndex = processIndexOf(kind, path);
    const exists =
      processIndex === undefined ? definitions.get(kind)?.has(id) : hasInProcess(workspace, processIndex, kind, id);
    if (exists) return;
    const values = { kind, id, inProcess: processIndex === undefined ? 'no' : 'yes' };
    const isRepairable = cureForReference(workspace, path) !== undefined;
    problems.push(problemAt(workspace, path, { code: 'unknown-reference', values, isRepairable }));
  });
  return problems;
}
