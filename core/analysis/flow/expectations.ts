import type { InformationItemId, TargetGroupId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';

type ExpectNext = NonNullable<Step['expectNext']>;
type WeExpect = NonNullable<Step['weExpect']>;

/** What this group may expect next at a step: its own, else the one for everyone; undefined when nothing is written. */
export function expectNextOf(step: Step, groupId: TargetGroupId): Omit<ExpectNext, 'byGroup'> | undefined {
  return ownOf(step.expectNext, groupId);
}

/** What we expect of this group at a step: its own, else the one for everyone; undefined when nothing is written. */
export function weExpectOf(step: Step, groupId: TargetGroupId): Omit<WeExpect, 'byGroup'> | undefined {
  return ownOf(step.weExpect, groupId);
}

function ownOf<
  Own extends { text: string; infoIds?: InformationItemId[]; targetGroupIds: TargetGroupId[] },
  Side extends { text: string; infoIds?: InformationItemId[]; byGroup?: Own[] },
>(side: Side | undefined, groupId: TargetGroupId): Own | Side | undefined {
  const own = side?.byGroup?.find(({ targetGroupIds }) => targetGroupIds.includes(groupId)) ?? side;
  return own && (own.text.trim() !== '' || (own.infoIds ?? []).length > 0) ? own : undefined;
}
