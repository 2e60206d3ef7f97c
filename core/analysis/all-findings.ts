import type { Workspace } from '#core/model/workspace.ts';
import type { Analysis, RuleError } from './analysis.ts';
import type { Draft } from './draft.ts';
import { counterOf } from './counter-of.ts';
import { compareCodeUnits, type Finding } from './finding.ts';
import { inReportOrder, replaceInOrder } from './report-order.ts';
import { ruleErrorFinding } from './rule-error.ts';

/** What one part of the workspace gave. */
export interface FoundInPart {
  drafts: readonly Draft[];
  findings: readonly Finding[];
  errors: readonly RuleError[];
}

/** The findings of all parts together: in order, counted, and by rule for rules that ask after others. */
export class AllFindings {
  readonly #parts = new Set<FoundInPart>();
  readonly #errors = new Map<FoundInPart, readonly RuleError[]>();
  /** What rules found that other rules asked after, per part. */
  readonly #asked = new Map<string, Map<FoundInPart, readonly Draft[]>>();
  readonly #counts = { error: 0, warning: 0, hint: 0, accepted: 0, later: 0 };
  readonly #removed = new Set<Finding>();
  #added: Finding[] = [];
  #sorted: readonly Finding[] = [];

  /** What one rule found. */
  ofRule(ruleId: string): Draft[] {
    let found = this.#asked.get(ruleId);
    if (!found) {
      found = new Map();
      this.#asked.set(ruleId, found);
      for (const part of this.#parts) noteFound(found, ruleId, part);
    }
    return [...found.values()].flat();
  }

  /** Puts what a part gives now in the place of what it gave; without the one it comes or goes. */
  replace(old: FoundInPart | undefined, now: FoundInPart | undefined): void {
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
    if (old) this.#parts.delete(old);
    if (now) this.#parts.add(now);
    if (old) this.#errors.delete(old);
    if (now && now.errors.length > 0) this.#errors.set(now, now.errors);
    for (const [ruleId, found] of this.#asked) {
      if (old) found.delete(old);
      if (now) noteFound(found, ruleId, now);
    }
  }

  /** The analysis of this workspace, of which every part was put in. */
  analysis(workspace: Workspace, asOf: string): Analysis {
    this.#sort();
    const errors = new Map<string, RuleError>();
    for (const list of this.#errors.values()) for (const error of list) errors.set(error.ruleId, error);
    const ruleErrors = [...errors.values()].toSorted((one, other) => compareCodeUnits(one.ruleId, other.ruleId));
    const stopped = ruleErrors.map((error) => ruleErrorFinding(workspace, error));
    const findings = stopped.length > 0 ? [...this.#sorted, ...stopped].toSorted(inReportOrder) : this.#sorted;
    const counts = { ...this.#counts };
    for (const finding of stopped) counts[counterOf(finding)] += 1;
    return { asOf, findings, counts, ruleErrors };
  }

  /** Takes the findings that are gone out of the sorted list and merges the new ones in. */
  #sort(): void {
    if (this.#removed.size === 0 && this.#added.length === 0) return;
    const come = this.#added.filter((finding) => !this.#removed.has(finding));
    this.#sorted = replaceInOrder(this.#sorted, this.#removed, come);
    this.#removed.clear();
    this.#added = [];
  }
}

function noteFound(found: Map<FoundInPart, readonly Draft[]>, ruleId: string, part: FoundInPart): void {
  const drafts = part.drafts.filter((draft) => draft.ruleId === ruleId);
  if (drafts.length > 0) found.set(part, drafts);
}
