import { describe, expect, it } from 'vitest';
import type { ChannelId, ContentItemId, TargetGroupId } from '#core/model/id.ts';
import { joinEqualTouchpoints } from '#core/model/join-equal-touchpoints.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';

const [young, old, employer] = ['young', 'old', 'employer'] as TargetGroupId[] as [
  TargetGroupId,
  TargetGroupId,
  TargetGroupId,
];
const process = { targetGroupIds: [young, old, employer] };

function by(channel: string, groups: TargetGroupId[] | 'all', ...content: string[]): Touchpoint {
  return {
    targetGroupIds: groups,
    primary: { channelId: channel as ChannelId, contentIds: content as ContentItemId[] },
  };
}

describe('joinEqualTouchpoints', () => {
  it('joins equal ones where the first stood, with the groups in the order of the process', () => {
    const joined = joinEqualTouchpoints([by('letter', [employer]), by('mail', [old]), by('letter', [young])], process);
    expect(joined).toEqual([by('letter', [young, employer]), by('mail', [old])]);
  });

  it('gives the same list back when there is nothing to join', () => {
    const touchpoints = [by('letter', [old, young]), by('mail', [employer])];
    expect(joinEqualTouchpoints(touchpoints, process)).toBe(touchpoints);
  });

  it('does not look at the order of content, nor at an empty list beside none', () => {
    const touchpoints = [by('mail', [young], 'a', 'b'), { ...by('mail', [old], 'b', 'a'), supporting: [] }];
    expect(joinEqualTouchpoints(touchpoints, process)).toEqual([by('mail', [young, old], 'a', 'b')]);
  });

  it.each([
    ['content', by('mail', [young], 'a'), by('mail', [old], 'b')],
    ['supporting channels', by('mail', [young]), { ...by('mail', [old]), supporting: [by('phone', 'all').primary] }],
    ['the reason to skip', { ...by('mail', [young]), skip: { reason: 'a' } }, by('mail', [old])],
    ['a key of a newer version', { ...by('mail', [young]), later: 1 }, { ...by('mail', [old]), later: 2 }],
  ])('keeps touchpoints apart that differ in %s', (_, one, other) => {
    const touchpoints = [one, other] as Touchpoint[];
    expect(joinEqualTouchpoints(touchpoints, process)).toBe(touchpoints);
  });

  it('keeps a group that is not in the process, after the others', () => {
    const guest = 'guest' as TargetGroupId;
    const joined = joinEqualTouchpoints([by('mail', [guest]), by('mail', [old])], process);
    expect(joined).toEqual([by('mail', [old, guest])]);
  });

  it('leaves a touchpoint for all groups by itself', () => {
    const touchpoints = [by('mail', 'all'), by('mail', [old])];
    expect(joinEqualTouchpoints(touchpoints, process)).toBe(touchpoints);
  });
});
