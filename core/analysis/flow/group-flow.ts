import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { BitSet } from './bit-set.ts';
import { readCell, tellsOf, type Cell } from './cell.ts';
import { expectNextOf } from './expectations.ts';
import { buildFlowGraph, reachFrom, type FlowGraph } from './flow-graph.ts';
import { computeMustMay, type MustMay } from './must-may.ts';

/** How surely a group knows an information item at a step. */
export type Knowledge = 'every-path' | 'some-path' | 'supporting-only' | 'never';

/** Everything the rules ask about one target group in one process. */
export interface GroupFlow {
  groupId: TargetGroupId;
  graph: FlowGraph;
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

/** Computes the flow of one group through one process. */
export function buildGroupFlow(workspace: Workspace, process: Process, groupId: TargetGroupId): GroupFlow {
  return new Flow(workspace, process, groupId);
}

class Flow implements GroupFlow {
  readonly groupId: TargetGroupId;
  readonly graph: FlowGraph;
  readonly cells: readonly Cell[];
  readonly #cellAt: ReadonlyMap<StepId, Cell>;
  readonly #indexOfInfo = new Map<InformationItemId, number>();
  readonly #known: BitSet;
  readonly #told: BitSet[];
  readonly #real: MustMay;
  readonly #supportedHere: BitSet[];
  #supportedKnown: MustMay | undefined;
  readonly #fills = new Map<Cell, BitSet>();
  readonly #toldAsIf: BitSet[];
  readonly #asIf: MustMay;
  readonly #stepsBefore = new Map<number, ReadonlySet<number>>();

  constructor(workspace: Workspace, process: Process, groupId: TargetGroupId) {
    this.groupId = groupId;
    this.graph = buildFlowGraph(process, groupId);
    this.cells = this.graph.order.flatMap((index) => {
      const step = this.graph.steps[index];
      return (step && readCell(workspace, step, groupId)) ?? [];
    });
    this.#cellAt = new Map(this.cells.map((cell) => [cell.step.id, cell]));
    const gaps = this.cells.filter(isGap).map((cell) => ({ cell, infoIds: obviousTells(workspace, process, cell) }));
    this.#index(
      process.knownAtStart ?? [],
      gaps.flatMap(({ infoIds }) => infoIds),
    );

    const size = this.#indexOfInfo.size;
    this.#known = this.#bits(process.knownAtStart ?? []);
    this.#told = this.#perStep((cell) => (cell.primary?.tells ?? []).map(({ infoId }) => infoId));
    this.#supportedHere = this.#perStep((cell) => allTells(cell));
    this.#real = computeMustMay(this.graph, this.#told, this.#known, size);
    this.#toldAsIf = this.#told;
    this.#asIf = this.#real;
    if (gaps.length === 0) return;
    this.#toldAsIf = this.#told.map((bits) => bits.copy());
    for (const { cell, infoIds } of gaps) {
      const fill = this.#bits(infoIds);
      this.#fills.set(cell, fill);
      this.#toldAsIf[this.#place(cell.step.id)]?.addAll(fill);
    }
    this.#asIf = computeMustMay(this.graph, this.#toldAsIf, this.#known, size);
  }

  cellAt(stepId: StepId): Cell | undefined {
    return this.#cellAt.get(stepId);
  }

  knows(infoId: InformationItemId, stepId: StepId, during: boolean): Knowledge {
    return this.#knowledge(this.#real, this.#told, { infoId, stepId, during });
  }

  wouldKnow(infoId: InformationItemId, stepId: StepId, during: boolean): Knowledge {
    return this.#knowledge(this.#asIf, this.#toldAsIf, { infoId, stepId, during });
  }

  isToldAt(infoId: InformationItemId, stepId: StepId, asIf: boolean): boolean {
    const info = this.#indexOfInfo.get(infoId);
    const told = asIf ? this.#toldAsIf : this.#told;
    return info !== undefined && (told[this.#place(stepId)]?.has(info) ?? false);
  }

  gapsBehind(infoId: InformationItemId, stepId: StepId): Cell[] {
    const info = this.#indexOfInfo.get(infoId);
    if (info === undefined) return [];
    const before = reachFrom([this.#place(stepId)], this.graph.predecessors);
    return [...this.#fills].flatMap(([cell, fill]) =>
      fill.has(info) && before.has(this.#place(cell.step.id)) ? [cell] : [],
    );
  }

  pathWithout(infoId: InformationItemId, stepId: StepId): StepId[] | undefined {
    const info = this.#indexOfInfo.get(infoId) ?? -1;
    const isSilent = (index: number): boolean => !this.#toldAsIf[index]?.has(info);
    const target = this.#place(stepId);
    const cameFrom = new Map<number, number | undefined>(this.graph.entries.map((entry) => [entry, undefined]));
    for (const [index] of cameFrom) {
      if (index === target) return this.#trail(target, cameFrom);
      if (!isSilent(index)) continue;
      for (const next of this.graph.successors[index] ?? []) if (!cameFrom.has(next)) cameFrom.set(next, index);
    }
    return undefined;
  }

  tellersBefore(infoId: InformationItemId, stepId: StepId): StepId[] {
    return this.#tellers(infoId, this.#before(this.#place(stepId)), this.#told);
  }

  wouldTellFrom(infoId: InformationItemId, stepId: StepId): StepId[] {
    return this.#tellers(infoId, reachFrom([this.#place(stepId)], this.graph.successors), this.#toldAsIf);
  }

  isOurTurnAfter(stepId: StepId): boolean {
    const seen = new Set(this.graph.successors[this.#place(stepId)]);
    for (const index of seen) {
      const step = this.graph.steps[index];
      if (!step) continue;
      const cell = this.#cellAt.get(step.id);
      const isUnseen = !cell || (step.kind === 'contact' && !cell.isRequired);
      if (isUnseen) for (const next of this.graph.successors[index] ?? []) seen.add(next);
      else if (isOurs(step)) return true;
    }
    return false;
  }

  /** The flow with what supporting channels tell, made when it is asked for: mostly what is wanted is told on a primary channel. */
  #supported(): MustMay {
    this.#supportedKnown ??= computeMustMay(this.graph, this.#supportedHere, this.#known, this.#indexOfInfo.size);
    return this.#supportedKnown;
  }

  /** The steps that can come before one; kept, since rules ask it for every item told there. */
  #before(index: number): ReadonlySet<number> {
    const known = this.#stepsBefore.get(index);
    if (known) return known;
    const before = reachFrom(this.graph.predecessors[index] ?? [], this.graph.predecessors);
    this.#stepsBefore.set(index, before);
    return before;
  }

  #tellers(infoId: InformationItemId, within: ReadonlySet<number>, told: readonly BitSet[]): StepId[] {
    const info = this.#indexOfInfo.get(infoId);
    if (info === undefined) return [];
    const stepIds: StepId[] = [];
    for (const index of this.graph.order) {
      const step = this.graph.steps[index];
      if (step && told[index]?.has(info) && within.has(index)) stepIds.push(step.id);
    }
    return stepIds;
  }

  #knowledge(
    flow: MustMay,
    told: readonly BitSet[],
    { infoId, stepId, during }: { infoId: InformationItemId; stepId: StepId; during: boolean },
  ): Knowledge {
    const info = this.#indexOfInfo.get(infoId);
    const index = this.#place(stepId);
    if (info === undefined) return 'never';
    const isToldHere = during && told[index]?.has(info);
    if (isToldHere || flow.must[index]?.has(info)) return 'every-path';
    if (flow.may[index]?.has(info)) return 'some-path';
    const isSupportedHere = during && this.#supportedHere[index]?.has(info);
    return isSupportedHere || this.#supported().may[index]?.has(info) ? 'supporting-only' : 'never';
  }

  #trail(target: number, cameFrom: Map<number, number | undefined>): StepId[] {
    const path: StepId[] = [];
    for (let index: number | undefined = target; index !== undefined; index = cameFrom.get(index)) {
      const step = this.graph.steps[index];
      if (step) path.push(step.id);
    }
    return path.toReversed();
  }

  #index(...lists: (readonly InformationItemId[])[]): void {
    for (const infoId of [...lists.flat(), ...this.cells.flatMap(allTells)]) {
      if (!this.#indexOfInfo.has(infoId)) this.#indexOfInfo.set(infoId, this.#indexOfInfo.size);
    }
  }

  #bits(infoIds: readonly InformationItemId[]): BitSet {
    const bits = new BitSet(this.#indexOfInfo.size);
    for (const infoId of infoIds) bits.add(this.#indexOfInfo.get(infoId) ?? 0);
    return bits;
  }

  #perStep(read: (cell: Cell) => InformationItemId[]): BitSet[] {
    return this.graph.steps.map(({ id }) => {
      const cell = this.#cellAt.get(id);
      return this.#bits(cell ? read(cell) : []);
    });
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

function allTells(cell: Cell): InformationItemId[] {
  return usesOf(cell).flatMap(({ tells }) => tells.map(({ infoId }) => infoId));
}

function isOurs({ kind, initiator }: Step): boolean {
  return kind === 'wait' || kind === 'internal' || (kind === 'contact' && initiator === 'organisation');
}
