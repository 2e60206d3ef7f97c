import type { ChannelUse } from '#core/model/channel-use.ts';
import type { ExpectNext, WeExpect } from '#core/model/expectation.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import { mutableCopy } from './mutable-copy.ts';

/** One step out of two: that of `into` where only one can hold, both together where nothing has to give way. */
export function mergedStep(process: Process, into: Step, gone: Step, [earlier, later]: readonly [Step, Step]): Step {
  const [first, second, own, other] = [earlier, later, into, gone].map(mutableCopy) as [Step, Step, Step, Step];
  const isContact = own.kind === 'contact' || other.kind === 'contact';
  const begins = own.kind === 'contact' || other.kind !== 'contact' ? own : other;
  const roles = [first.role, second.role].join(' ');
  const role = [roles.includes('entry') && 'entry', roles.includes('exit') && 'exit'].filter(Boolean).join(' ');
  const groups = new Set([...groupsOfStep(first, process), ...groupsOfStep(second, process)]);
  const isForAll = first.appliesTo === undefined || second.appliesTo === undefined;
  const merged: Step = {
    ...other,
    ...own,
    kind: isContact ? 'contact' : own.kind,
    initiator: begins.initiator,
    ...withList('questions', [...(first.questions ?? []), ...(second.questions ?? [])]),
    ...withList('needs', once([...(first.needs ?? []), ...(second.needs ?? [])], needKey)),
    ...withList('measures', [...new Set([...(first.measures ?? []), ...(second.measures ?? [])])]),
    ...withList(
      'experience',
      once([...(own.experience ?? []), ...(other.experience ?? [])], ({ targetGroupId }) => targetGroupId),
    ),
    ...withList('touchpoints', mergedTouchpoints(process, own, other)),
  };
  if (isForAll) delete merged.appliesTo;
  else merged.appliesTo = process.targetGroupIds.filter((groupId) => groups.has(groupId));
  if (role === '') delete merged.role;
  else merged.role = role as NonNullable<Step['role']>;
  assign(merged, 'customerAction', sentences(first.customerAction, second.customerAction));
  assign(merged, 'moment', sentences(first.moment, second.moment));
  assign(merged, 'notes', [first.notes, second.notes].filter(Boolean).join('\n\n'));
  assign(merged, 'expectNext', mergedExpectation(first.expectNext, second.expectNext));
  assign(merged, 'weExpect', mergedExpectation(first.weExpect, second.weExpect));
  assign(merged, 'join', first.join);
  assign(merged, 'split', second.split);
  return merged;
}

/** Per target group its contact at both steps in one. */
function mergedTouchpoints(process: Process, own: Step, other: Step): Touchpoint[] {
  const groupIds = process.targetGroupIds;
  return groupIds.flatMap((groupId) => {
    const [one, two] = [own, other].map((step) =>
      groupsOfStep(step, process).includes(groupId) ? touchpointFor(step, groupId) : undefined,
    );
    const both = one && two ? mergedContact(one, two, groupId) : (one ?? two);
    return both ? [{ ...mutableCopy(both), targetGroupIds: [groupId] }] : [];
  });
}

function mergedContact(one: Touchpoint, two: Touchpoint, groupId: TargetGroupId): Touchpoint {
  const primary = one.primary ?? two.primary;
  const rest = [one.primary, two.primary, ...(one.supporting ?? []), ...(two.supporting ?? [])];
  const uses = new Map<string, ChannelUse>();
  for (const use of rest) {
    if (!use) continue;
    const known = uses.get(use.channelId);
    uses.set(use.channelId, known ? mergedUse(known, use) : asSupport(use, primary));
  }
  const main = primary && uses.get(primary.channelId);
  const supporting = withinOne([...uses.values()].filter((use) => use !== main));
  const skip = main ? undefined : (one.skip ?? two.skip);
  return {
    targetGroupIds: [groupId],
    ...(main ? { primary: main } : {}),
    ...(supporting.length > 0 ? { supporting } : {}),
    ...(skip ? { skip } : {}),
  };
}

/** The share of a primary channel is the rest, so it means nothing once the channel supports another. */
function asSupport(use: ChannelUse, primary: ChannelUse | undefined): ChannelUse {
  const { share, ...rest } = mutableCopy(use);
  return share === undefined || use.channelId === primary?.channelId ? rest : { ...rest, share };
}

/** Shares that do not fit together any more are left for the person to say. */
function withinOne(uses: ChannelUse[]): ChannelUse[] {
  if (uses.reduce((sum, { share = 0 }) => sum + share, 0) <= 1) return uses;
  return uses.map(({ share: _share, ...rest }) => rest);
}

function mergedUse(known: ChannelUse, more: ChannelUse): ChannelUse {
  const systemIds = [...new Set([...(known.systemIds ?? []), ...(more.systemIds ?? [])])];
  const { systemIds: _systems, noSystem, ...rest } = known;
  return {
    ...rest,
    contentIds: [...new Set([...known.contentIds, ...more.contentIds])],
    ...(systemIds.length > 0 ? { systemIds } : noSystem && more.noSystem ? { noSystem } : {}),
  };
}

function mergedExpectation<Expectation extends ExpectNext | WeExpect>(
  first: Expectation | undefined,
  second: Expectation | undefined,
): Expectation | undefined {
  if (!first || !second) return second ?? first;
  const infoIds = [...new Set([...(first.infoIds ?? []), ...(second.infoIds ?? [])])];
  const text = sentences(first.text, second.text) ?? '';
  const byGroup = [...(second.byGroup ?? []), ...(first.byGroup ?? [])];
  const seen = new Set<TargetGroupId>();
  const own = byGroup.filter(({ targetGroupIds }) => {
    const isNew = targetGroupIds.every((groupId) => !seen.has(groupId));
    for (const groupId of targetGroupIds) seen.add(groupId);
    return isNew;
  });
  return {
    ...first,
    ...second,
    text,
    ...(infoIds.length > 0 ? { infoIds } : {}),
    ...(own.length > 0 ? { byGroup: own } : {}),
  };
}

/** Two texts one after the other, as sentences; the same text once. */
function sentences(first: string | undefined, second: string | undefined): string | undefined {
  const one = first?.trim() ?? '';
  const two = second?.trim() ?? '';
  if (one === '' || two === '' || one === two) return one || two || undefined;
  return `${/[.!?…]$/u.test(one) ? one : `${one}.`} ${two}`;
}

function needKey({ infoId, targetGroupIds }: NonNullable<Step['needs']>[number]): string {
  return `${infoId} ${targetGroupIds?.join(' ') ?? ''}`;
}

function once<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}

function withList<Key extends string, Item>(key: Key, list: Item[]): Partial<Record<Key, Item[]>> {
  return list.length > 0 ? ({ [key]: list } as Record<Key, Item[]>) : {};
}

function assign<Key extends keyof Step>(step: Step, key: Key, value: Step[Key] | '' | undefined): void {
  if (value === undefined || value === '') delete step[key];
  else step[key] = value as Step[Key];
}
