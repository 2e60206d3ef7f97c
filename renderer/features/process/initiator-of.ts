import { whoBegins } from '#core/language/who-begins.ts';
import type { Channel } from '#core/model/channel.ts';
import type { Step } from '#core/model/step.ts';
import type { TargetGroup } from '#core/model/target-group.ts';

/** Who begins a step that is being made, as far as its name or its channel says so, in the form that `step.add` takes. */
export function initiatorOf(
  groups: readonly Pick<TargetGroup, 'name'>[] = [],
  name: string,
  direction?: Channel['direction'],
): { initiator?: Step['initiator'] } {
  const initiator = whoBegins(name, { groupNames: groups.map((group) => group.name), direction });
  return initiator === undefined ? {} : { initiator };
}
