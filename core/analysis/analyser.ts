import type { Process } from '#core/model/process.ts';
import { listDifference } from '#core/model/list-difference.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { AllFindings } from './all-findings.ts';
import { Collector, type Memory } from './collector.ts';
import {
  changesBetween,
  commonReads,
  isStillRead,
  partitionings,
  touchedParts,
  type Changes,
  type Partitioning,
  type PartitionKind,
} from './partitions.ts';
import { isSameList } from './process-slice.ts';
import { rules as allRules } from './registry.ts';
import type { AnyRule } from './rule.ts';
import { RulesInForce } from './rules-in-force.ts';
import type { Analysis, RuleError } from './analysis.ts';
import { Statuses, type FoundWithStatus, type StatusBasis } from './statuses.ts';

type NamedPart = { readonly id: string };

/** What one part of the workspace gave, and everything it was read from. */
interface Kept extends FoundWithStatus {
  common: readonly unknown[];
  reads: readonly unknown[];
  /** What the rules said. */
  memory: Memory;
}

/** The last round over the parts of one kind that came to its end: every part is right for its workspace, or for a later one. */
interface Round {
  parts: readonly NamedPart[];
  run: Run;
  /** What rounds after it that were broken off did: the parts they checked again, and for which workspace those are right. */
  ahead: Map<string, Workspace>;
}

/** What one run of the analyser holds beside the workspace. */
interface Run {
  workspace: Workspace;
  rules: RulesInForce;
  common: readonly unknown[];
  status: StatusBasis;
}

/**
 * Runs the rules over one workspace after another and keeps what it knows: the work is cut into parts (a process, a content item, a channel
 * …), each remembers the objects it was read from, and only those of which an object was replaced are done again. The result is the same as
 * that of a fresh run.
 */
export class Analyser {
  readonly #rules: readonly AnyRule[];
  readonly #kept = new Map<PartitionKind, Map<string, { part: NamedPart; kept: Kept }>>();
  readonly #rounds = new Map<PartitionKind, Round>();
  readonly #findings = new AllFindings();
  readonly #statuses = new Statuses(partitionings.map(({ kind }) => kind));
  #changes = new WeakMap<Workspace, Changes>();
  #comparedWith: Workspace | undefined;
  #common: readonly unknown[] = [];

  constructor(rules: readonly AnyRule[] = allRules) {
    this.#rules = rules;
  }

  /** Checks a workspace; `asOf` is today, `YYYY-MM-DD`. */
  run(workspace: Workspace, asOf: string): Analysis {
    const steps = this.steps(workspace, asOf);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /**
   * The same in steps of one part, so that a caller can do something else between them or stop: what was done by then is kept for the next
   * run.
   */
  *steps(workspace: Workspace, asOf: string): Generator<void, Analysis> {
    const run = this.#begin(workspace, asOf);
    for (const partitioning of partitionings) yield* this.#refreshAll(run, partitioning as Partitioning<NamedPart>);
    return this.#findings.analysis(workspace, asOf);
  }

  #begin(workspace: Workspace, asOf: string): Run {
    const common = commonReads(workspace, asOf, this.#rules);
    if (!isSameList(this.#common, common)) this.#common = common;
    return {
      workspace,
      rules: new RulesInForce(workspace, this.#rules, asOf),
      common: this.#common,
      status: this.#statuses.begin(workspace, asOf),
    };
  }

  *#refreshAll(run: Run, partitioning: Partitioning<NamedPart>): Generator<void> {
    const earlier = this.#kept.get(partitioning.kind) ?? new Map<string, { part: NamedPart; kept: Kept }>();
    this.#kept.set(partitioning.kind, earlier);
    const parts = partitioning.parts(run.workspace);
    const round = this.#rounds.get(partitioning.kind);
    for (const part of this.#mayHaveChanged(run, partitioning, parts, round, earlier)) {
      const known = earlier.get(part.id);
      const seen = round?.ahead.get(part.id) ?? round?.run.workspace;
      const isSame =
        known !== undefined &&
        (known.part === part || partitioning.isSamePart?.(part, known.part) === true) &&
        this.#isStillRight(run, partitioning, part, known.kept, seen);
      if (isSame && this.#statuses.isRight(run.status, partitioning.kind, part.id, known.kept)) continue;
      round?.ahead.set(part.id, run.workspace);
      const kept = isSame ? known.kept : this.#check(run, partitioning, part, known);
      const where = { kind: partitioning.kind, process: processOf(partitioning, part) };
      const findings = this.#statuses.give(run.status, where, kept.drafts, known?.kept);
      const fresh = { ...kept, findings, statusReads: run.status.reads };
      this.#findings.replace(known?.kept, fresh);
      earlier.set(part.id, { part, kept: fresh });
      if (!isSame) yield;
    }
    this.#rounds.set(partitioning.kind, { parts, run, ahead: new Map() });
    this.#statuses.settle(partitioning.kind);
    if (earlier.size === parts.length) return;
    const ids = new Set(parts.map(({ id }) => id));
    for (const [id, { kept }] of earlier) {
      if (ids.has(id)) continue;
      earlier.delete(id);
      this.#findings.replace(kept, undefined);
    }
  }

  /** The parts to look at: all of them, or after a round that came to its end those that are new or may hang on what changed since. */
  #mayHaveChanged(
    run: Run,
    partitioning: Partitioning<NamedPart>,
    parts: readonly NamedPart[],
    round: Round | undefined,
    earlier: ReadonlyMap<string, { part: NamedPart }>,
  ): readonly NamedPart[] {
    if (!round || round.run.common !== run.common || round.run.status.reads !== run.status.reads) return parts;
    const changes = this.#changesSince(round.run.workspace, run.workspace);
    const since = touchedParts(partitioning, changes, run.workspace);
    if (since === 'all') return parts;
    const touched = new Set([...since, ...round.ahead.keys(), ...this.#statuses.touched(partitioning.kind)]);
    if (round.ahead.size > 0) {
      return parts.filter((part, index) => part !== round.parts[index] || touched.has(part.id));
    }
    // Nothing was looked at since: a part that did not change is the one that is kept.
    const { come, gone } = listDifference(round.parts, parts);
    for (const { id } of [...come, ...gone]) touched.delete(id);
    return [...come, ...[...touched].flatMap((id) => earlier.get(id)?.part ?? [])];
  }

  /** Whether what was found still holds; `seen` is the state for which that is known, if there is one. */
  #isStillRight(
    run: Run,
    partitioning: Partitioning<NamedPart>,
    part: NamedPart,
    kept: Kept,
    seen: Workspace | undefined,
  ): boolean {
    if (kept.common !== run.common) return false;
    if (seen === run.workspace) return true;
    if (seen) {
      const changes = this.#changesSince(seen, run.workspace);
      if (!partitioning.lists.some((list) => changes.lists.has(list))) return true;
      if (partitioning.mayHangOn?.(part, changes) === false) return true;
    }
    return isStillRead(partitioning, partitioning.reads(run.workspace, part), kept.reads);
  }

  #changesSince(earlier: Workspace, now: Workspace): Changes {
    let changes = this.#changes.get(earlier);
    if (this.#comparedWith !== now || !changes) {
      if (this.#comparedWith !== now) this.#changes = new WeakMap();
      this.#comparedWith = now;
      changes = changesBetween(earlier, now);
      this.#changes.set(earlier, changes);
    }
    return changes;
  }

  #check(
    run: Run,
    partitioning: Partitioning<NamedPart>,
    part: NamedPart,
    known: { part: NamedPart; kept: Kept } | undefined,
  ): Omit<Kept, 'findings' | 'statusReads'> {
    const collector = new Collector(known?.kept.memory, known?.kept.common === run.common);
    const errors: RuleError[] = [];
    const look = partitioning.open(run.workspace, part, known?.part);
    for (const { rule, context } of run.rules.speaking(partitioning, processOf(partitioning, part))) {
      try {
        collector.listen(rule, context, (ears) => {
          look(rule.checks, { ...ears, found: (ruleId) => this.#findings.ofRule(ruleId) });
        });
      } catch (error) {
        errors.push({ ruleId: rule.id, cause: error instanceof Error ? error.message : String(error) });
      }
    }
    const reads = partitioning.reads(run.workspace, part);
    return { common: run.common, reads, drafts: collector.drafts(), errors, memory: collector.memory() };
  }
}

function processOf({ kind }: Partitioning<NamedPart>, part: NamedPart): Process | undefined {
  return kind === 'process' ? (part as Process) : undefined;
}
