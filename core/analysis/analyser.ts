import type { Process } from '#core/model/process.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { stages } from '#core/model/stage.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { acceptanceStatus } from './acceptance-status.ts';
import { AllFindings, type FoundInPart } from './all-findings.ts';
import { Collector, type Memory } from './collector.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
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
import { processesUsing, usageOf } from './usage.ts';

type NamedPart = { readonly id: string };

/** What one part of the workspace gave, and everything it was read from. */
interface Kept extends FoundInPart {
  common: readonly unknown[];
  reads: readonly unknown[];
  statusReads: readonly unknown[];
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
  statusReads: readonly unknown[];
  hasEarlyStage: boolean;
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
  #changes = new WeakMap<Workspace, Changes>();
  #comparedWith: Workspace | undefined;
  #common: readonly unknown[] = [];
  #statusReads: readonly unknown[] = [];

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
    const same = (earlier: readonly unknown[], now: readonly unknown[]): readonly unknown[] =>
      isSameList(earlier, now) ? earlier : now;
    const hasEarlyStage = workspace.processes.some(({ stage }) => stage !== undefined && stage !== 'planning');
    this.#common = same(this.#common, commonReads(workspace, asOf, this.#rules));
    const stagesNow = hasEarlyStage ? [usageOf(workspace), ...workspace.processes.map(({ stage }) => stage)] : [];
    this.#statusReads = same(this.#statusReads, [workspace.acceptances, asOf, ...stagesNow]);
    return {
      workspace,
      rules: new RulesInForce(workspace, this.#rules, asOf),
      common: this.#common,
      statusReads: this.#statusReads,
      hasEarlyStage,
    };
  }

  *#refreshAll(run: Run, partitioning: Partitioning<NamedPart>): Generator<void> {
    const earlier = this.#kept.get(partitioning.kind) ?? new Map<string, { part: NamedPart; kept: Kept }>();
    this.#kept.set(partitioning.kind, earlier);
    const parts = partitioning.parts(run.workspace);
    const round = this.#rounds.get(partitioning.kind);
    for (const part of this.#mayHaveChanged(run, partitioning, parts, round)) {
      const known = earlier.get(part.id);
      const seen = round?.ahead.get(part.id) ?? round?.run.workspace;
      const isSame =
        known !== undefined && known.part === part && this.#isStillRight(run, partitioning, part, known.kept, seen);
      if (!isSame) round?.ahead.set(part.id, run.workspace);
      if (isSame && known.kept.statusReads === run.statusReads) continue;
      const kept = isSame ? known.kept : this.#check(run, partitioning, part, known);
      const findings = this.#withStatus(run, partitioning, part, kept.drafts, known?.kept);
      const fresh = { ...kept, findings, statusReads: run.statusReads };
      this.#findings.replace(known?.kept, fresh);
      earlier.set(part.id, { part, kept: fresh });
      if (!isSame) yield;
    }
    this.#rounds.set(partitioning.kind, { parts, run, ahead: new Map() });
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
  ): readonly NamedPart[] {
    if (!round || round.run.common !== run.common || round.run.statusReads !== run.statusReads) return parts;
    const changes = this.#changesSince(round.run.workspace, run.workspace);
    const since = touchedParts(partitioning, changes, run.workspace);
    if (since === 'all') return parts;
    const touched = round.ahead.size === 0 ? since : new Set([...since, ...round.ahead.keys()]);
    if (parts === round.parts) {
      const partById = indexById(parts);
      return [...touched].flatMap((id) => partById.get(id) ?? []);
    }
    return parts.filter((part, index) => part !== round.parts[index] || touched.has(part.id));
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

  /** The findings of one part; one that is as it was before stays the same object. */
  #withStatus(
    run: Run,
    partitioning: Partitioning<NamedPart>,
    part: NamedPart,
    drafts: readonly Draft[],
    known: Kept | undefined,
  ): Finding[] {
    const process = processOf(partitioning, part);
    const earlier = new Map(known?.drafts.map((draft, index) => [draft, known.findings[index]]));
    return drafts.map((draft) => {
      const users = process ? [process] : run.hasEarlyStage ? processesUsing(run.workspace, draft.anchor) : [];
      const isLater = users.length > 0 && latestStage(users) < stages.indexOf(draft.stage);
      const status = isLater
        ? 'later'
        : acceptanceStatus(run.workspace, draft.fingerprint, draft.contextHash, run.rules.asOf);
      const finding = earlier.get(draft);
      if (finding?.status === status) return finding;
      return { ...draft, status };
    });
  }
}

/** The stage of the process that is furthest on; absent = the last, in which every rule speaks. */
function latestStage(processes: readonly Process[]): number {
  return Math.max(...processes.map(({ stage }) => stages.indexOf(stage ?? 'planning')));
}

function processOf({ kind }: Partitioning<NamedPart>, part: NamedPart): Process | undefined {
  return kind === 'process' ? (part as Process) : undefined;
}
