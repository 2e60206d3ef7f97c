import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import { indexById } from '#core/model/index-by-id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readCell, tellsOf, type Cell } from './cell.ts';
import { expectNextOf } from './expectations.ts';
import { buildFlowGraph, type FlowGraph } from './flow-graph.ts';
import { FlowKnowledge, type Knowledge } from './flow-knowledge.ts';

/** Everything the rules ask about one target group in one process. */
export interface GroupFlow {
  groupId: TargetGroupId;
  graph: FlowGraph;
  /** Flows that share it differ in nothing that matters to this group: what was found in one of them holds for the others. */
  knowledge: FlowKnowledge;
  /** Cells of the reachable steps, in flow order. */
  cells: readonly Cell[];
  cellAt(stepId: StepId): Cell | undefined;
  /** What the group knows of an item on entering a step, or with `during` also from the step itself. */
  knows(infoId: InformationItemId, stepId: StepId, during: boolean): Knowledge;
  /** The same if every gap were filled: cells without channel or content tell what they obviously would. */
  wouldKnow(infoId: InformationItemId, stepId: StepId, during: boolean): Knowledge;
  /** Whether the step itself tells the item on its primary channel, as it is or with every gap filled. */
  isToldAt(infoId: InformationItemId, stepId: StepId, asIf: boolean): boolean;
  /** Gaps whose filling brings this item to this step. */
  gapsBehind(infoId: InformationItemId, stepId: StepId): Cell[];
  /** Shortest path from the start to the step on which nobody tells the item, gaps filled. */
  pathWithout(infoId: InformationItemId, stepId: StepId): StepId[] | undefined;
  /** Steps that tell the item and can come before this one, in flow order. */
  tellersBefore(infoId: InformationItemId, stepId: StepId): StepId[];
  /** This step and those that can come after it, if they tell the item once every gap is filled; in flow order. */
  wouldTellFrom(infoId: InformationItemId, stepId: StepId): StepId[];
  /** Whether after this step the next visible thing is ours: backstage work, a wait, or a contact that we start. A skipped contact is not seen. */
  isOurTurnAfter(stepId: StepId): boolean;
}

/** Computes the flow of one group through one process; `graph` = its graph, where that is known already. */
export function buildGroupFlow(
  workspace: Workspace,
  process: Process,
  groupId: TargetGroupId,
  graph: FlowGraph = buildFlowGraph(process, groupId),
): GroupFlow {
  const cells = cellsOf(workspace, graph, groupId);
  const gaps = [...cells].filter(([, cell]) => isGap(cell));
  const perPlace = (read: (cell: Cell) => InformationItemId[]): InformationItemId[][] =>
    graph.steps.map((_, place) => {
      const cell = cells.get(place);
      return cell ? read(cell) : [];
    });
  const knowledge = new FlowKnowledge(graph, {
    primary: perPlace((cell) => (cell.primary?.tells ?? []).map(({ infoId }) => infoId)),
    anyChannel: perPlace(allTells),
    gaps: new Map(gaps.map(([place, cell]) => [place, obviousTells(workspace, process, cell)])),
    knownAtStart: process.knownAtStart ?? [],
  });
  return new Flow(groupId, graph, cells, knowledge);
}

/** The flow of a group through a process in which nothing differs that matters to it: the steps of now, and what it knew. */
export function renewGroupFlow(
  workspace: Workspace,
  { steps }: Process,
  { groupId, graph, knowledge }: GroupFlow,
): GroupFlow {
  const byId = indexById(steps);
  const now = { ...graph, steps: graph.steps.map((step) => byId.get(step.id) ?? step) };
  return new Flow(groupId, now, cellsOf(workspace, now, groupId), knowledge);
}

/** The cells of the reachable steps by place, in flow order. */
function cellsOf(workspace: Workspace, { order, steps }: FlowGraph, groupId: TargetGroupId): ReadonlyMap<number, Cell> {
  return new Map(
    order.flatMap((place): [number, Cell][] => {
      const step = steps[place];
      const cell = step && readCell(workspace, step, groupId);
      return cell ? [[place, cell]] : [];
    }),
  );
}

class Flow implements GroupFlow {
  readonly groupId: TargetGroupId;
  readonly graph: FlowGraph;
  readonly knowledge: FlowKnowledge;
  readonly cells: readonly Cell[];
  readonly #cellByPlace: ReadonlyMap<number, Cell>;

  constructor(
    groupId: TargetGroupId,
    graph: FlowGraph,
    cellByPlace: ReadonlyMap<number, Cell>,
    knowledge: FlowKnowledge,
  ) {
    this.groupId = groupId;
    this.graph = graph;
    this.knowledge = knowledge;
    this.cells = [...cellByPlace.values()];
    this.#cellByPlace = cellByPlace;
  }

  cellAt(stepId: StepId): Cell | undefined {
    return this.#cellByPlace.get(this.#place(stepId));
  }

  knows(infoId: InformationItemId, stepId: StepId, during: boolean): Knowledge {
    return this.knowledge.at(this.#place(stepId), infoId, during);
  }

  wouldKnow(infoId: InformationItemId, stepId: StepId, during: boolean): Knowledge {
    return this.knowledge.asIfAt(this.#place(stepId), infoId, during);
  }

  isToldAt(infoId: InformationItemId, stepId: StepId, asIf: boolean): boolean {
    return this.knowledge.isToldAt(this.#place(stepId), infoId, asIf);
  }

  gapsBehind(infoId: InformationItemId, stepId: StepId): Cell[] {
    const places = this.knowledge.gapsBehind(this.#place(stepId), infoId);
    return places.flatMap((place) => this.#cellByPlace.get(place) ?? []);
  }

  pathWithout(infoId: InformationItemId, stepId: StepId): StepId[] | undefined {
    const way = this.knowledge.wayWithout(this.#place(stepId), infoId);
    return way && this.#stepIds(way);
  }

  tellersBefore(infoId: InformationItemId, stepId: StepId): StepId[] {
    return this.#stepIds(this.knowledge.tellersBefore(this.#place(stepId), infoId));
  }

  wouldTellFrom(infoId: InformationItemId, stepId: StepId): StepId[] {
    return this.#stepIds(this.knowledge.wouldTellFrom(this.#place(stepId), infoId));
  }

  isOurTurnAfter(stepId: StepId): boolean {
    const seen = new Set(this.graph.successors[this.#place(stepId)]);
    for (const place of seen) {
      const step = this.graph.steps[place];
      if (!step) continue;
      const cell = this.#cellByPlace.get(place);
      const isUnseen = !cell || (step.kind === 'contact' && !cell.isRequired);
      if (isUnseen) for (const next of this.graph.successors[place] ?? []) seen.add(next);
      else if (isOurs(step)) return true;
    }
    return false;
  }

  #stepIds(places: readonly number[]): StepId[] {
    return places.flatMap((place) => this.graph.steps[place]?.id ?? []);
  }

  #place(stepId: StepId): number {
    return this.graph.indexOf.get(stepId) ?? -1;
  }
}

/** A required cell without channel, without content, or with content that has no text for this group and channel. */
function isGap(cell: Cell): boolean {
  if (!cell.isRequired) return false;
  const items = cell.primary?.items ?? [];
  return items.length === 0 || items.some(({ variant }) => !variant);
}

/** What a gap would tell once filled: what the step tells other groups, what its unwritten content holds, and its own expectation. */
function obviousTells(workspace: Workspace, process: Process, { step, groupId, primary }: Cell): InformationItemId[] {
  const others = process.targetGroupIds
    .filter((other) => other !== groupId)
    .flatMap((other) => readCell(workspace, step, other)?.primary?.tells ?? []);
  const unwritten = (primary?.items ?? []).flatMap(({ item, variant }) => (variant ? [] : tellsOf(item)));
  const expected = expectNextOf(step, groupId)?.infoIds ?? [];
  return [...[...others, ...unwritten].map(({ infoId }) => infoId), ...expected];
}

function allTells({ uses }: Cell): InformationItemId[] {
  return uses.flatMap(({ tells }) => tells.map(({ infoId }) => infoId));
}

function isOurs({ kind, initiator }: Step): boolean {
  return kind === 'wait' || kind === 'internal' || (kind === 'contact' && initiator === 'organisation');
}
