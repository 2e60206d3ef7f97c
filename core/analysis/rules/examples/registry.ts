import type { RuleExample } from './rule-example.ts';
import { addressFormExamples } from './address-form.ts';
import { answerNotStoredExamples } from './answer-not-stored.ts';
import { askedNeverUsedExamples } from './asked-never-used.ts';
import { askedWhileKnownExamples } from './asked-while-known.ts';
import { branchIncompleteExamples } from './branch-incomplete.ts';
import { channelAgainstPreferenceExamples } from './channel-against-preference.ts';
import { channelDirectionMismatchExamples } from './channel-direction-mismatch.ts';
import { channelVersionsDifferExamples } from './channel-versions-differ.ts';
import { confidentialInfoExposedExamples } from './confidential-info-exposed.ts';
import { confirmationMissingExamples } from './confirmation-missing.ts';
import { contentNearDuplicateExamples } from './content-near-duplicate.ts';
import { contentOverdueExamples } from './content-overdue.ts';
import { contentWithoutOwnerExamples } from './content-without-owner.ts';
import { customerTaskNotToldExamples } from './customer-task-not-told.ts';
import { digitalStartAnalogFinishExamples } from './digital-start-analog-finish.ts';
import { factContradictionExamples } from './fact-contradiction.ts';
import { factTextMismatchExamples } from './fact-text-mismatch.ts';
import { flowBrokenExamples } from './flow-broken.ts';
import { infoMissingOnPathExamples } from './info-missing-on-path.ts';
import { infoNeverToldExamples } from './info-never-told.ts';
import { infoToldTwiceExamples } from './info-told-twice.ts';
import { liveWithUnfinishedContentExamples } from './live-with-unfinished-content.ts';
import { measureTargetMissedExamples } from './measure-target-missed.ts';
import { nextStepNotToldExamples } from './next-step-not-told.ts';
import { noNonDigitalAlternativeExamples } from './no-non-digital-alternative.ts';
import { noSupportingChannelExamples } from './no-supporting-channel.ts';
import { objectUnusedExamples } from './object-unused.ts';
import { oneSizeFitsAllExamples } from './one-size-fits-all.ts';
import { plainLanguageExamples } from './plain-language.ts';
import { processNotMeasuredExamples } from './process-not-measured.ts';
import { promiseNotKeptExamples } from './promise-not-kept.ts';
import { questionAskedTwiceExamples } from './question-asked-twice.ts';
import { questionUnansweredExamples } from './question-unanswered.ts';
import { referralBrokenExamples } from './referral-broken.ts';
import { responseSlowerThanExpectedExamples } from './response-slower-than-expected.ts';
import { sourceSystemMissingExamples } from './source-system-missing.ts';
import { stepWithoutChannelExamples } from './step-without-channel.ts';
import { systemOfRecordUnclearExamples } from './system-of-record-unclear.ts';
import { systemsNotLinkedExamples } from './systems-not-linked.ts';
import { targetGroupNotResearchedExamples } from './target-group-not-researched.ts';
import { targetGroupUncoveredExamples } from './target-group-uncovered.ts';
import { textTooDifficultExamples } from './text-too-difficult.ts';
import { toneProfileConflictExamples } from './tone-profile-conflict.ts';
import { touchpointWithoutContentExamples } from './touchpoint-without-content.ts';
import { wordChoiceExamples } from './word-choice.ts';

/**
 * Examples per rule, by its id: they run as tests and stand on the pages of `docs/rules`. The rules do not know them, so that the window does not
 * carry them.
 */
export const examples: Readonly<Record<string, readonly RuleExample[]>> = {
  'address-form': addressFormExamples,
  'answer-not-stored': answerNotStoredExamples,
  'asked-never-used': askedNeverUsedExamples,
  'asked-while-known': askedWhileKnownExamples,
  'branch-incomplete': branchIncompleteExamples,
  'channel-against-preference': channelAgainstPreferenceExamples,
  'channel-direction-mismatch': channelDirectionMismatchExamples,
  'channel-versions-differ': channelVersionsDifferExamples,
  'confidential-info-exposed': confidentialInfoExposedExamples,
  'confirmation-missing': confirmationMissingExamples,
  'content-near-duplicate': contentNearDuplicateExamples,
  'content-overdue': contentOverdueExamples,
  'content-without-owner': contentWithoutOwnerExamples,
  'customer-task-not-told': customerTaskNotToldExamples,
  'digital-start-analog-finish': digitalStartAnalogFinishExamples,
  'fact-contradiction': factContradictionExamples,
  'fact-text-mismatch': factTextMismatchExamples,
  'flow-broken': flowBrokenExamples,
  'info-missing-on-path': infoMissingOnPathExamples,
  'info-never-told': infoNeverToldExamples,
  'info-told-twice': infoToldTwiceExamples,
  'live-with-unfinished-content': liveWithUnfinishedContentExamples,
  'measure-target-missed': measureTargetMissedExamples,
  'next-step-not-told': nextStepNotToldExamples,
  'no-non-digital-alternative': noNonDigitalAlternativeExamples,
  'no-supporting-channel': noSupportingChannelExamples,
  'object-unused': objectUnusedExamples,
  'one-size-fits-all': oneSizeFitsAllExamples,
  'plain-language': plainLanguageExamples,
  'process-not-measured': processNotMeasuredExamples,
  'promise-not-kept': promiseNotKeptExamples,
  'question-asked-twice': questionAskedTwiceExamples,
  'question-unanswered': questionUnansweredExamples,
  'referral-broken': referralBrokenExamples,
  'response-slower-than-expected': responseSlowerThanExpectedExamples,
  'source-system-missing': sourceSystemMissingExamples,
  'step-without-channel': stepWithoutChannelExamples,
  'system-of-record-unclear': systemOfRecordUnclearExamples,
  'systems-not-linked': systemsNotLinkedExamples,
  'target-group-not-researched': targetGroupNotResearchedExamples,
  'target-group-uncovered': targetGroupUncoveredExamples,
  'text-too-difficult': textTooDifficultExamples,
  'tone-profile-conflict': toneProfileConflictExamples,
  'touchpoint-without-content': touchpointWithoutContentExamples,
  'word-choice': wordChoiceExamples,
};
