import { factContradiction } from './rules/fact-contradiction.ts';
import { flowBroken } from './rules/flow-broken.ts';
import { infoMissingOnPath } from './rules/info-missing-on-path.ts';
import { infoNeverTold } from './rules/info-never-told.ts';
import { infoToldTwice } from './rules/info-told-twice.ts';
import { nextStepNotTold } from './rules/next-step-not-told.ts';
import { noSupportingChannel } from './rules/no-supporting-channel.ts';
import { questionAskedTwice } from './rules/question-asked-twice.ts';
import { sourceSystemMissing } from './rules/source-system-missing.ts';
import { stepWithoutChannel } from './rules/step-without-channel.ts';
import { systemsNotLinked } from './rules/systems-not-linked.ts';
import { touchpointWithoutContent } from './rules/touchpoint-without-content.ts';
import type { AnyRule } from './rule.ts';

/** Every rule, in the order of the catalogue. To add one: write its file in `rules/` and name it here. */
export const rules: readonly AnyRule[] = [
  flowBroken,
  stepWithoutChannel,
  touchpointWithoutContent,
  infoNeverTold,
  infoMissingOnPath,
  infoToldTwice,
  questionAskedTwice,
  factContradiction,
  nextStepNotTold,
  noSupportingChannel,
  sourceSystemMissing,
  systemsNotLinked,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleById(id: string): AnyRule | undefined {
  return byId.get(id);
}
