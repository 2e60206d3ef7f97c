import type { TargetGroupId } from '#core/model/id.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import { usesOf } from '#core/model/uses-of.ts';
import { hasSameFields } from '../has-same-fields.ts';
import type { ProcessSlice } from '../process-slice.ts';
import type { GroupFlow } from './group-flow.ts';

/** A process and what it hangs on, at one moment. */
export interface ProcessAtMoment {
  process: Process;
  slice: ProcessSlice;
}

/** Words of a process or step that no check reads: a finding holds ids, and says names when it is shown. */
export const onlyForPeople = ['name', 'notes'] as const;

/** Whether a process that is another object now differs in words only that no check reads. */
export function hasOnlyOtherNames(now: Process, earlier: Process): boolean {
  return (
    now.steps.length === earlier.steps.length &&
    hasSameFields(now, earlier, ['steps', ...onlyForPeople]) &&
    now.steps.every((step, place) => {
      const before = earlier.steps[place];
      return step === before || (before !== undefined && hasSameFields(step, before, onlyForPeople));
    })
  );
}

/** What differs in a process between two moments. */
export interface ProcessChange {
  /** Something on which every group hangs: a step came or went, a transition, a phase, a piece of information. */
  isForAll: boolean;
  /** The steps that are another object now, as they were and as they are. */
  steps: readonly { was: Step; is: Step }[];
  /** The content that is another object now. */
  contentIds: ReadonlySet<string>;
  /** The process as it is. */
  process: Process;
}

/** Reads what differs between two moments of a process. */
export function whatChanged(before: ProcessAtMoment, { process, slice }: ProcessAtMoment): ProcessChange {
  const pairs = process.steps.flatMap((is, index) => {
    const was = before.process.steps[index];
    return was && was !== is ? [{ was, is }] : [];
  });
  const isForAll =
    before.process.steps.length !== process.steps.length ||
    !hasSameFields(before.process, process, ['steps', ...onlyForPeople]) ||
    pairs.some(({ was, is }) => !hasSameFields(was, is, ['touchpoints', ...onlyForPeople])) ||
    differing(before.slice.infos, slice.infos).size > 0;
  return { isForAll, steps: pairs, contentIds: differing(before.slice.contents, slice.contents), process };
}

/**
 * Whether a group meets in a process now all that it met before, so that its flow knows the same. Of the touchpoints of other groups only
 * those matter that stand beside a gap of its own: a gap would tell what the others hear there.
 */
export function meetsTheSame({ isForAll, steps, contentIds, process }: ProcessChange, flow: GroupFlow): boolean {
  if (isForAll) return false;
  const hangsOnAll = ({ id }: Step): boolean => flow.knowledge.isGap(flow.graph.indexOf.get(id) ?? -1);
  const isTouched = steps.some(({ was, is }) => hangsOnAll(is) || !isSameFor(flow.groupId, was, is));
  if (isTouched) return false;
  return (
    contentIds.size === 0 ||
    !process.steps.some((step) =>
      usesAny(hangsOnAll(step) ? (step.touchpoints ?? []) : ownOf(step, flow.groupId), contentIds),
    )
  );
}

/** The ids that stand for another object now. What is no longer named says so where it was named. */
function differing(
  before: ReadonlyMap<string, object | undefined>,
  now: ReadonlyMap<string, object | undefined>,
): Set<string> {
  const ids = new Set<string>();
  for (const [id, thing] of before) if (now.has(id) && now.get(id) !== thing) ids.add(id);
  return ids;
}

function isSameFor(groupId: TargetGroupId, earlier: Step, step: Step): boolean {
  const [was, is] = [touchpointFor(earlier, groupId), touchpointFor(step, groupId)];
  return was === is || (was !== undefined && is !== undefined && hasSameFields(was, is, ['id', 'targetGroupIds']));
}

function ownOf(step: Step, groupId: TargetGroupId): readonly Touchpoint[] {
  const own = touchpointFor(step, groupId);
  return own ? [own] : [];
}

function usesAny(touchpoints: readonly Touchpoint[], contentIds: ReadonlySet<string>): boolean {
  if (contentIds.size === 0) return false;
  return touchpoints.some((touchpoint) =>
    usesOf(touchpoint).some((use) => use.contentIds.some((id) => contentIds.has(id))),
  );
}
