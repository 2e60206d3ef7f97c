import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { GroupFlow } from '../../flow/group-flow.ts';
import type { ProcessView } from '../../process-view.ts';

interface CutQuestion {
  view: ProcessView;
  groupIds: readonly TargetGroupId[];
  infoId: InformationItemId | undefined;
  stepId: StepId;
  /** Steps to try, for instance those of the witness path. */
  candidates: readonly StepId[];
}

/** Of the candidates: the steps that stand on every path to a step on which nobody tells the item yet, for all these groups. */
export function cutsBefore({ view, groupIds, infoId, stepId, candidates }: CutQuestion): StepId[] {
  const flows = groupIds.flatMap((groupId) => view.flowOf(groupId) ?? []);
  return candidates.filter(
    (candidate) =>
      candidate !== stepId &&
      flows.every(
        (flow) => flow.graph.indexOf.has(candidate) && !isReached(flow, { infoId, stepId, without: [candidate] }),
      ),
  );
}

/** Whether the step can be reached from a start without passing one of these steps or one that tells the item, or would once it is filled. */
export function isReached(
  flow: GroupFlow,
  { infoId, stepId, without }: { infoId: InformationItemId | undefined; stepId: StepId; without: readonly StepId[] },
): boolean {
  const { graph } = flow;
  const target = graph.indexOf.get(stepId);
  const isClosed = (index: number): boolean => {
    const id = graph.steps[index]?.id;
    if (id === undefined || without.includes(id)) return true;
    return infoId !== undefined && flow.isToldAt(infoId, id, true);
  };
  const seen = new Set(graph.entries.filter((entry) => entry === target || !isClosed(entry)));
  for (const index of seen) {
    if (index === target) return true;
    for (const next of graph.successors[index] ?? []) if (next === target || !isClosed(next)) seen.add(next);
  }
  return false;
}

/** The steps before a step, the nearest first; at most so many, so that a very long process stays quick. */
export function stepsBefore({ graph }: GroupFlow, stepId: StepId, limit = 40): StepId[] {
  const here = graph.indexOf.get(stepId);
  if (here === undefined) return [];
  const seen = new Set(graph.predecessors[here]);
  for (const index of seen) {
    if (seen.size > limit) break;
    for (const previous of graph.predecessors[index] ?? []) seen.add(previous);
  }
  return [...seen].flatMap((index) => graph.steps[index]?.id ?? []).filter((id) => id !== stepId);
}
