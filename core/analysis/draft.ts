import type { TargetGroupId } from '#core/model/id.ts';
import type { Severity } from '#core/model/severity.ts';
import { compareCodeUnits, shortHash, type Consequence, type Finding } from './finding.ts';
import type { AnyRule, Report } from './rule.ts';

/** A finding before its status is known. */
export type Draft = Omit<Finding, 'status'>;

/** A report with the rule that made it, the key of its finding, and how heavy it weighs. */
export interface Reported {
  ruleId: string;
  rule: AnyRule;
  report: Report;
  key: string;
  weight: Severity;
}

/** Something that is missing only because of a gap at a step. */
export interface Explained {
  stepId: string;
  targetGroupId: TargetGroupId;
  consequence: Consequence;
}

/**
 * Makes one finding of equal reports. Lists grow to the union, sorted by id; `steps` keeps the order of the flow. The first path and the first
 * spans stand for all. `fingerprint` = that of the key, where it is known already.
 */
export function makeDraft(
  reports: readonly Reported[],
  consequences: readonly Consequence[],
  fingerprint?: string,
): Draft {
  const [first] = reports;
  if (!first) throw new Error('a finding needs a report');
  const { ruleId, rule, report, key, weight } = first;
  const { groups, lists, data, path, spans, certainty } = joined(reports);
  const explains: Draft['explains'] = {};
  for (const [name, ids] of [...lists].toSorted(([left], [right]) => compareCodeUnits(left, right))) {
    explains[name] = name === 'steps' ? [...ids] : [...ids].toSorted(compareCodeUnits);
  }
  return {
    fingerprint: fingerprint ?? shortHash(key),
    key,
    ruleId,
    messageId: report.messageId,
    anchor: report.anchor,
    discriminators: report.discriminators ?? {},
    category: rule.category,
    severity: weight,
    stage: rule.stage,
    targetGroupIds: [...groups].toSorted(compareCodeUnits),
    explains,
    data,
    ...(path ? { path } : {}),
    consequences: [...consequences],
    ...(spans ? { spans } : {}),
    ...(certainty ? { certainty } : {}),
  };
}

/** What all reports say together. */
interface Joined {
  groups: Set<TargetGroupId>;
  lists: Map<string, Set<string>>;
  data: Draft['data'];
  path?: Draft['path'];
  spans?: Draft['spans'];
  certainty?: Draft['certainty'];
}

function joined(reports: readonly Reported[]): Joined {
  const one: Joined = { groups: new Set(), lists: new Map(), data: {} };
  for (const { report } of reports) {
    const { targetGroupId, explains, data, path, certainty, spans } = report;
    if (targetGroupId) one.groups.add(targetGroupId);
    for (const name in explains) {
      let list = one.lists.get(name);
      if (!list) one.lists.set(name, (list = new Set<string>()));
      for (const id of explains[name] ?? []) list.add(id);
    }
    if (data) one.data = { ...data, ...one.data };
    if (path) one.path ??= path;
    if (spans) one.spans ??= spans;
    if (certainty) one.certainty = one.certainty === 'some-path' ? 'some-path' : certainty;
  }
  return one;
}

const gapMessages: ReadonlySet<string> = new Set(['noPrimary', 'noContent', 'noVariant']);

/** The consequences of each gap that is found, by the key of its finding, in order. */
export function consequencesPerGap(
  byKey: ReadonlyMap<string, readonly Reported[]>,
  explained: readonly Explained[],
): Map<string, Consequence[]> {
  const perGap = new Map<string, Consequence[]>();
  if (explained.length === 0) return perGap;
  const gaps = new Map<string, Set<string>>();
  for (const [key, reports] of byKey) {
    for (const { report } of reports) {
      if (!gapMessages.has(report.messageId)) continue;
      const place = `${report.anchor.id} ${report.targetGroupId ?? ''}`;
      gaps.set(place, (gaps.get(place) ?? new Set()).add(key));
    }
  }
  for (const { stepId, targetGroupId, consequence } of explained) {
    for (const key of gaps.get(`${stepId} ${targetGroupId}`) ?? []) {
      const own = perGap.get(key) ?? [];
      perGap.set(key, own);
      if (!own.some((known) => isSame(known, consequence))) own.push(consequence);
    }
  }
  for (const [key, own] of perGap) perGap.set(key, inOrder(own));
  return perGap;
}

/** Whether two lists of consequences say the same in the same order. */
export function isSameConsequences(one: readonly Consequence[], other: readonly Consequence[]): boolean {
  return one.length === other.length && one.every((consequence, index) => isSame(consequence, other[index]));
}

function isSame(one: Consequence, other: Consequence | undefined): boolean {
  return one.ruleId === other?.ruleId && one.stepId === other.stepId && one.infoId === other.infoId;
}

function inOrder(consequences: readonly Consequence[]): Consequence[] {
  return consequences.toSorted((one, other) => compareCodeUnits(JSON.stringify(one), JSON.stringify(other)));
}
