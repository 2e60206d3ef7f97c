import type { Finding } from '#core/analysis/finding.ts';
import type { Severity } from '#core/model/severity.ts';

/** Severities from heavy to light. */
export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
