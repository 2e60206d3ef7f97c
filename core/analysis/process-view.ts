import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from './finding.ts';
import { buildFlowGraph, type FlowGraph } from './flow/flow-graph.ts';
import { buildGroupFlow, renewGroupFlow, type GroupFlow } from './flow/group-flow.ts';
import { whatChanged, meetsTheSame, type ProcessAtMoment } from './flow/meets-the-same.ts';
import { isSameList, sliceOf } from './process-slice.ts';

/** One process as the rules see it: the graph over all transitions, and the flow of every target group. */
export interface ProcessView {
  workspace: Workspace;
  process: Process;
  graph: FlowGraph;
  /** In order of id. */
  flows: readonly GroupFlow[];
  flowOf(groupId: TargetGroupId): GroupFlow | undefined;
}

/** The flows of a process, and what they were made from. */
interface Known extends ProcessAtMoment {
  common: readonly unknown[];
  graph: FlowGraph;
  flows: readonly GroupFlow[];
}

/** Of a view only the flows are kept, and what they were made from: a workspace that was kept here would keep every state before it. */
const knownOf = new WeakMap<Process, Known>();

/**
 * The view of a process. Its flows are kept as long as the objects they are made from are the same: the process, the content and
 * information it uses, the groups and the language. An edit elsewhere in the workspace leaves them as they are. `before` = what the process
 * was before an edit: of groups that meet the same now, what they know is taken over.
 */
export function viewProcess(workspace: Workspace, process: Process, before: Process = process): ProcessView {
  const now = { process, slice: sliceOf(workspace, process) };
  const common = [workspace.targetGroups, workspace.contentLocale];
  let known = knownOf.get(process);
  if (!known || !isSameList(known.common, common) || !isSameList(known.slice.objects, now.slice.objects)) {
    const earlier = known ?? knownOf.get(before);
    const flows = flowsOf(workspace, now, earlier && isSameList(earlier.common, common) ? earlier : undefined);
    const graph = earlier?.process === process ? earlier.graph : buildFlowGraph(process);
    known = { ...now, common, graph, flows };
    knownOf.set(process, known);
  }
  const { graph, flows } = known;
  return { workspace, process, graph, flows, flowOf: (groupId) => flows.find((flow) => flow.groupId === groupId) };
}

function flowsOf(workspace: Workspace, now: ProcessAtMoment, earlier: Known | undefined): GroupFlow[] {
  const { process } = now;
  const groupIds = [...new Set(process.targetGroupIds)].toSorted(compareCodeUnits);
  const change = earlier && whatChanged(earlier, now);
  return groupIds.map((groupId) => {
    const flow = earlier?.flows.find((other) => other.groupId === groupId);
    return change && flow && meetsTheSame(change, flow)
      ? renewGroupFlow(workspace, process, flow)
      : buildGroupFlow(workspace, process, groupId, earlier?.process === process ? flow?.graph : undefined);
  });
}
