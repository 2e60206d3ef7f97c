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

/**
 * Takes findings out of a list in report order and puts others in, at their place; costs one copy of the list and a search per finding, so
 * that a small change to a long list is cheap.
 */
export function replaceInOrder(
  sorted: readonly Finding[],
  gone: ReadonlySet<Finding>,
  come: readonly Finding[],
): readonly Finding[] {
  const coming = come.toSorted(inReportOrder);
  const leaving = [...gone].flatMap((finding) => placeOf(sorted, finding) ?? []).toSorted((one, other) => one - other);
  const pieces: (readonly Finding[])[] = [];
  let next = 0;
  const copyUpTo = (end: number): void => {
    if (next < end) pieces.push(sorted.slice(next, end));
    next = Math.max(next, end);
  };
  let leaver = 0;
  const leaveUpTo = (end: number): void => {
    for (let place = leaving[leaver]; place !== undefined && place < end; place = leaving[(leaver += 1)]) {
      copyUpTo(place);
      next = place + 1;
    }
    copyUpTo(end);
  };
  for (const finding of coming) {
    leaveUpTo(endOf(sorted, finding));
    pieces.push([finding]);
  }
  leaveUpTo(sorted.length);
  // concat copies whole pieces at once and flat one by one, but concat takes its pieces as arguments
  return pieces.length > 10_000 ? pieces.flat() : ([] as Finding[]).concat(...pieces);
}

/** Where in the list this very finding stands. */
function placeOf(sorted: readonly Finding[], finding: Finding): number | undefined {
  let index = search(sorted, (other) => inReportOrder(other, finding) < 0);
  for (let other = sorted[index]; other && other !== finding; other = sorted[index]) {
    if (inReportOrder(other, finding) !== 0) return undefined;
    index += 1;
  }
  return index < sorted.length ? index : undefined;
}

/** The place behind everything that comes before a finding or is its equal in order. */
function endOf(sorted: readonly Finding[], finding: Finding): number {
  return search(sorted, (other) => inReportOrder(other, finding) <= 0);
}

/** The first place of which `isBefore` no longer holds. */
function search(sorted: readonly Finding[], isBefore: (finding: Finding) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const finding = sorted[middle];
    if (finding && isBefore(finding)) low = middle + 1;
    else high = middle;
  }
  return low;
}
