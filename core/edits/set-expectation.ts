import type { TargetGroupId } from '#core/model/id.ts';
import type { Duration } from '#core/model/duration.ts';
import type { Step } from '#core/model/step.ts';
import { defineEdit } from './edit.ts';
import { findStep, nameOfStep, type StepPlace } from './parts/find.ts';

/** What `expectation.set` needs. */
export interface SetExpectationArguments extends StepPlace {
  /** `customer`: what the customer may expect next; `organisation`: what we expect of the customer. */
  of: 'customer' | 'organisation';
  /** Empty text takes the expectation away. */
  text: string;
  /** Within which time we promise it, or by when we want it. Absent: stays as it is; null: no time. */
  time?: Duration | null;
  /** Set apart for these groups; absent: for everyone who has none of their own. */
  targetGroupIds?: TargetGroupId[];
}

type Side = NonNullable<Step['expectNext']> & NonNullable<Step['weExpect']>;
type Own = NonNullable<Side['byGroup']>[number];

/** Says what the customer may expect next at a step, or what we expect of the customer, for everyone or for some groups. */
export const setExpectation = defineEdit<SetExpectationArguments>({
  id: 'expectation.set',
  label: { nl: 'Verwachting invullen bij “{subject}”', en: 'Fill in expectation at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { of, text, time, targetGroupIds, ...place }) {
    const step = findStep(draft, place);
    if (!step) return 'not-found';
    if (targetGroupIds?.length === 0) return 'no-groups';
    const key = of === 'customer' ? 'expectNext' : 'weExpect';
    const timeKey = of === 'customer' ? 'within' : 'deadline';
    const side: Side = (step[key] as Side | undefined) ?? { text: '' };
    if (targetGroupIds) setApart(side, targetGroupIds, text.trim(), timeKey, time);
    else {
      side.text = text.trim();
      setTime(side, timeKey, time);
    }
    if (isEmpty(side)) delete step[key];
    else step[key] = side;
    return undefined;
  },
});

function setApart(
  side: Side,
  groupIds: TargetGroupId[],
  text: string,
  timeKey: 'within' | 'deadline',
  time: Duration | null | undefined,
): void {
  const earlier = side.byGroup?.find((own) => groupIds.every((groupId) => own.targetGroupIds.includes(groupId)));
  const own: Own = { ...earlier, targetGroupIds: [...groupIds], text };
  setTime(own, timeKey, time);
  const others = (side.byGroup ?? [])
    .map((entry) => ({ ...entry, targetGroupIds: entry.targetGroupIds.filter((id) => !groupIds.includes(id)) }))
    .filter(({ targetGroupIds }) => targetGroupIds.length > 0);
  const byGroup = text === '' ? others : [...others, own];
  if (byGroup.length > 0) side.byGroup = byGroup;
  else delete side.byGroup;
}

function setTime(target: Side | Own, key: 'within' | 'deadline', time: Duration | null | undefined): void {
  if (time === null) delete target[key];
  else if (time !== undefined) target[key] = time;
}

/** Nothing left to say: no text, and nothing of its own for a group. Information and time without a text say nothing either. */
function isEmpty({ text, byGroup }: Side): boolean {
  return text === '' && byGroup === undefined;
}
