import type { Finding } from '../finding.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { addressFormFixes } from './address-form.ts';
import { answerNotStoredFixes } from './answer-not-stored.ts';
import { askedNeverUsedFixes } from './asked-never-used.ts';
import { askedWhileKnownFixes } from './asked-while-known.ts';
import { branchIncompleteFixes } from './branch-incomplete.ts';
import { channelAgainstPreferenceFixes } from './channel-against-preference.ts';
import { channelDirectionMismatchFixes } from './channel-direction-mismatch.ts';
import { channelVersionsDifferFixes } from './channel-versions-differ.ts';
import { confidentialInfoExposedFixes } from './confidential-info-exposed.ts';
import { confirmationMissingFixes } from './confirmation-missing.ts';
import { contentNearDuplicateFixes } from './content-near-duplicate.ts';
import { contentOverdueFixes } from './content-overdue.ts';
import { contentWithoutOwnerFixes } from './content-without-owner.ts';
import { customerTaskNotToldFixes } from './customer-task-not-told.ts';
import { digitalStartAnalogFinishFixes } from './digital-start-analog-finish.ts';
import { factContradictionFixes } from './fact-contradiction.ts';
import { factTextMismatchFixes } from './fact-text-mismatch.ts';
import { flowBrokenFixes } from './flow-broken.ts';
import { infoMissingOnPathFixes } from './info-missing-on-path.ts';
import { infoNeverToldFixes } from './info-never-told.ts';
import { infoToldTwiceFixes } from './info-told-twice.ts';
import { liveWithUnfinishedContentFixes } from './live-with-unfinished-content.ts';
import { measureTargetMissedFixes } from './measure-target-missed.ts';
import { nextStepNotToldFixes } from './next-step-not-told.ts';
import { noNonDigitalAlternativeFixes } from './no-non-digital-alternative.ts';
import { noSupportingChannelFixes } from './no-supporting-channel.ts';
import { objectUnusedFixes } from './object-unused.ts';
import { oneSizeFitsAllFixes } from './one-size-fits-all.ts';
import { plainLanguageFixes } from './plain-language.ts';
import { processNotMeasuredFixes } from './process-not-measured.ts';
import { promiseNotKeptFixes } from './promise-not-kept.ts';
import { questionAskedTwiceFixes } from './question-asked-twice.ts';
import { questionUnansweredFixes } from './question-unanswered.ts';
import { referralBrokenFixes } from './referral-broken.ts';
import { responseSlowerThanExpectedFixes } from './response-slower-than-expected.ts';
import { sourceSystemMissingFixes } from './source-system-missing.ts';
import { stepWithoutChannelFixes } from './step-without-channel.ts';
import { systemOfRecordUnclearFixes } from './system-of-record-unclear.ts';
import { systemsNotLinkedFixes } from './systems-not-linked.ts';
import { targetGroupNotResearchedFixes } from './target-group-not-researched.ts';
import { targetGroupUncoveredFixes } from './target-group-uncovered.ts';
import { textTooDifficultFixes } from './text-too-difficult.ts';
import { toneProfileConflictFixes } from './tone-profile-conflict.ts';
import { touchpointWithoutContentFixes } from './touchpoint-without-content.ts';
import { wordChoiceFixes } from './word-choice.ts';

/** The fixes of every rule, by the id of the rule. */
const makers: Readonly<Record<string, FixMaker>> = {
  'address-form': addressFormFixes,
  'answer-not-stored': answerNotStoredFixes,
  'asked-never-used': askedNeverUsedFixes,
  'asked-while-known': askedWhileKnownFixes,
  'branch-incomplete': branchIncompleteFixes,
  'channel-against-preference': channelAgainstPreferenceFixes,
  'channel-direction-mismatch': channelDirectionMismatchFixes,
  'channel-versions-differ': channelVersionsDifferFixes,
  'confidential-info-exposed': confidentialInfoExposedFixes,
  'confirmation-missing': confirmationMissingFixes,
  'content-near-duplicate': contentNearDuplicateFixes,
  'content-overdue': contentOverdueFixes,
  'content-without-owner': contentWithoutOwnerFixes,
  'customer-task-not-told': customerTaskNotToldFixes,
  'digital-start-analog-finish': digitalStartAnalogFinishFixes,
  'fact-contradiction': factContradictionFixes,
  'fact-text-mismatch': factTextMismatchFixes,
  'flow-broken': flowBrokenFixes,
  'info-missing-on-path': infoMissingOnPathFixes,
  'info-never-told': infoNeverToldFixes,
  'info-told-twice': infoToldTwiceFixes,
  'live-with-unfinished-content': liveWithUnfinishedContentFixes,
  'measure-target-missed': measureTargetMissedFixes,
  'next-step-not-told': nextStepNotToldFixes,
  'no-non-digital-alternative': noNonDigitalAlternativeFixes,
  'no-supporting-channel': noSupportingChannelFixes,
  'object-unused': objectUnusedFixes,
  'one-size-fits-all': oneSizeFitsAllFixes,
  'plain-language': plainLanguageFixes,
  'process-not-measured': processNotMeasuredFixes,
  'promise-not-kept': promiseNotKeptFixes,
  'question-asked-twice': questionAskedTwiceFixes,
  'question-unanswered': questionUnansweredFixes,
  'referral-broken': referralBrokenFixes,
  'response-slower-than-expected': responseSlowerThanExpectedFixes,
  'source-system-missing': sourceSystemMissingFixes,
  'step-without-channel': stepWithoutChannelFixes,
  'system-of-record-unclear': systemOfRecordUnclearFixes,
  'systems-not-linked': systemsNotLinkedFixes,
  'target-group-not-researched': targetGroupNotResearchedFixes,
  'target-group-uncovered': targetGroupUncoveredFixes,
  'text-too-difficult': textTooDifficultFixes,
  'tone-profile-conflict': toneProfileConflictFixes,
  'touchpoint-without-content': touchpointWithoutContentFixes,
  'word-choice': wordChoiceFixes,
};

/** Everything that can be offered beside a finding, the best first. */
export function fixesFor(finding: Finding, context: FixContext): readonly Fix[] {
  return makers[finding.ruleId]?.(finding, context) ?? [];
}
