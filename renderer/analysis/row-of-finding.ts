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
  'question-unanswered': forAll('question'),
  'confirmation-missing': inLane('content'),
  'referral-broken': inLane('content'),
  'info-told-twice': inLane('tells'),
  'question-asked-twice': inLane('asks'),
  'asked-while-known': inLane('asks'),
  'content-near-duplicate': inLane('content'),
  'fact-contradiction': inLane('content'),
  'fact-text-mismatch': inLane('content'),
  'channel-versions-differ': inLane('content'),
  'channel-versions-differ.supportingLacksInfo': inLane('supporting'),
  'next-step-not-told': forAll('expectNext'),
  'customer-task-not-told': forAll('weExpect'),
  'promise-not-kept': forAll('expectNext'),
  'no-supporting-channel': inLane('supporting'),
  'channel-against-preference': inLane('primary'),
  'digital-start-analog-finish': inLane('primary'),
  'channel-direction-mismatch': inLane('primary'),
  'no-non-digital-alternative': inLane('supporting'),
  'address-form': inLane('content'),
  'word-choice': inLane('content'),
  'text-too-difficult': inLane('content'),
  'plain-language': inLane('content'),
  'tone-profile-conflict': inLane('tone'),
  'one-size-fits-all': inLane('content'),
  'source-system-missing': inLane('system'),
  'answer-not-stored': inLane('asks'),
  'confidential-info-exposed': inLane('tells'),
  'asked-never-used': inLane('asks'),
  'content-without-owner': inLane('content'),
  'content-overdue': inLane('content'),
  'live-with-unfinished-content': inLane('content'),
};

/** The row where a finding stands; one that no row shows stands at the step itself. */
export function rowOfFinding({ ruleId, messageId }: Pick<Finding, 'ruleId' | 'messageId'>): FindingRow {
  return rows[`${ruleId}.${messageId}`] ?? rows[ruleId] ?? forAll('step');
}
