import type { Analysis } from './analysis.ts';
import type { Finding } from './finding.ts';

/** Where a finding is counted: open ones by severity. */
export function counterOf({ status, severity }: Finding): keyof Analysis['counts'] {
  return status === 'accepted' || status === 'later' ? status : severity;
}
