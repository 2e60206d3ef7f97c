import { acceptFinding } from './accept-finding.ts';
import { addObject } from './add-object.ts';
import { addPhase } from './add-phase.ts';
import { addRemark } from './add-remark.ts';
import { addStep } from './add-step.ts';
import { addSupportingChannel } from './add-supporting-channel.ts';
import { addTransition } from './add-transition.ts';
import { addVariant } from './add-variant.ts';
import { addVersion } from './add-version.ts';
import { branchStep } from './branch-step.ts';
import { copyTouchpoint } from './copy-touchpoint.ts';
import { changeContent } from './change-content.ts';
import { deleteObject } from './delete-object.ts';
import { deletePhase } from './delete-phase.ts';
import { deleteStep } from './delete-step.ts';
import type { Edit } from './edit.ts';
import { importRemarks } from './import-remarks.ts';
import { linkContent } from './link-content.ts';
import { linkInformation } from './link-information.ts';
import { mergeObject } from './merge-object.ts';
import { mergeStep } from './merge-step.ts';
import { movePhase } from './move-phase.ts';
import { moveStep } from './move-step.ts';
import { removeSupportingChannel } from './remove-supporting-channel.ts';
import { renameStep } from './rename-step.ts';
import { reopenRemark } from './reopen-remark.ts';
import { answerRemark } from './answer-remark.ts';
import { resolveRemark } from './resolve-remark.ts';
import { setAskMode } from './set-ask-mode.ts';
import { setChannel } from './set-channel.ts';
import { setExpectation } from './set-expectation.ts';
import { setObject } from './set-object.ts';
import { setPlanOptions } from './set-plan-options.ts';
import { setProcessGroups } from './set-process-groups.ts';
import { setSkip } from './set-skip.ts';
import { setSourceSystem } from './set-source-system.ts';
import { setStepGroups } from './set-step-groups.ts';
import { setSupportingShare } from './set-supporting-share.ts';
import { setTellRepeat } from './set-tell-repeat.ts';
import { setTone } from './set-tone.ts';
import { splitStep } from './split-step.ts';
import { swapChannels } from './swap-channels.ts';
import { takeChanges } from './take-changes.ts';
import { unlinkContent } from './unlink-content.ts';
import { unlinkInformation } from './unlink-information.ts';
import { writeText } from './write-text.ts';
/** Every edit by its id. To add one: write its file beside the others and name it here. */
export const edits = {
  'step.add': addStep,
  'step.rename': renameStep,
  'step.move': moveStep,
  'step.delete': deleteStep,
  'step.split': splitStep,
  'step.merge': mergeStep,
  'step.branch': branchStep,
  'ask-mode.set': setAskMode,
  'channel.set': setChannel,
  'supporting-channel.add': addSupportingChannel,
  'supporting-channel.remove': removeSupportingChannel,
  'channels.swap': swapChannels,
  'touchpoint.copy': copyTouchpoint,
  'content.link': linkContent,
  'content.unlink': unlinkContent,
  'source-system.set': setSourceSystem,
  'tone.set': setTone,
  'expectation.set': setExpectation,
  'plan-options.set': setPlanOptions,
  'finding.accept': acceptFinding,
  'object.add': addObject,
  'object.set': setObject,
  'object.delete': deleteObject,
  'object.merge': mergeObject,
  'phase.add': addPhase,
  'phase.move': movePhase,
  'phase.delete': deletePhase,
  'transition.add': addTransition,
  'process-groups.set': setProcessGroups,
  'step-groups.set': setStepGroups,
  'skip.set': setSkip,
  'supporting-share.set': setSupportingShare,
  'variant.add': addVariant,
  'text.write': writeText,
  'content.change': changeContent,
  'information.link': linkInformation,
  'information.unlink': unlinkInformation,
  'version.add': addVersion,
  'changes.take': takeChanges,
  'remark.add': addRemark,
  'remark.answer': answerRemark,
  'remark.resolve': resolveRemark,
  'remark.reopen': reopenRemark,
  'remarks.import': importRemarks,
  'tell-repeat.set': setTellRepeat,
};

/** Id of an edit. */
export type EditId = keyof typeof edits;

/** What an edit takes. */
export type EditArguments<Id extends EditId> = (typeof edits)[Id] extends Edit<infer Arguments> ? Arguments : never;

/** One edit with its arguments, ready to perform. */
export type EditCall = { [Id in EditId]: { editId: Id; args: EditArguments<Id> } }[EditId];
