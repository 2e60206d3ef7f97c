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
  const coming = come
    .toSorted(inReportOrder)
    .map((finding): [place: number, finding?: Finding] => [endOf(sorted, finding), finding]);
  const leaving = [...gone].flatMap((finding): [place: number, finding?: Finding][] => {
    const place = placeOf(sorted, finding);
    return place === undefined ? [] : [[place]];
  });
  const merged = sorted.slice();
  let from = 0;
  let to = 0;
  const keepUpTo = (end: number): void => {
    // Before the first change all stands where it stood.
    if (from === to) to += end - from;
    else for (let place = from; place < end; place += 1) merged[to++] = sorted[place] as Finding;
    from = end;
  };
  for (const [place, finding] of [...leaving, ...coming].toSorted(([one], [other]) => one - other)) {
    if (place > from) keepUpTo(place);
    if (finding) merged[to++] = finding;
    else from = place + 1;
  }
  keepUpTo(sorted.length);
  merged.length = to;
  return merged;
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
