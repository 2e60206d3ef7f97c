import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { itemPath, processPath, screenPath, stepPath, type LibraryScreen } from '../navigation/routes.ts';
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
  return [...personas, ...terms, ...people, ...actions];
}

function at(screen: LibraryScreen, id: string, name: string): FoundObject {
  return { key: `${screen} part ${id}`, name, screen, path: itemPath(screen, id) };
}

/** Objects whose name holds every word of the query, names that start with it first; then content in whose texts the words stand. */
export function findObjects(workspace: Workspace, query: string, limit: number): FoundObject[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = listObjects(workspace).filter(({ name }) => holdsAll(name, words));
  const startsWith = ({ name }: FoundObject): number => (plain(name).startsWith(words[0] ?? '') ? 0 : 1);
  const named = found.toSorted((one, other) => startsWith(one) - startsWith(other)).slice(0, limit);
  const known = new Set(named.map(({ path }) => path));
  const written = named.length < limit && query.trim().length >= shortestInTexts ? inTexts(workspace, words) : [];
  return [...named, ...written.filter(({ path }) => !known.has(path))].slice(0, limit);
}

/** Shorter words stand in nearly every text. */
const shortestInTexts = 3;

function inTexts(workspace: Workspace, words: readonly string[]): FoundObject[] {
  return workspace.contentItems.flatMap((item) => {
    const text = item.variants.map((variant) => variant.text ?? '').find((each) => holdsAll(each, words));
    if (text === undefined) return [];
    return [{ ...at('content', item.id, item.title), within: passage(text, words[0] ?? '') }];
  });
}

/** The words around the place, so that one sees why this was found. */
function passage(text: string, word: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const place = Math.max(0, plain(line).indexOf(word) - 24);
  const end = place + 64;
  return `${place > 0 ? '… ' : ''}${line.slice(place, end).trim()}${end < line.length ? ' …' : ''}`;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const all = plain(text);
  return words.every((word) => all.includes(word));
}

/** Capitals and accents do not matter: “cafe” finds “Café”. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
