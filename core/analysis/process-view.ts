import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from './finding.ts';
import { buildFlowGraph, type FlowGraph } from './flow/flow-graph.ts';
import { isSameList, sliceOf } from './process-slice.ts';
import { buildGroupFlow, type GroupFlow } from './flow/group-flow.ts';

/** One process as the rules see it: the graph over all transitions, and the flow of every target group. */
export interface ProcessView {
  workspace: Workspace;
  process: Process;
  graph: FlowGraph;
  /** In order of id. */
  flows: readonly GroupFlow[];
  flowOf(groupId: TargetGroupId): GroupFlow | undefined;
}

interface Flows {
  graph: FlowGraph;
  flows: readonly GroupFlow[];
}

/** Of a view only the flows are kept, and what they were made from: a workspace that was kept here would keep every state before it. */
const known = new WeakMap<Process, Flows & { parts: readonly unknown[] }>();

/**
 * The view of a process. Its flows are kept as long as the objects they are made from are the same: the process, the content and
 * information it uses, the groups and the language. An edit elsewhere in the workspace leaves them as they are.
 */
export function viewProcess(workspace: Workspace, process: Process): ProcessView {
  const { contents, infos } = sliceOf(workspace, process);
  const parts = [workspace.targetGroups, workspace.contentLocale, ...infos, ...contents];
  let kept = known.get(process);
  if (!kept || !isSameList(kept.parts, parts)) {
    kept = { parts, ...buildFlows(workspace, process) };
    known.set(process, kept);
  }
  const { graph, flows } = kept;
  return { workspace, process, graph, flows, flowOf: (groupId) => flows.find((flow) => flow.groupId === groupId) };
}

function buildFlows(workspace: Workspace, process: Process): Flows {
  const groupIds = [...new Set(process.targetGroupIds)].toSorted(compareCodeUnits);
  return {
    graph: buildFlowGraph(process),
    flows: groupIds.map((groupId) => buildGroupFlow(workspace, process, groupId)),
  };
}
