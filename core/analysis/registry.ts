import { addressForm } from './rules/address-form.ts';
import { answerNotStored } from './rules/answer-not-stored.ts';
import { askedNeverUsed } from './rules/asked-never-used.ts';
import { askedWhileKnown } from './rules/asked-while-known.ts';
import { branchIncomplete } from './rules/branch-incomplete.ts';
import { channelAgainstPreference } from './rules/channel-against-preference.ts';
import { channelDirectionMismatch } from './rules/channel-direction-mismatch.ts';
import { channelVersionsDiffer } from './rules/channel-versions-differ.ts';
import { confidentialInfoExposed } from './rules/confidential-info-exposed.ts';
import { confirmationMissing } from './rules/confirmation-missing.ts';
import { contentNearDuplicate } from './rules/content-near-duplicate.ts';
import { contentOverdue } from './rules/content-overdue.ts';
import { contentWithoutOwner } from './rules/content-without-owner.ts';
import { customerTaskNotTold } from './rules/customer-task-not-told.ts';
import { digitalStartAnalogFinish } from './rules/digital-start-analog-finish.ts';
import { factContradiction } from './rules/fact-contradiction.ts';
import { factTextMismatch } from './rules/fact-text-mismatch.ts';
import { flowBroken } from './rules/flow-broken.ts';
import { infoMissingOnPath } from './rules/info-missing-on-path.ts';
import { infoNeverTold } from './rules/info-never-told.ts';
import { infoToldTwice } from './rules/info-told-twice.ts';
import { liveWithUnfinishedContent } from './rules/live-with-unfinished-content.ts';
import { measureTargetMissed } from './rules/measure-target-missed.ts';
import { nextStepNotTold } from './rules/next-step-not-told.ts';
import { noNonDigitalAlternative } from './rules/no-non-digital-alternative.ts';
import { noSupportingChannel } from './rules/no-supporting-channel.ts';
import { objectUnused } from './rules/object-unused.ts';
import { oneSizeFitsAll } from './rules/one-size-fits-all.ts';
import { plainLanguage } from './rules/plain-language.ts';
import { processNotMeasured } from './rules/process-not-measured.ts';
import { promiseNotKept } from './rules/promise-not-kept.ts';
import { questionAskedTwice } from './rules/question-asked-twice.ts';
import { questionUnanswered } from './rules/question-unanswered.ts';
import { referralBroken } from './rules/referral-broken.ts';
import { responseSlowerThanExpected } from './rules/response-slower-than-expected.ts';
import { sourceSystemMissing } from './rules/source-system-missing.ts';
import { stepWithoutChannel } from './rules/step-without-channel.ts';
import { systemOfRecordUnclear } from './rules/system-of-record-unclear.ts';
import { systemsNotLinked } from './rules/systems-not-linked.ts';
import { targetGroupNotResearched } from './rules/target-group-not-researched.ts';
import { targetGroupUncovered } from './rules/target-group-uncovered.ts';
import { textTooDifficult } from './rules/text-too-difficult.ts';
import { toneProfileConflict } from './rules/tone-profile-conflict.ts';
import { touchpointWithoutContent } from './rules/touchpoint-without-content.ts';
import { wordChoice } from './rules/word-choice.ts';
import type { AnyRule } from './rule.ts';

/** Every rule, in the order of the catalogue. To add one: write its file in `rules/` and name it here. */
export const rules: readonly AnyRule[] = [
  flowBroken,
  branchIncomplete,
  objectUnused,
  stepWithoutChannel,
  touchpointWithoutContent,
  infoNeverTold,
  infoMissingOnPath,
  questionUnanswered,
  targetGroupUncovered,
  confirmationMissing,
  referralBroken,
  infoToldTwice,
  questionAskedTwice,
  askedWhileKnown,
  contentNearDuplicate,
  factContradiction,
  factTextMismatch,
  channelVersionsDiffer,
  nextStepNotTold,
  customerTaskNotTold,
  promiseNotKept,
  responseSlowerThanExpected,
  noSupportingChannel,
  channelAgainstPreference,
  digitalStartAnalogFinish,
  channelDirectionMismatch,
  noNonDigitalAlternative,
  targetGroupNotResearched,
  addressForm,
  wordChoice,
  textTooDifficult,
  plainLanguage,
  toneProfileConflict,
  oneSizeFitsAll,
  sourceSystemMissing,
  systemsNotLinked,
  systemOfRecordUnclear,
  answerNotStored,
  confidentialInfoExposed,
  askedNeverUsed,
  contentWithoutOwner,
  contentOverdue,
  liveWithUnfinishedContent,
  processNotMeasured,
  measureTargetMissed,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleById(id: string): AnyRule | undefined {
  return byId.get(id);
}
