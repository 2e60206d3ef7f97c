import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan, type PlanChoices } from '#core/plan/build-plan.ts';
import { figureKey, figuresOf } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { DrawnDiagram } from '../diagrams/draw-mermaid.ts';
import { drawPng } from '../diagrams/draw-png.ts';
import type { FigurePictures } from './figure-picture.ts';
import type { HouseStyle } from './word/house/house-style.ts';
import { lintWord } from './word/lint/lint-word.ts';
import { exportWord } from './word/export-word.ts';

/** What to export and with what. */
export interface ExportPlanOptions {
  choices: PlanChoices;
  hasPageNumbers: boolean;
  /** Where the fonts of pictures are. */
  templatesFolder: string;
  /** The organisation's own style; our own design when absent. */
  house?: HouseStyle | undefined;
  /** Draws the diagrams that need a browser page, by the key of their figure; what it leaves out is left out of the document. */
  draw: (plan: PlanDocument) => Promise<ReadonlyMap<string, DrawnDiagram>>;
}

/** An exported plan, and the captions of figures that were left out. */
export interface ExportedPlan {
  bytes: Uint8Array;
  missingFigures: string[];
}

/** Writes the communication plan of a workspace as Word, with its diagrams where they can be drawn. */
export async function exportPlan(
  workspace: Workspace,
  { choices, hasPageNumbers, templatesFolder, house, draw }: ExportPlanOptions,
): Promise<ExportedPlan> {
  const plan = buildPlan(workspace, choices);
  const drawings = new Map([...(await draw(plan)), ...ownPictures(plan)]);
  const pictures: FigurePictures = new Map(
    [...drawings].map(([key, { svg, width, height }]) => [key, { png: drawPng(svg, templatesFolder), width, height }]),
  );
  const bytes = await exportWord(plan, { pictures, hasPageNumbers, house, madeOn: `${choices.asOf}T00:00:00Z` });
  const broken = lintWord(bytes);
  if (broken.length > 0) throw new Error(`The document is not in order: ${broken.map(({ text }) => text).join('; ')}`);
  const missingFigures = figuresOf(plan).filter(({ request }) => !pictures.has(figureKey(request)));
  return { bytes, missingFigures: missingFigures.map(({ caption }) => caption) };
}

function ownPictures(plan: PlanDocument): [string, DrawnDiagram][] {
  return figuresOf(plan).flatMap(({ request, picture }) =>
    picture ? [[figureKey(request), picture] as [string, DrawnDiagram]] : [],
  );
}
