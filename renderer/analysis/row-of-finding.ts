import type { Finding } from '#core/analysis/finding.ts';
import type { RowKind } from '../view/view-store.ts';

/** The row of the blueprint where a finding is solved. */
export interface FindingRow {
  kind: RowKind | 'step' | 'primary';
  isInLane: boolean;
}

const inLane = (kind: FindingRow['kind']): FindingRow => ({ kind, isInLane: true });
const forAll = (kind: FindingRow['kind']): FindingRow => ({ kind, isInLane: false });

/** By rule or, where its messages differ, by rule and message. */
const rows: Readonly<Record<string, FindingRow>> = {
  'step-without-channel': inLane('primary'),
  'touchpoint-without-content': inLane('content'),
  'touchpoint-without-content.supportingNoContent': inLane('supporting'),
  'info-never-told': inLane('tells'),
  'info-missing-on-path': inLane('tells'),
  'info-told-twice': inLane('tells'),
  'question-asked-twice': inLane('asks'),
  'fact-contradiction': inLane('content'),
  'next-step-not-told': forAll('expectNext'),
  'no-supporting-channel': inLane('supporting'),
  'source-system-missing': inLane('system'),
};

/** The row where a finding stands; one that no row shows stands at the step itself. */
export function rowOfFinding({ ruleId, messageId }: Pick<Finding, 'ruleId' | 'messageId'>): FindingRow {
  return rows[`${ruleId}.${messageId}`] ?? rows[ruleId] ?? forAll('step');
}
