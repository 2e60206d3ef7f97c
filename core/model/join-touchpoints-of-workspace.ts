import { joinEqualTouchpoints } from './join-equal-touchpoints.ts';
import type { Process } from './process.ts';
import type { Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Joins equal touchpoints in every step, as on save; gives the same workspace back when there is nothing to join. */
export function joinTouchpointsOfWorkspace(workspace: Workspace): Workspace {
  const processes = mapKeeping(workspace.processes, joinInProcess);
  return processes === workspace.processes ? workspace : { ...workspace, processes };
}

function joinInProcess(process: Process): Process {
  const steps = mapKeeping(process.steps, (step) => joinInStep(step, process));
  return steps === process.steps ? process : { ...process, steps };
}

function joinInStep(step: Step, process: Process): Step {
  if (!step.touchpoints) return step;
  const touchpoints = joinEqualTouchpoints(step.touchpoints, process);
  return touchpoints === step.touchpoints ? step : { ...step, touchpoints };
}

/** `map` that gives the list itself back when no item changed. */
function mapKeeping<Item>(list: Item[], change: (item: Item) => Item): Item[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}
