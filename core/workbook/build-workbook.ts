import type { Workspace } from '#core/model/workspace.ts';
import { contextOfChoices, type PlanChoices } from '#core/plan/context-of-choices.ts';
import { sheets } from './sheets/registry.ts';
import type { Workbook } from './workbook.ts';

/** Writes a workspace as tables; the processes, the language and the day are those of the plan. */
export function buildWorkbook(workspace: Workspace, choices: PlanChoices): Workbook {
  const context = contextOfChoices(workspace, choices);
  return {
    language: context.language,
    sheets: sheets.map(({ id, title, fill }) => ({ id, title: context.say(title), ...fill(context) })),
  };
}
