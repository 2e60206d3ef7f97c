import type { Workspace } from '#core/model/workspace.ts';
import { contextHashOf, type Context, type Finding } from './finding.ts';

type Acceptances = NonNullable<Workspace['acceptances']>;

const byFingerprint = new WeakMap<Acceptances, ReadonlyMap<string, Acceptances>>();
const none: Acceptances = [];

/**
 * Accepted as long as the context is the same and the end date has not passed (that day still counts); `changed` when the context is
 * another one than was accepted; otherwise open.
 */
export function acceptanceStatus(
  { acceptances = none }: Workspace,
  finding: Context & Pick<Finding, 'fingerprint'>,
  asOf: string,
): Exclude<Finding['status'], 'later'> {
  const valid = acceptancesOf(acceptances, finding.fingerprint).filter(
    ({ until }) => until === undefined || until >= asOf,
  );
  if (valid.length === 0) return 'open';
  const contextHash = contextHashOf(finding);
  return valid.some((acceptance) => acceptance.contextHash === contextHash) ? 'accepted' : 'changed';
}

/** Those of one finding; the list is ordered once. */
function acceptancesOf(acceptances: Acceptances, fingerprint: string): Acceptances {
  let known = byFingerprint.get(acceptances);
  if (!known) {
    known = Map.groupBy(acceptances, (acceptance) => acceptance.fingerprint);
    byFingerprint.set(acceptances, known);
  }
  return known.get(fingerprint) ?? none;
}
