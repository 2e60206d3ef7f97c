import { readCell } from '#core/analysis/flow/cell.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { DataFieldId, InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { PlanContext } from '../../plan-context.ts';

/** The steps that ask for a data field and those that show it, in words: `stap 2, 5`. */
export interface StepsOfField {
  asked: string;
  shown: string;
}

/** Reads the processes of a plan once: which steps ask for each data field and show it, per process where there are several. */
export function stepsOfFields({ workspace, processes, say }: PlanContext): (fieldId: DataFieldId) => StepsOfField {
  const inProcesses = processes.map((process) => ({ process, numbers: numbersOf(process, workspace) }));
  const word = say({ nl: 'stap', en: 'step' });
  const inWords = (fieldId: DataFieldId, kind: keyof StepsOfField): string =>
    inProcesses
      .flatMap(({ process, numbers }) => {
        const own = numbers[kind].get(fieldId);
        if (!own) return [];
        const prefix = processes.length > 1 ? `${process.name}: ` : '';
        return [`${prefix}${word} ${own.join(', ')}`];
      })
      .join('; ');
  return (fieldId) => ({ asked: inWords(fieldId, 'asked'), shown: inWords(fieldId, 'shown') });
}

function numbersOf(process: Process, workspace: Workspace): Record<keyof StepsOfField, Map<DataFieldId, number[]>> {
  const found = { asked: new Map<DataFieldId, number[]>(), shown: new Map<DataFieldId, number[]>() };
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  for (const { stepId, number } of orderSteps(process).steps) {
    const step = steps.get(stepId);
    const cells = step ? process.targetGroupIds.flatMap((groupId) => readCell(workspace, step, groupId) ?? []) : [];
    const channels = cells.flatMap(({ uses }) => uses);
    for (const [kind, told] of [
      ['asked', channels.flatMap(({ asks }) => asks)],
      ['shown', channels.flatMap(({ tells }) => tells)],
    ] as const) {
      for (const fieldId of new Set(told.flatMap(({ infoId }) => fieldsOf(infoId, workspace))))
        found[kind].set(fieldId, [...(found[kind].get(fieldId) ?? []), number]);
    }
  }
  return found;
}

function fieldsOf(infoId: InformationItemId, workspace: Workspace): readonly DataFieldId[] {
  return informationById(workspace, infoId)?.fieldIds ?? [];
}
