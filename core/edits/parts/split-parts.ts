import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentItemId, InformationItemId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { infoIdOf } from './cell-content.ts';
import { mutableCopy } from './mutable-copy.ts';

/** What of a step describes its end, and so belongs to the second when it is split. */
const ofTheEnd = ['expectNext', 'weExpect', 'measures', 'split'] as const;

/** Takes out of a step what goes along to the step after it, and gives that step, still with the id and name of the first. */
export function secondHalf(workspace: Workspace, step: Step, going: ReadonlySet<ContentItemId>): Step {
  const { id, name, phaseId, kind, initiator, appliesTo, ownerId, physicalByNature, touchpoints } = mutableCopy(step);
  const optional = { appliesTo, ownerId, physicalByNature };
  const second: Step = { id, name, phaseId, kind, initiator, ...withoutAbsent(optional) };
  const answers = answeredBy(workspace, step, going);
  for (const key of ofTheEnd) {
    if (step[key] === undefined) continue;
    Object.assign(second, { [key]: mutableCopy(step[key]) });
    delete step[key];
  }
  const needs = (step.needs ?? []).filter(({ infoId }) => answers(infoId));
  const questions = (step.questions ?? []).filter(
    ({ answeredBy: infoIds = [] }) => infoIds.length > 0 && infoIds.every(answers),
  );
  keep(
    step,
    'needs',
    (step.needs ?? []).filter((need) => !needs.includes(need)),
  );
  keep(
    step,
    'questions',
    (step.questions ?? []).filter((question) => !questions.includes(question)),
  );
  keep(second, 'needs', mutableCopy(needs));
  keep(second, 'questions', mutableCopy(questions));
  keep(second, 'touchpoints', touchpoints ?? []);
  for (const use of (step.touchpoints ?? []).flatMap(usesOf)) {
    use.contentIds = use.contentIds.filter((contentId) => !going.has(contentId));
  }
  for (const use of (second.touchpoints ?? []).flatMap(usesOf)) {
    use.contentIds = use.contentIds.filter((contentId) => going.has(contentId));
  }
  return second;
}

/** Whether information is told or asked here by content that goes, and by none that stays. */
function answeredBy(workspace: Workspace, step: Step, going: ReadonlySet<ContentItemId>) {
  const here = new Set((step.touchpoints ?? []).flatMap(usesOf).flatMap(({ contentIds }) => contentIds));
  const items = workspace.contentItems.filter(({ id }) => here.has(id));
  const goes = new Set(items.filter(({ id }) => going.has(id)).flatMap(informationOf));
  const stays = new Set(items.filter(({ id }) => !going.has(id)).flatMap(informationOf));
  return (infoId: InformationItemId): boolean => goes.has(infoId) && !stays.has(infoId);
}

function informationOf(item: ContentItem): InformationItemId[] {
  return [item, ...item.variants].flatMap(({ tells = [], asks = [] }) => [...tells, ...asks].map(infoIdOf));
}

function keep<Key extends 'needs' | 'questions' | 'touchpoints'>(
  step: Step,
  key: Key,
  list: NonNullable<Step[Key]>,
): void {
  if (list.length > 0) step[key] = list as Step[Key] & object;
  else delete step[key];
}

function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
