import type { Workspace } from '#core/model/workspace.ts';
import type { Finding } from './finding.ts';

/**
 * Accepted as long as the context is the same and the end date has not passed (that day still counts); `changed` when the context is
 * another one than was accepted; otherwise open.
 */
export function acceptanceStatus(
  { acceptances = [] }: Workspace,
  fingerprint: string,
  contextHash: string,
  asOf: string,
): Exclude<Finding['status'], 'later'> {
  const valid = acceptances.filter(
    (acceptance) =>
      acceptance.fingerprint === fingerprint && (acceptance.until === undefined || acceptance.until >= asOf),
  );
  if (valid.some((acceptance) => acceptance.contextHash === contextHash)) return 'accepted';
  return valid.length > 0 ? 'changed' : 'open';
}
