import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { itemPath, processPath, reviewPaths, screenPath, stepPath, type LibraryScreen } from '../navigation/routes.ts';
import type { FoundObject } from './found-object.ts';

const lists = new WeakMap<Workspace, FoundObject[]>();

/** Every object of a workspace that has a name and a place on screen; made once per state of the workspace. */
export function listObjects(workspace: Workspace): readonly FoundObject[] {
  const known = lists.get(workspace) ?? [...processesOf(workspace), ...librariesOf(workspace)];
  lists.set(workspace, known);
  return known;
}

function processesOf(workspace: Workspace): FoundObject[] {
  return workspace.processes.flatMap((process) => {
    const numbers = new Map(orderSteps(process).steps.map(({ stepId, number }) => [stepId, number]));
    const steps = process.steps.map((step) => ({
      key: `step ${step.id}`,
      name: step.name,
      number: numbers.get(step.id),
      screen: 'processes' as const,
      within: process.name,
      path: stepPath(process.id, step.id),
      cell: { processId: process.id, selection: { stepId: step.id, rowId: 'step' } },
    }));
    const phases = process.phases.flatMap(({ id, name }) => {
      const first = process.steps.find(({ phaseId }) => phaseId === id);
      const path = first ? stepPath(process.id, first.id) : itemPath('processes', process.id);
      return [{ key: `phase ${id}`, name, screen: 'processes' as const, within: process.name, path }];
    });
    return [
      { key: `process ${process.id}`, name: process.name, screen: 'processes', path: processPath(process.id) },
      ...phases,
      ...steps,
    ];
  });
}

function librariesOf(workspace: Workspace): FoundObject[] {
  const items = [
    ['target-groups', workspace.targetGroups],
    ['channels', workspace.channels],
    ['systems', workspace.dataFields],
    ['systems', workspace.systems],
    ['information', workspace.informationItems],
    ['tone', workspace.toneProfiles],
    ['content', workspace.contentItems.map(({ id, title }) => ({ id, name: title }))],
  ] as const;
  const named = items.flatMap(([screen, list]) =>
    list.map(({ id, name }) => ({ key: `${screen} ${id}`, name, screen, path: itemPath(screen, id) })),
  );
  return [...named, ...partsOf(workspace)];
}

/** What has no page of its own: it is found at what it belongs to. */
function partsOf(workspace: Workspace): FoundObject[] {
  const personas = workspace.targetGroups.flatMap(({ id, name, persona }) =>
    persona ? [{ ...at('target-groups', id, persona.name), within: name }] : [],
  );
  const terms = workspace.terms.map(({ id, preferred, variants }) => ({
    ...at('tone', id, [preferred, ...variants].join(', ')),
    path: screenPath('tone'),
  }));
  const people = workspace.people.map(({ id, name, role }) => ({
    ...at('actions', id, name),
    ...(role === undefined ? {} : { within: role }),
    screen: 'settings' as const,
    path: screenPath('settings'),
  }));
  const actions = (workspace.actions ?? []).map(({ id, text }) => at('actions', id, text));
  const plans = (workspace.plans ?? []).map(({ id, name }) => ({
    key: `plan ${id}`,
    name,
    screen: 'plan' as const,
    path: screenPath('plan'),
    plan: { planId: id, place: 'cover' as const },
  }));
  const versions = (workspace.versions ?? []).map(({ id, name }) => ({
    ...at('review', id, name),
    path: reviewPaths.versions,
  }));
  const reasons = (workspace.acceptances ?? []).map(({ id, reason }) => ({
    ...at('findings', id, reason),
    path: screenPath('findings'),
  }));
  return [...personas, ...terms, ...people, ...actions, ...plans, ...versions, ...reasons];
}

function at(screen: LibraryScreen, id: string, name: string): FoundObject {
  return { key: `${screen} part ${id}`, name, screen, path: itemPath(screen, id) };
}
