import { readCell, type Cell } from '#core/analysis/flow/cell.ts';
import { expectNextOf, weExpectOf } from '#core/analysis/flow/expectations.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { channelById, groupsOfStep, systemById, targetGroupById, toneFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { PlanContext } from '../../plan-context.ts';
import type { TableCell } from '../../plan-tree.ts';
import { sourceOf } from '../../source-of.ts';
import { fieldCell } from '../../write.ts';

/** What the tables A and B say about a contact, after the step and its groups. */
export interface TouchpointCells {
  where: [primary: TableCell, supporting: TableCell, content: TableCell, purpose: TableCell];
  expectation: [system: TableCell, tone: TableCell, expectNext: TableCell, weExpect: TableCell];
}

/** For each of these cells the row of the blueprint that it is. */
const rowsOfBlueprint = {
  where: ['primary', 'supporting', 'content', 'content'],
  expectation: ['system', 'tone', 'expectNext', 'weExpect'],
} as const;

/** The rows of table A (`where`) or B of a process in the order of its steps; groups about which the table says the same share a row. */
export function touchpointRows(process: Process, table: keyof TouchpointCells, context: PlanContext): TableCell[][] {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  return orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = steps.get(stepId);
    return step ? stepRows(step, { title: `${number}. ${step.name}`, process, table, context }) : [];
  });
}

interface StepPlace {
  title: string;
  process: Process;
  table: keyof TouchpointCells;
  context: PlanContext;
}

function stepRows(step: Step, { title, process, table, context }: StepPlace): TableCell[][] {
  const rows = new Map<string, { groupIds: TargetGroupId[]; row: TableCell[] }>();
  for (const groupId of groupsOfStep(step, process)) {
    const own = readCell(context.workspace, step, groupId);
    if (!own) continue;
    const row = touchpointCells(own, context)[table];
    const key = JSON.stringify(row, withoutSource);
    const known = rows.get(key);
    if (known) known.groupIds.push(groupId);
    else rows.set(key, { groupIds: [groupId], row });
  }
  const from = sourceOf('step', step.id);
  const isForAll = (ids: TargetGroupId[]): boolean => process.targetGroupIds.every((id) => ids.includes(id));
  return [...rows.values()].map(({ groupIds, row }) => [
    fieldCell(from('name'), title, step.moment && [{ text: step.moment, source: from('moment') }]),
    {
      ...fieldCell(from('touchpoints'), context.groups(isForAll(groupIds) ? 'all' : groupIds)),
      contact: { row: 'contact', groupIds },
    },
    ...row.map((own, index) => ({ ...own, contact: { row: rowsOfBlueprint[table][index] ?? '', groupIds } })),
  ]);
}

/** Rows that say the same are one row, whatever they came from. */
function withoutSource(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value;
}

/** What tables A and B say about one group at one step. */
export function touchpointCells(own: Cell, context: PlanContext): TouchpointCells {
  return { where: whereOf(own, context), expectation: expectationOf(own, context) };
}

function whereOf(own: Cell, { workspace, say }: PlanContext): TouchpointCells['where'] {
  const { step, touchpoint, primary, supporting } = own;
  const nameOf = (id: Parameters<typeof channelById>[1]): string => channelById(workspace, id)?.name ?? id;
  const backstage = {
    internal: say({ nl: 'achter de schermen', en: 'backstage' }),
    wait: say({ nl: 'wachten', en: 'waiting' }),
    customer: say({ nl: 'de klant doet dit zelf', en: 'done by the customer' }),
    contact: say({ nl: 'nog geen kanaal', en: 'no channel yet' }),
  };
  const none = touchpoint?.skip
    ? say({ nl: 'niet nodig: {reason}', en: 'not needed: {reason}' }, { reason: touchpoint.skip.reason })
    : backstage[step.kind];
  const purposes = {
    inform: say({ nl: 'informeren', en: 'inform' }),
    interest: say({ nl: 'interesseren', en: 'interest' }),
    activate: say({ nl: 'aanzetten tot actie', en: 'activate' }),
  };
  const items = (primary?.items ?? []).map(({ item }) => item);
  const noContent = primary && items.length === 0 ? say({ nl: 'nog geen middel', en: 'no content yet' }) : undefined;
  const from = sourceOf('step', step.id)('touchpoints');
  const isMade = items.length > 0;
  return [
    fieldCell(from, primary ? nameOf(primary.use.channelId) : none),
    {
      ...fieldCell(from, ...supporting.map(({ use }) => nameOf(use.channelId))),
      ...(supporting.length > 0 ? { isSupporting: true } : {}),
    },
    fieldCell(
      from,
      ...(isMade
        ? items.map(({ id, title }) => [{ text: title, source: sourceOf('content', id)('title') }])
        : [noContent]),
    ),
    fieldCell(
      isMade && items[0] ? sourceOf('content', items[0].id)('purpose') : from,
      ...new Set(items.map(({ purpose }) => purposes[purpose])),
    ),
  ];
}

function expectationOf(
  { step, groupId, primary }: Cell,
  { workspace, say, names }: PlanContext,
): TouchpointCells['expectation'] {
  const group = targetGroupById(workspace, groupId);
  const systems = primary?.use.noSystem
    ? [say({ nl: 'geen nodig', en: 'none needed' })]
    : (primary?.use.systemIds ?? []).map((id) => systemById(workspace, id)?.name ?? id);
  const tones = (primary?.items ?? []).flatMap(
    ({ item, variant }) => toneFor(workspace, item, variant, group)?.name ?? [],
  );
  const next = expectNextOf(step, groupId);
  const task = weExpectOf(step, groupId);
  const within =
    next?.within && say({ nl: 'termijn: {time}', en: 'term: {time}' }, { time: names.duration(next.within) });
  const deadline =
    task?.deadline && say({ nl: 'termijn: {time}', en: 'term: {time}' }, { time: names.duration(task.deadline) });
  const from = sourceOf('step', step.id);
  return [
    fieldCell(from('touchpoints'), ...systems),
    fieldCell(from('touchpoints'), ...new Set(tones)),
    fieldCell(from('expectNext'), next?.text, within),
    fieldCell(from('weExpect'), task?.text, deadline),
  ];
}
