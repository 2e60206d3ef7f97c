import type { Duration } from '#core/model/duration.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';

/** What the customer may expect, or what we expect of the customer. */
export type ExpectationKind = 'expectNext' | 'weExpect';

/** A text with the time that goes with it. */
export interface ExpectationPart {
  text: string;
  time: Duration | undefined;
}

/** An expectation at a step: for everyone, and the texts that replace it for some target groups. */
export interface ExpectationParts {
  everyone: ExpectationPart | undefined;
  own: readonly (ExpectationPart & { groupIds: readonly TargetGroupId[] })[];
}

/** The parts of an expectation, its two kinds alike. */
export function expectationParts(step: Step, kind: ExpectationKind): ExpectationParts {
  if (kind === 'expectNext') {
    const { expectNext } = step;
    return {
      everyone: expectNext && { text: expectNext.text, time: expectNext.within },
      own: (expectNext?.byGroup ?? []).map(({ targetGroupIds, text, within }) => ({
        groupIds: targetGroupIds,
        text,
        time: within,
      })),
    };
  }
  const { weExpect } = step;
  return {
    everyone: weExpect && { text: weExpect.text, time: weExpect.deadline },
    own: (weExpect?.byGroup ?? []).map(({ targetGroupIds, text, deadline }) => ({
      groupIds: targetGroupIds,
      text,
      time: deadline,
    })),
  };
}
