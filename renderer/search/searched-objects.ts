import { orderSteps } from '#core/diagrams/step-order.ts';
import { chapterIdSchema } from '#core/model/chapter-id.ts';
import type { StepId } from '#core/model/id.ts';
import type { Plan } from '#core/model/plan.ts';
import type { Process } from '#core/model/process.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { itemPath, reviewPaths, screenPath, stepPath, textPath, type LibraryScreen } from '../navigation/routes.ts';
import type { PlanPlace } from '../view/plan-view.ts';
import type { FoundObject } from './found-object.ts';
import type { OwnText } from './texts-of.ts';

/** An object with words in it. */
interface Searched {
  object: object;
  /** What it is called: found by name already. */
  nameKeys: readonly string[];
  /** How a text in it is found again. */
  found(text: OwnText): FoundObject;
}

/** Everything in which a person wrote words, in the order in which it is worth finding. */
export function searchedObjects(workspace: Workspace): Searched[] {
  const { contentItems, targetGroups, channels, systems, dataFields, informationItems, toneProfiles } = workspace;
  const { terms, actions = [], remarks = [], plans = [], versions = [] } = workspace;
  return [
    ...workspace.processes.flatMap(inProcess),
    ...contentItems.flatMap((item) => [
      inLibrary('content', item, item.title),
      ...item.variants.map((variant) => at(variant, 'content', item.title, textPath(item.id, variant.id))),
    ]),
    ...targetGroups.map((group) => inLibrary('target-groups', group, group.name)),
    ...channels.map((channel) => inLibrary('channels', channel, channel.name)),
    ...[...systems, ...dataFields].map((thing) => inLibrary('systems', thing, thing.name)),
    ...informationItems.map((info) => inLibrary('information', info, info.name)),
    ...toneProfiles.map((tone) => inLibrary('tone', tone, tone.name)),
    ...terms.map((term) => inLibrary('tone', term, term.preferred)),
    ...remarks.map((remark) => inLibrary('review', remark, remark.author)),
    ...actions.map((action) => ({ ...inLibrary('actions', action, action.text), nameKeys: ['text'] })),
    ...plans.map(inPlan),
    ...versions.map((version) => at(version, 'review', version.name, reviewPaths.versions)),
    ...workspace.systemLinks.map((link) => {
      const name = systems.find(({ id }) => id === link.from)?.name ?? '';
      return at(link, 'systems', name, itemPath('systems', link.from));
    }),
    at(aboutWorkspace(workspace), 'settings', workspace.name, screenPath('settings')),
  ];
}

function aboutWorkspace({ notes, organisation }: Workspace): object {
  return { notes, organisation };
}

const names = ['name', 'title', 'preferred', 'variants', 'persona.name'];

function at(object: object, screen: FoundObject['screen'], name: string, path: string): Searched {
  return { object, nameKeys: names, found: () => ({ key: `text ${path}`, name, screen, path }) };
}

function inLibrary(screen: LibraryScreen, object: { id: string }, name: string): Searched {
  return at(object, screen, name, itemPath(screen, object.id));
}

function inProcess(process: Process): Searched[] {
  const numbers = new Map(orderSteps(process).steps.map(({ stepId, number }) => [stepId, number]));
  const stepOf = (stepId: StepId) => ({
    key: `text ${stepId}`,
    name: process.steps.find(({ id }) => id === stepId)?.name ?? '',
    number: numbers.get(stepId),
    screen: 'processes' as const,
    path: stepPath(process.id, stepId),
  });
  return [
    at(process, 'processes', process.name, itemPath('processes', process.id)),
    ...process.steps.map((step): Searched => ({
      object: step,
      nameKeys: names,
      found: (text) => ({
        ...stepOf(step.id),
        cell: { processId: process.id, selection: { stepId: step.id, rowId: rowOf(process, text) } },
        ...labelOf(text),
      }),
    })),
    ...process.transitions.map((way): Searched => ({
      object: way,
      nameKeys: [],
      found: () => ({
        ...stepOf(way.from),
        cell: { processId: process.id, selection: { stepId: way.from, rowId: 'step' } },
        label: 'inspector.ways',
      }),
    })),
  ];
}

const rows: Readonly<Record<string, string>> = {
  customerAction: 'customerAction',
  questions: 'question',
  expectNext: 'expectNext',
  weExpect: 'weExpect',
};

/** The row of the blueprint in which a text of a step stands; what no row shows stands at the step itself. */
function rowOf(process: Process, { path, owners }: OwnText): string {
  const [first = ''] = path;
  if (first !== 'touchpoints') return rows[first] ?? 'step';
  const { targetGroupIds } = owners[1] as Touchpoint;
  const groupId = targetGroupIds === 'all' ? process.targetGroupIds[0] : targetGroupIds[0];
  return groupId === undefined ? 'step' : `primary:${groupId}`;
}

/** The field of the details for what no row shows. */
function labelOf({ path: [first] }: OwnText): Pick<FoundObject, 'label'> {
  if (first === 'notes') return { label: 'inspector.notes' };
  if (first === 'moment') return { label: 'inspector.moment' };
  if (first === 'experience') return { label: 'inspector.experience' };
  return {};
}

function inPlan(plan: Plan): Searched {
  return {
    object: plan,
    nameKeys: ['name'],
    found: ({ path }) => ({
      key: `text ${plan.id}`,
      name: plan.name,
      screen: 'plan',
      path: screenPath('plan'),
      plan: { planId: plan.id, place: placeInPlan(path) },
    }),
  };
}

/** The chapter in which words of the plan itself stand; the rest stands on the cover. */
function placeInPlan([first, second]: readonly string[]): PlanPlace {
  const chapter = chapterIdSchema.safeParse(first === 'texts' ? second : chaptersOf[first ?? '']);
  return chapter.success ? chapter.data : 'cover';
}

const chaptersOf: Readonly<Record<string, string>> = {
  objectives: 'objectives',
  keyMessages: 'strategy',
  decisions: 'summary',
  budget: 'costs',
};
