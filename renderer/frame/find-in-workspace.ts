import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { itemPath, processPath, stepPath } from '../navigation/routes.ts';
import type { ScreenId } from '../navigation/screens.ts';

/** An object that the palette can go to. */
export interface FoundObject {
  key: string;
  name: string;
  /** The screen it belongs to: gives its icon and its kind in words. */
  screen: ScreenId;
  /** Number of a step. */
  number?: number | undefined;
  /** Name of what it belongs to, such as the process of a step. */
  within?: string;
  path: string;
}

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
    }));
    return [
      { key: `process ${process.id}`, name: process.name, screen: 'processes', path: processPath(process.id) },
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
  return items.flatMap(([screen, list]) =>
    list.map(({ id, name }) => ({ key: `${screen} ${id}`, name, screen, path: itemPath(screen, id) })),
  );
}

/** Objects whose name holds every word of the query, names that start with it first. */
export function findObjects(workspace: Workspace, query: string, limit: number): FoundObject[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = listObjects(workspace).filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const startsWith = ({ name }: FoundObject): number => (name.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1);
  return found.toSorted((one, other) => startsWith(one) - startsWith(other)).slice(0, limit);
}
