import type { Severity } from '#core/model/severity.ts';
import type { Stage } from '#core/model/stage.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { acceptanceStatus } from './acceptance-status.ts';
import { compareCodeUnits, contextHashOf, keyOf, shortHash, type Consequence, type Finding } from './finding.ts';
import { settingOf } from './presets.ts';
import { viewProcess } from './process-view.ts';
import { rules as allRules } from './registry.ts';
import type { Report, Reporter, Rule } from './rule.ts';
import { processesUsing } from './usage.ts';

/** What a run needs beside the workspace; there is no clock in here. */
export interface AnalysisOptions {
  /** Today, `YYYY-MM-DD`. */
  asOf: string;
  /** For tests; all rules by default. */
  rules?: readonly Rule[];
}

/** A rule that stopped with an error: a defect of ours, reported instead of hiding what the other rules found. */
export interface RuleError {
  ruleId: string;
  cause: string;
}

/** What a run found: findings in report order, and counts of those that are open or changed. */
export interface Analysis {
  asOf: string;
  findings: readonly Finding[];
  counts: Record<Severity | 'accepted' | 'later', number>;
  ruleErrors: readonly RuleError[];
}

const stages: readonly Stage[] = ['flow', 'channels', 'content', 'systems', 'expectations', 'text', 'planning'];
const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Runs the rules over a workspace. Same input, same output on every machine; the order of lists in the file means nothing. */
export function runAnalysis(workspace: Workspace, { asOf, rules = allRules }: AnalysisOptions): Analysis {
  const ruleErrors: RuleError[] = [];
  const collector = new Collector(workspace);
  for (const rule of rules) {
    try {
      for (const [check, process] of checksOf(rule, workspace)) check(collector.reporterFor(rule, process));
    } catch (error) {
      ruleErrors.push({ ruleId: rule.id, cause: error instanceof Error ? error.message : String(error) });
    }
  }
  const findings = collector.findings(asOf).toSorted(inReportOrder);
  const counted = findings.filter(({ status }) => status === 'open' || status === 'changed');
  const countOf = (severity: Severity): number => counted.filter((finding) => finding.severity === severity).length;
  const statusCount = (status: Finding['status']): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    asOf,
    findings,
    counts: {
      error: countOf('error'),
      warning: countOf('warning'),
      hint: countOf('hint'),
      accepted: statusCount('accepted'),
      later: statusCount('later'),
    },
    ruleErrors,
  };
}

type Check = (reporter: Reporter) => void;

/** The calls of one rule: once per thing of its scope. */
function checksOf(rule: Rule, workspace: Workspace): [Check, Process | undefined][] {
  if (rule.scope === 'info') {
    return workspace.informationItems.map((info) => [
      (reporter) => rule.check({ workspace, info }, reporter),
      undefined,
    ]);
  }
  const { scope } = rule;
  return workspace.processes.flatMap((process): [Check, Process][] => {
    const view = viewProcess(workspace, process);
    if (scope === 'process') return [[(reporter) => rule.check(view, reporter), process]];
    return view.flows.map((flow) => [(reporter) => rule.check({ view, flow }, reporter), process]);
  });
}

type Draft = Omit<Finding, 'contextHash' | 'status'> & { processes: readonly Process[] };

/** Merges equal reports into one finding: groups, explained objects and consequences are joined. */
class Collector {
  readonly #workspace: Workspace;
  readonly #drafts = new Map<string, Draft>();
  readonly #consequences: { stepId: string; targetGroupId: string; consequence: Consequence }[] = [];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  reporterFor(rule: Rule, process: Process | undefined): Reporter {
    return {
      report: (report) => this.#add(rule, report, process),
      explainByGap: ({ stepId, targetGroupId }, consequence) => {
        this.#consequences.push({ stepId, targetGroupId, consequence });
      },
    };
  }

  findings(asOf: string): Finding[] {
    for (const { stepId, targetGroupId, consequence } of this.#consequences) {
      for (const draft of this.#drafts.values()) {
        const isGap = ['noPrimary', 'noContent', 'noVariant'].includes(draft.messageId) && draft.anchor.id === stepId;
        const isForGroup = draft.targetGroupIds.some((groupId) => groupId === targetGroupId);
        if (isGap && isForGroup && !draft.consequences.some((known) => isEqual(known, consequence))) {
          draft.consequences.push(consequence);
        }
      }
    }
    return [...this.#drafts.values()].map((draft) => this.#finish(draft, asOf));
  }

  #add(rule: Rule, report: Report, process: Process | undefined): void {
    const message = rule.messages[report.messageId];
    if (!message) throw new Error(`rule ${rule.id} has no message ${report.messageId}`);
    const { severity, hasHints } = settingOf(this.#workspace, rule.id, process?.id);
    if (severity === 'off' || (message.severity === 'hint' && !hasHints)) return;
    const identity = {
      ruleId: rule.id,
      messageId: report.messageId,
      anchor: report.anchor,
      discriminators: report.discriminators ?? {},
    };
    const key = keyOf(identity);
    const draft: Draft = this.#drafts.get(key) ?? {
      fingerprint: shortHash(key),
      key,
      ...identity,
      category: rule.category,
      severity: message.severity === 'hint' ? 'hint' : (severity ?? message.severity),
      stage: rule.stage,
      targetGroupIds: [],
      explains: {},
      data: {},
      consequences: [],
      processes: process ? [process] : processesUsing(this.#workspace, report.anchor),
    };
    this.#drafts.set(key, merge(draft, report));
  }

  #finish({ processes, ...draft }: Draft, asOf: string): Finding {
    const consequences = draft.consequences.toSorted((one, other) =>
      compareCodeUnits(JSON.stringify(one), JSON.stringify(other)),
    );
    const contextHash = contextHashOf(draft);
    const isLater = processes.length > 0 && processes.every(({ stage }) => isBefore(stage, draft.stage));
    const status = isLater ? 'later' : acceptanceStatus(this.#workspace, draft.fingerprint, contextHash, asOf);
    return { ...draft, consequences, status, contextHash };
  }
}

/** Lists grow to the union, sorted by id; `steps` keeps the order of the flow. The first path stands for all. */
function merge(draft: Draft, { targetGroupId, explains, data, path, certainty }: Report): Draft {
  const names = new Set([...Object.keys(draft.explains), ...Object.keys(explains ?? {})]);
  const union = (name: string): string[] => {
    const ids = [...new Set([...(draft.explains[name] ?? []), ...(explains?.[name] ?? [])])];
    return name === 'steps' ? ids : ids.toSorted(compareCodeUnits);
  };
  const groups = targetGroupId ? [...draft.targetGroupIds, targetGroupId] : draft.targetGroupIds;
  const witness = draft.path ?? path;
  const surely = [draft.certainty, certainty].includes('some-path') ? 'some-path' : (certainty ?? draft.certainty);
  return {
    ...draft,
    targetGroupIds: [...new Set(groups)].toSorted(compareCodeUnits),
    explains: Object.fromEntries([...names].toSorted(compareCodeUnits).map((name) => [name, union(name)])),
    data: { ...data, ...draft.data },
    ...(witness ? { path: witness } : {}),
    ...(surely ? { certainty: surely } : {}),
  };
}

/** An absent stage is the last one: every rule speaks. */
function isBefore(stage: Stage = 'planning', ruleStage: Stage): boolean {
  return stages.indexOf(stage) < stages.indexOf(ruleStage);
}

function inReportOrder(one: Finding, other: Finding): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compareCodeUnits(one.ruleId, other.ruleId) ||
    compareCodeUnits(one.key, other.key)
  );
}

function isEqual(one: Consequence, other: Consequence): boolean {
  return one.ruleId === other.ruleId && one.stepId === other.stepId && one.infoId === other.infoId;
}
