import { channelUseSchema, type ChannelUse } from './channel-use.ts';
import type { TargetGroupId } from './id.ts';
import type { Process } from './process.ts';
import { touchpointSchema, type Touchpoint } from './touchpoint.ts';

/**
 * Joins the touchpoints of one step that differ in nothing but their target groups (03.4): the first stays, with the groups of both in
 * the order of the process. Gives the same list back when there is nothing to join. One for 'all' groups stays by itself.
 */
export function joinEqualTouchpoints(
  touchpoints: Touchpoint[],
  process: Pick<Process, 'targetGroupIds'>,
): Touchpoint[] {
  if (touchpoints.length < 2) return touchpoints;
  const joined = new Map<string, { touchpoint: Touchpoint; groups: Set<TargetGroupId> }>();
  for (const [index, touchpoint] of touchpoints.entries()) {
    const { targetGroupIds } = touchpoint;
    const key = targetGroupIds === 'all' ? `all ${index}` : contentKey(touchpoint);
    const earlier = joined.get(key);
    if (!earlier) joined.set(key, { touchpoint, groups: new Set(targetGroupIds === 'all' ? [] : targetGroupIds) });
    else if (targetGroupIds !== 'all') for (const groupId of targetGroupIds) earlier.groups.add(groupId);
  }
  if (joined.size === touchpoints.length) return touchpoints;
  return [...joined.values()].map(({ touchpoint, groups }) => withGroups(touchpoint, groups, process));
}

function withGroups(
  touchpoint: Touchpoint,
  groups: Set<TargetGroupId>,
  process: Pick<Process, 'targetGroupIds'>,
): Touchpoint {
  if (touchpoint.targetGroupIds === 'all' || groups.size === touchpoint.targetGroupIds.length) return touchpoint;
  const inProcess = process.targetGroupIds.filter((groupId) => groups.has(groupId));
  return { ...touchpoint, targetGroupIds: [...new Set([...inProcess, ...groups])] };
}

/** Equal for touchpoints that mean the same; the order of lists means nothing, and an empty list is as good as none. */
function contentKey(touchpoint: Touchpoint): string {
  return JSON.stringify([
    touchpoint.primary ? useKey(touchpoint.primary) : null,
    (touchpoint.supporting ?? []).map(useKey).sort(),
    touchpoint.skip ?? null,
    unknownPart(touchpoint, touchpointSchema.shape),
  ]);
}

function useKey(use: ChannelUse): string {
  return JSON.stringify([
    use.channelId,
    use.contentIds.toSorted(),
    (use.systemIds ?? []).toSorted(),
    use.noSystem ?? false,
    use.share ?? null,
    unknownPart(use, channelUseSchema.shape),
  ]);
}

/** What a newer version wrote there: compared as it stands. */
function unknownPart(value: object, shape: object): [string, unknown][] {
  return Object.entries(value).filter(([key]) => !Object.hasOwn(shape, key));
}
