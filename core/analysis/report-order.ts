import type { Severity } from '#core/model/severity.ts';
import { compareCodeUnits, type Finding } from './finding.ts';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Order of the report: severity, rule, key; by code units, so the same on every machine and in every language. */
export function inReportOrder(one: Finding, other: Finding): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compareCodeUnits(one.ruleId, other.ruleId) ||
    compareCodeUnits(one.key, other.key)
  );
}

/** Merges findings into those that are in report order already; costs one pass and the sorting of what comes. */
export function mergeInOrder(sorted: readonly Finding[], come: readonly Finding[]): readonly Finding[] {
  if (come.length === 0) return sorted;
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of come.toSorted(inReportOrder)) {
    for (let staying = sorted[next]; staying && inReportOrder(staying, finding) <= 0; staying = sorted[next]) {
      merged.push(staying);
      next += 1;
    }
    merged.push(finding);
  }
  return [...merged, ...sorted.slice(next)];
}
