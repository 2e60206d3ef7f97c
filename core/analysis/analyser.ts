import type { Process } from '#core/model/process.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { stages } from '#core/model/stage.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { acceptanceStatus } from './acceptance-status.ts';
import { Collector, type Draft, type RuleContext } from './collector.ts';
import { compareCodeUnits, shortHash, type Finding } from './finding.ts';
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
import { optionsOf, settingOf } from './presets.ts';
import { isSameList } from './process-slice.ts';
import { rules as allRules } from './registry.ts';
import type { AnyRule, Checks } from './rule.ts';
import { inReportOrder, replaceInOrder } from './report-order.ts';
import { ruleErrorFinding } from './rule-error.ts';
import type { Analysis, RuleError } from './analysis.ts';
import { processesUsing, usageOf } from './usage.ts';

type NamedPart = { readonly id: string };

/** What one part of the workspace gave, and everything it was read from. */
interface Kept {
  common: readonly unknown[];
  reads: readonly unknown[];
  statusReads: readonly unknown[];
  drafts: readonly Draft[];
  findings: readonly Finding[];
  errors: readonly RuleError[];
  /** Hashes made for these drafts, by what they were made from. */
  hashes: ReadonlyMap<string, string>;
}

/** The last round over the parts of one kind that came to its end: every part is right for its workspace, or for a later one. */
interface Round {
  parts: readonly NamedPart[];
  run: Run;
  /** What rounds after it that were broken off did: the parts they looked at, and for which workspace those are right. */
  ahead: Map<string, Workspace>;
}

/** What one run of the analyser holds beside the workspace. */
interface Run {
  workspace: Workspace;
  settings: Settings;
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
  readonly #kept = new Map<PartitionKind, Map<string, { part: object; kept: Kept }>>();
  readonly #rounds = new Map<PartitionKind, Round>();
  readonly #errors = new Map<Kept, readonly RuleError[]>();
  /** What rules found that other rules asked after, per part. */
  readonly #asked = new Map<string, Map<Kept, readonly Draft[]>>();
  readonly #counts = { error: 0, warning: 0, hint: 0, accepted: 0, later: 0 };
  #changes = new WeakMap<Workspace, Changes>();
  #comparedWith: Workspace | undefined;
  readonly #removed = new Set<Finding>();
  #added: Finding[] = [];
  #sorted: readonly Finding[] = [];
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
    this.#sort();
    return this.#result(workspace, asOf);
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
      settings: new Settings(workspace, this.#rules, asOf),
      common: this.#common,
      statusReads: this.#statusReads,
      hasEarlyStage,
    };
  }

  *#refreshAll(run: Run, partitioning: Partitioning<NamedPart>): Generator<void> {
    const earlier = this.#kept.get(partitioning.kind) ?? new Map<string, { part: object; kept: Kept }>();
    this.#kept.set(partitioning.kind, earlier);
    const parts = partitioning.parts(run.workspace);
    const round = this.#rounds.get(partitioning.kind);
    for (const part of this.#mayHaveChanged(run, partitioning, parts, round)) {
      const known = earlier.get(part.id);
      const seen = round?.ahead.get(part.id) ?? round?.run.workspace;
      const isSame =
        known !== undefined && known.part === part && this.#isStillRight(run, partitioning, part, known.kept, seen);
      round?.ahead.set(part.id, run.workspace);
      if (isSame && known.kept.statusReads === run.statusReads) continue;
      const kept = isSame ? known.kept : this.#check(run, partitioning, part, known?.kept);
      const findings = this.#withStatus(run, partitioning, part, kept.drafts, known?.kept);
      const fresh = { ...kept, findings, statusReads: run.statusReads };
      this.#replace(known?.kept, fresh);
      earlier.set(part.id, { part, kept: fresh });
      if (!isSame) yield;
    }
    this.#rounds.set(partitioning.kind, { parts, run, ahead: new Map() });
    if (earlier.size === parts.length) return;
    const ids = new Set(parts.map(({ id }) => id));
    for (const [id, { kept }] of earlier) {
      if (ids.has(id)) continue;
      earlier.delete(id);
      this.#replace(kept, undefined);
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
    known: Kept | undefined,
  ): Omit<Kept, 'findings' | 'statusReads'> {
    const hashes = new Map<string, string>();
    const collector = new Collector((text) => {
      const hash = known?.hashes.get(text) ?? shortHash(text);
      hashes.set(text, hash);
      return hash;
    });
    const errors: RuleError[] = [];
    const process = processOf(partitioning, part);
    for (const { rule, context } of run.settings.speaking(partitioning, process)) {
      try {
        partitioning.check(run.workspace, part, rule.checks as Checks<unknown>, {
          reporter: () => collector.reporterFor(rule, context),
          found: (ruleId) => this.#found(ruleId),
        });
      } catch (error) {
        errors.push({ ruleId: rule.id, cause: error instanceof Error ? error.message : String(error) });
      }
    }
    const reads = partitioning.reads(run.workspace, part);
    const drafts = keepSame(known?.drafts ?? [], collector.drafts());
    return { common: run.common, reads, drafts, errors, hashes };
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
        : acceptanceStatus(run.workspace, draft.fingerprint, draft.contextHash, run.settings.asOf);
      const finding = earlier.get(draft);
      if (finding?.status === status) return finding;
      return { ...draft, status };
    });
  }

  #found(ruleId: string): Draft[] {
    let found = this.#asked.get(ruleId);
    if (!found) {
      found = new Map();
      this.#asked.set(ruleId, found);
      for (const parts of this.#kept.values()) {
        for (const { kept } of parts.values()) noteFound(found, ruleId, kept);
      }
    }
    return [...found.values()].flat();
  }

  #replace(old: Kept | undefined, now: Kept | undefined): void {
    const earlier = new Set(old?.findings);
    const stayed = new Set(now?.findings.filter((finding) => earlier.has(finding)));
    for (const finding of old?.findings ?? []) {
      if (stayed.has(finding)) continue;
      this.#removed.add(finding);
      this.#counts[counterOf(finding)] -= 1;
    }
    for (const finding of now?.findings ?? []) {
      if (stayed.has(finding)) continue;
      this.#added.push(finding);
      this.#counts[counterOf(finding)] += 1;
    }
    if (old) this.#errors.delete(old);
    if (now && now.errors.length > 0) this.#errors.set(now, now.errors);
    for (const [ruleId, found] of this.#asked) {
      if (old) found.delete(old);
      if (now) noteFound(found, ruleId, now);
    }
  }

  /** Takes the findings that are gone out of the sorted list and merges the new ones in. */
  #sort(): void {
    if (this.#removed.size === 0 && this.#added.length === 0) return;
    const come = this.#added.filter((finding) => !this.#removed.has(finding));
    this.#sorted = replaceInOrder(this.#sorted, this.#removed, come);
    this.#removed.clear();
    this.#added = [];
  }

  #result(workspace: Workspace, asOf: string): Analysis {
    const errors = new Map<string, RuleError>();
    for (const list of this.#errors.values()) for (const error of list) errors.set(error.ruleId, error);
    const ruleErrors = [...errors.values()].toSorted((one, other) => compareCodeUnits(one.ruleId, other.ruleId));
    const stopped = ruleErrors.map((error) => ruleErrorFinding(workspace, error));
    const findings = stopped.length > 0 ? [...this.#sorted, ...stopped].toSorted(inReportOrder) : this.#sorted;
    const counts = { ...this.#counts };
    for (const finding of stopped) counts[counterOf(finding)] += 1;
    return { asOf, findings, counts, ruleErrors };
  }
}

function noteFound(found: Map<Kept, readonly Draft[]>, ruleId: string, kept: Kept): void {
  const drafts = kept.drafts.filter((draft) => draft.ruleId === ruleId);
  if (drafts.length > 0) found.set(kept, drafts);
}

/** Drafts that say what one before them said give way to that one, so that what did not change keeps its identity. */
function keepSame(earlier: readonly Draft[], now: readonly Draft[]): readonly Draft[] {
  if (earlier.length === 0) return now;
  const byKey = new Map(earlier.map((draft) => [draft.key, draft]));
  return now.map((draft) => {
    const known = byKey.get(draft.key);
    return known && saysTheSame(known, draft) ? known : draft;
  });
}

/** The context hash stands for groups, explains, data and path. */
function saysTheSame(one: Draft, other: Draft): boolean {
  return (
    one.contextHash === other.contextHash &&
    one.severity === other.severity &&
    one.certainty === other.certainty &&
    JSON.stringify([one.spans, one.consequences]) === JSON.stringify([other.spans, other.consequences])
  );
}

/** Where a finding is counted: open ones by severity. */
function counterOf({ status, severity }: Finding): keyof Analysis['counts'] {
  return status === 'accepted' || status === 'later' ? status : severity;
}

/** A rule that is switched on, with what it is to know. */
interface Speaker {
  rule: AnyRule;
  context: RuleContext;
}

/** The rules that are on per kind of part, with settings and options, looked up once per run; per process only where there are overrides. */
class Settings {
  readonly asOf: string;
  readonly #workspace: Workspace;
  readonly #rules: readonly AnyRule[];
  readonly #known = new Map<PartitionKind, readonly Speaker[]>();
  readonly #overridden: ReadonlySet<string>;

  constructor(workspace: Workspace, rules: readonly AnyRule[], asOf: string) {
    this.asOf = asOf;
    this.#workspace = workspace;
    this.#rules = rules;
    this.#overridden = new Set(workspace.analysis?.overrides?.flatMap(({ processIds }) => processIds));
  }

  speaking(partitioning: Partitioning<NamedPart>, process: Process | undefined): readonly Speaker[] {
    if (process && this.#overridden.has(process.id)) return this.#find(partitioning, process);
    let speakers = this.#known.get(partitioning.kind);
    if (!speakers) {
      speakers = this.#find(partitioning);
      this.#known.set(partitioning.kind, speakers);
    }
    return speakers;
  }

  #find({ scopes }: Partitioning<NamedPart>, process?: Process): readonly Speaker[] {
    return this.#rules.flatMap((rule) => {
      if (!scopes.some((scope) => rule.checks[scope])) return [];
      const setting = settingOf(this.#workspace, rule.id, process?.id);
      if (setting.severity === 'off') return [];
      return [{ rule, context: { asOf: this.asOf, setting, options: optionsOf(this.#workspace, rule) } }];
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
