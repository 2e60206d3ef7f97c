import type { Workspace } from '#core/model/workspace.ts';

/** What the chapters of a plan over all processes promise to say, as it was typed. */
export function promisedTexts({ processes, targetGroups, dataFields, contentItems, plans = [] }: Workspace): string[] {
  const inUse = new Set(processes.flatMap(({ targetGroupIds }) => targetGroupIds));
  const groups = targetGroups.filter(({ id }) => inUse.has(id));
  const used = JSON.stringify(processes);
  const [plan] = plans;
  return [
    ...groups.flatMap(({ name, persona }) => [name, persona?.name, ...(persona?.needs ?? [])]),
    ...processes.flatMap(({ name, question, goal, steps }) => [
      name,
      question,
      goal,
      ...steps.flatMap((step) => [step.name, step.expectNext?.text, step.weExpect?.text]),
    ]),
    ...contentItems.filter(({ id }) => used.includes(`"${id}"`)).map(({ title }) => title),
    ...dataFields.map(({ name }) => name),
    ...(plan?.objectives ?? []).flatMap(({ text, indicator, target, moment }) => [text, indicator, target, moment]),
    ...(plan?.keyMessages ?? []).map(({ text }) => text),
    ...(plan?.decisions ?? []).map(({ text }) => text),
    ...(plan?.budget ?? []).map(({ item }) => item),
  ].filter((text): text is string => text !== undefined && text.trim() !== '');
}
