import { buildPlan, type PlanChoices } from '#core/plan/build-plan.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { drawFigures, type DrawFiguresOptions } from '../diagrams/draw-figures.ts';
import { figureKey } from './figure-picture.ts';
import { exportWord } from './word/export-word.ts';

/** What to export and with what. */
export interface ExportPlanOptions extends DrawFiguresOptions {
  choices: PlanChoices;
  hasPageNumbers: boolean;
}

/** An exported plan, and the captions of figures that were left out. */
export interface ExportedPlan {
  bytes: Uint8Array;
  missingFigures: string[];
}

/** Writes the communication plan of a workspace as Word, with its diagrams where they can be drawn. */
export async function exportPlan(
  workspace: Workspace,
  { choices, hasPageNumbers, ...drawing }: ExportPlanOptions,
): Promise<ExportedPlan> {
  const plan = buildPlan(workspace, choices);
  const pictures = await drawFigures(workspace, plan, drawing);
  const bytes = await exportWord(plan, { pictures, hasPageNumbers, madeOn: `${choices.asOf}T00:00:00Z` });
  const missingFigures = plan.chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figure' && !pictures.has(figureKey(block.request)) ? [block.caption] : []));
  return { bytes, missingFigures };
}
