import type { Finding } from '#core/analysis/finding.ts';
import type { FindingGroup } from '../../analysis/list-findings.ts';

/** One line of the list: the head of a group, or a finding with its place in that group. */
export type ListLine =
  | { kind: 'head'; id: string; group: FindingGroup; isFolded: boolean }
  | { kind: 'finding'; id: string; finding: Finding; place: number; size: number };

/** The groups as one long list of lines; of a folded one the head alone. */
export function listLines(groups: readonly FindingGroup[], folded: readonly string[]): ListLine[] {
  return groups.flatMap((group): ListLine[] => {
    const isFolded = folded.includes(group.key);
    const head: ListLine = { kind: 'head', id: group.key, group, isFolded };
    if (isFolded) return [head];
    const size = group.findings.length;
    const lines = group.findings.map((finding, index): ListLine => ({
      kind: 'finding',
      id: finding.fingerprint,
      finding,
      place: index + 1,
      size,
    }));
    return [head, ...lines];
  });
}
