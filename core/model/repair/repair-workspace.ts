import { produce } from 'immer';
import { checkIntegrity } from '../check-integrity.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { pathIn } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import type { Workspace } from '../workspace.ts';
import { startRepairWork } from './repair-work.ts';
import { repairs } from './repairs.ts';

/** A workspace after repair. */
export interface RepairedWorkspace {
  workspace: Workspace;
  /** What was wrong and is cured, with the places as they were when it was found. */
  repaired: Problem[];
  /** What is still wrong, with places in the repaired workspace. */
  left: Problem[];
}

/** A cure may bring another problem to light, such as two variants for one group; more rounds than this would mean going in circles. */
const mostRounds = 5;

/** Cures the repairable ones of these problems. The workspace given stays as it is; the person must have agreed. */
export function repairWorkspace(workspace: Workspace, problems: readonly Problem[]): RepairedWorkspace {
  const repaired: Problem[] = [];
  let current = workspace;
  let left = [...problems];
  for (let round = 0; round < mostRounds && left.some(({ isRepairable }) => isRepairable); round++) {
    const now = nextToRepair(left);
    current = repairOnce(current, now);
    repaired.push(...now);
    left = checkIntegrity(current);
  }
  return { workspace: deepFreeze(current), repaired, left };
}

/** Shares are added up last: by then each lies between 0 and 1, and channels that do not exist are gone. */
function nextToRepair(problems: readonly Problem[]): Problem[] {
  const repairable = problems.filter(({ isRepairable }) => isRepairable);
  const sooner = repairable.filter(({ code }) => code !== 'shares-above-one');
  return sooner.length > 0 ? sooner : repairable;
}

function repairOnce(workspace: Workspace, problems: readonly Problem[]): Workspace {
  return produce(workspace, (draft) => {
    const work = startRepairWork(workspace, draft);
    for (const problem of problems) {
      repairs[problem.code]?.(work, pathIn(workspace, problem.pointer), problem);
    }
    work.finish();
  });
}
