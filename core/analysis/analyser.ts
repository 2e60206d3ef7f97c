import type { Process } from '#core/model/process.ts';
import type { Stage } from '#core/model/stage.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { acceptanceStatus } from './acceptance-status.ts';
import { Collector, type Draft } from './collector.ts';
import { compareCodeUnits, type Finding } from './finding.ts';
import { partitionsOf, type Partition } from './partitions.ts';
import { optionsOf, settingOf, type Setting } from './presets.ts';
import { isSameList } from './process-slice.ts';
import { rules as allRules } from './registry.ts';
import type { AnyRule, Checks } from './rule.ts';
import { inReportOrder, mergeInOrder } from './report-order.ts';
import { ruleErrorFinding } from './rule-error.ts';
import type { Analysis, RuleError } from './analysis.ts';
import { processesUsing } from './usage.ts';

const stages: readonly Stage[] = ['flow', 'channels', 'content', 'systems', 'expectations', 'text', 'planning'];

/** What one partition gave, and everything it was read from. */
interface Kept {
  reads: readonly unknown[];
  statusReads: readonly unknown[];
  drafts: readonly Draft[];
  findings: readonly Finding[];
  errors: readonly RuleError[];
  run: number;
}

/**
 * Runs the rules over one workspace after another and keeps what it knows: the work is cut into partitions (a process, a content item, a
 * channel …), each remembers the objects it was read from, and only those of which an object was replaced are done again. The result is the
 * same as that of a fresh run.
 */
export class Analyser {
  readonly #rules: readonly AnyRule[];
  readonly #kept = new Map<string, Kept>();
  readonly #removed = new Set<Finding>();
  #added: Finding[] = [];
  #sorted: readonly Finding[] = [];
  #run = 0;

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
   * The same in steps of one partition, so that a caller can do something else between them or stop: what was done by then is kept for the
   * next run.
   */
  *steps(workspace: Workspace, asOf: string): Generator<void, Analysis> {
    this.#run += 1;
    const settings = new Settings(workspace, this.#rules, asOf);
    for (const partition of partitionsOf(workspace, asOf, this.#rules)) {
      if (this.#refresh(workspace, partition, settings)) yield;
    }
    for (const [key, kept] of this.#kept) {
      if (kept.run === this.#run) continue;
      this.#kept.delete(key);
      this.#replace(kept.findings, []);
    }
    this.#sort();
    return this.#result(workspace, asOf);
  }

  /** Whether something was done again. */
  #refresh(workspace: Workspace, partition: Partition, settings: Settings): boolean {
    const known = this.#kept.get(partition.key);
    const isSame = known !== undefined && partition.isSame(known.reads);
    const { drafts, errors, reads } = isSame
      ? known
      : { ...this.#check(partition, settings), reads: partition.reads() };
    const usedBy = (draft: Draft): readonly Process[] =>
      partition.process ? [partition.process] : processesUsing(workspace, draft.anchor);
    const laterThan = drafts.map((draft) => latestStage(usedBy(draft)));
    const statusReads = [workspace.acceptances, settings.asOf, ...laterThan];
    if (isSame && isSameList(known.statusReads, statusReads)) {
      known.run = this.#run;
      return false;
    }
    const findings = drafts.map((draft, index): Finding => {
      const isLater = (laterThan[index] ?? stages.length) < stages.indexOf(draft.stage);
      const { contextHash, ...rest } = draft;
      const status = isLater ? 'later' : acceptanceStatus(workspace, draft.fingerprint, contextHash, settings.asOf);
      return { ...rest, status, contextHash };
    });
    this.#replace(known?.findings ?? [], findings);
    this.#kept.set(partition.key, { reads, statusReads, drafts, findings, errors, run: this.#run });
    return !isSame;
  }

  #check(partition: Partition, settings: Settings): Pick<Kept, 'drafts' | 'errors'> {
    const collector = new Collector();
    const errors: RuleError[] = [];
    for (const rule of this.#rules) {
      const context = settings.of(rule, partition.process);
      if (context.setting.severity === 'off') continue;
      try {
        partition.check(rule.checks as Checks<unknown>, () => collector.reporterFor(rule, context));
      } catch (error) {
        errors.push({ ruleId: rule.id, cause: error instanceof Error ? error.message : String(error) });
      }
    }
    return { drafts: collector.drafts(), errors };
  }

  #replace(old: readonly Finding[], now: readonly Finding[]): void {
    for (const finding of old) this.#removed.add(finding);
    this.#added.push(...now);
  }

  /** Takes the findings that are gone out of the sorted list and merges the new ones in. */
  #sort(): void {
    if (this.#removed.size === 0 && this.#added.length === 0) return;
    const stay = this.#removed.size > 0 ? this.#sorted.filter((finding) => !this.#removed.has(finding)) : this.#sorted;
    const come = this.#added.filter((finding) => !this.#removed.has(finding));
    this.#sorted = mergeInOrder(stay, come);
    this.#removed.clear();
    this.#added = [];
  }

  #result(workspace: Workspace, asOf: string): Analysis {
    const errors = new Map<string, RuleError>();
    for (const kept of this.#kept.values()) for (const error of kept.errors) errors.set(error.ruleId, error);
    const ruleErrors = [...errors.values()].toSorted((one, other) => compareCodeUnits(one.ruleId, other.ruleId));
    const stopped = ruleErrors.map((error) => ruleErrorFinding(workspace, error));
    const findings = stopped.length > 0 ? [...this.#sorted, ...stopped].toSorted(inReportOrder) : this.#sorted;
    const counts = { error: 0, warning: 0, hint: 0, accepted: 0, later: 0 };
    for (const { status, severity } of findings) {
      counts[status === 'accepted' || status === 'later' ? status : severity] += 1;
    }
    return { asOf, findings, counts, ruleErrors };
  }
}

/** Settings and options per rule, looked up once per run; per process only where there are overrides. */
class Settings {
  readonly asOf: string;
  readonly #workspace: Workspace;
  readonly #known = new Map<string, { asOf: string; setting: Setting; options: unknown }>();
  readonly #overridden: ReadonlySet<string>;

  constructor(workspace: Workspace, rules: readonly AnyRule[], asOf: string) {
    this.asOf = asOf;
    this.#workspace = workspace;
    this.#overridden = new Set(workspace.analysis?.overrides?.flatMap(({ processIds }) => processIds));
    for (const rule of rules) this.#known.set(rule.id, this.#find(rule));
  }

  of(rule: AnyRule, process: Process | undefined): { asOf: string; setting: Setting; options: unknown } {
    const known = this.#known.get(rule.id);
    return known && !(process && this.#overridden.has(process.id)) ? known : this.#find(rule, process);
  }

  #find(rule: AnyRule, process?: Process): { asOf: string; setting: Setting; options: unknown } {
    return {
      asOf: this.asOf,
      setting: settingOf(this.#workspace, rule.id, process?.id),
      options: optionsOf(this.#workspace, rule),
    };
  }
}

/** The stage of the process that is furthest on (absent = the last); undefined when there is no process: then every rule speaks. */
function latestStage(processes: readonly Process[]): number | undefined {
  return processes.length > 0
    ? Math.max(...processes.map(({ stage }) => stages.indexOf(stage ?? 'planning')))
    : undefined;
}
