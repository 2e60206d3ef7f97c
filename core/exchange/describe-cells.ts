import type { Step } from '#core/model/step.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import type { ChannelUse } from '#core/model/channel-use.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Difference } from './difference.ts';
import type { Sayer } from './say-value.ts';

/** The rows of a contact that a step itself keeps; what a contact tells and asks belongs to its content. */
const rows = ['primary', 'supporting', 'content', 'system', 'skip'] as const;

/** What differs in the contacts of one step, per target group and row of the blueprint: the field is `<row>:<target group>`. */
export function describeCells(
  first: Step,
  second: Step,
  context: { first: Workspace; second: Workspace; sayers: { first: Sayer; second: Sayer } },
): Difference['fields'] {
  const groupIds = new Set([...context.first.targetGroups, ...context.second.targetGroups].map(({ id }) => id));
  return [...groupIds].flatMap((groupId) => {
    const before = sayCell(first, groupId, context.sayers.first);
    const after = sayCell(second, groupId, context.sayers.second);
    return rows.flatMap((row) => {
      const [one, other] = [before[row], after[row]];
      if (one === other) return [];
      const field = `${row}:${groupId}`;
      return [{ field, ...(one === '' ? {} : { first: one }), ...(other === '' ? {} : { second: other }) }];
    });
  });
}

function sayCell(
  step: Step,
  groupId: TargetGroupId,
  { nameOf, language }: Sayer,
): Record<(typeof rows)[number], string> {
  const { primary, supporting = [], skip } = touchpointFor(step, groupId) ?? {};
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const channel = ({ channelId, share }: ChannelUse): string => {
    const name = nameOf('channel', channelId);
    return share === undefined ? name : `${name} (${share.toLocaleString(locale, { style: 'percent' })})`;
  };
  const uses = [...(primary ? [primary] : []), ...supporting];
  const contents = uses.flatMap(({ contentIds }) => contentIds.map((id) => nameOf('content', id)));
  const systems = uses.flatMap(({ systemIds = [], noSystem }) => [
    ...systemIds.map((id) => nameOf('system', id)),
    ...(noSystem ? [language === 'nl' ? 'geen nodig' : 'none needed'] : []),
  ]);
  return {
    primary: primary ? channel(primary) : '',
    supporting: supporting.map(channel).join(', '),
    content: [...new Set(contents)].join(', '),
    system: [...new Set(systems)].join(', '),
    skip: skip?.reason ?? '',
  };
}
