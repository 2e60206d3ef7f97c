import type { Finding } from './finding.ts';
import type { Report } from './rule.ts';

/** A rule, or one message of it: `rule` or `rule.message`. */
type Speaker = string;

interface Precedence {
  /** What is found; only when it really is: a rule that is switched off silences nothing. */
  found: Speaker;
  /** What is then not said any more for the same step and target group; `all` = every other rule. */
  silent: readonly Speaker[] | 'all';
}

/** Who is silent when: the worse cause of the same trouble speaks alone. */
const atCell: readonly Precedence[] = [
  { found: 'step-without-channel', silent: 'all' },
  { found: 'channel-direction-mismatch.asksOnOutbound', silent: ['no-supporting-channel'] },
  {
    found: 'no-non-digital-alternative',
    silent: ['no-supporting-channel', 'channel-against-preference.preferredNotOffered'],
  },
  { found: 'channel-against-preference.avoided', silent: ['channel-against-preference.preferredNotOffered'] },
];

/** A group that a process reaches nowhere is one finding; its cells are not told one by one. */
const atGroup: Speaker = 'target-group-uncovered';

const speakers: ReadonlySet<Speaker> = new Set(atCell.map(({ found }) => found));

/** What was reported, by which rule. */
export interface Reported {
  ruleId: string;
  report: Report;
}

/** Takes out of the reports of one part of the workspace what another one of them says better. */
export function withPrecedence<Told extends Reported>(reports: readonly Told[]): Told[] {
  const found = new Set<string>();
  for (const { ruleId, report } of reports) {
    for (const speaker of [ruleId, `${ruleId}.${report.messageId}`]) {
      if (!speakers.has(speaker)) continue;
      found.add(`${speaker} ${report.anchor.kind}:${report.anchor.id} ${report.targetGroupId ?? ''}`);
    }
    if (ruleId === atGroup && report.targetGroupId) found.add(`${atGroup} ${report.targetGroupId}`);
  }
  if (found.size === 0) return [...reports];
  return reports.filter((reported) => !isSilenced(reported, found));
}

function isSilenced(
  { ruleId, report: { messageId, anchor, targetGroupId } }: Reported,
  found: ReadonlySet<string>,
): boolean {
  if (anchor.kind !== 'step' || !targetGroupId) return false;
  if (found.has(`${atGroup} ${targetGroupId}`)) return true;
  return atCell.some(
    (precedence) =>
      isNamed(precedence.silent, ruleId, messageId) &&
      !precedence.found.startsWith(`${ruleId}.${messageId}`) &&
      precedence.found !== ruleId &&
      found.has(`${precedence.found} step:${anchor.id} ${targetGroupId}`),
  );
}

function isNamed(silent: Precedence['silent'], ruleId: Finding['ruleId'], messageId: string): boolean {
  return silent === 'all' || silent.includes(ruleId) || silent.includes(`${ruleId}.${messageId}`);
}
