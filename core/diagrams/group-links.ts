import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';

/** From each stop of a target group to its next stops, over the transitions open to the group, through steps that are no stop for it. */
export function linksBetween(
  process: Process,
  groupId: TargetGroupId,
  stops: ReadonlySet<StepId>,
): (readonly [StepId, StepId])[] {
  const ways = Map.groupBy(
    process.transitions.filter(({ targetGroupIds }) => targetGroupIds?.includes(groupId) ?? true),
    ({ from }) => from,
  );
  const links: (readonly [StepId, StepId])[] = [];
  for (const stop of stops) {
    const ahead = new Set((ways.get(stop) ?? []).map(({ to }) => to));
    for (const stepId of ahead) {
      if (stops.has(stepId)) links.push([stop, stepId]);
      else for (const { to } of ways.get(stepId) ?? []) ahead.add(to);
    }
  }
  return links;
}
