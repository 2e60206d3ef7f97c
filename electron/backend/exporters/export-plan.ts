import { setImmediate } from 'node:timers/promises';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan, type PlanChoices } from '#core/plan/build-plan.ts';
import { figureKey, figuresOf } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { DrawnDiagram } from '../diagrams/draw-mermaid.ts';
import { drawPng } from '../diagrams/draw-png.ts';
import type { FigurePicture } from './figure-picture.ts';
import { exportHtml } from './html/export-html.ts';
import { exportMarkdown } from './markdown/export-markdown.ts';
import type { HouseStyle } from './word/house/house-style.ts';
import { lintWord } from './word/lint/lint-word.ts';
import { exportWord } from './word/export-word.ts';

/** The documents that a plan can become; a PDF is the HTML, printed. */
export type PlanFormat = 'word' | 'html' | 'markdown';

/** How far the writing of a document is. */
export interface WritingProgress {
  stage: 'plan' | 'pictures' | 'document' | 'check' | 'print';
  number: number;
  total: number;
}

/** What to export and with what. */
export interface ExportPlanOptions {
  /** Word when absent. */
  format?: PlanFormat;
  choices: PlanChoices;
  hasPageNumbers: boolean;
  /** Where the fonts of pictures are. */
  templatesFolder: string;
  /** The organisation's own style; our own design when absent. */
  house?: HouseStyle | undefined;
  /** Draws the diagrams that need a browser page, by the key of their figure; what it leaves out is left out of the document. */
  draw: (plan: PlanDocument) => Promise<ReadonlyMap<string, DrawnDiagram>>;
  onProgress?: ((progress: WritingProgress) => void) | undefined;
}

/** An exported plan, and the captions of figures that were left out. */
export interface ExportedPlan {
  bytes: Uint8Array;
  missingFigures: string[];
}

/**
 * Writes the communication plan of a workspace, with its diagrams where they can be drawn.
 * @throws when a Word document is not in order: then nothing may be written.
 */
export async function exportPlan(workspace: Workspace, options: ExportPlanOptions): Promise<ExportedPlan> {
  const { choices, draw, format = 'word' } = options;
  options.onProgress?.({ stage: 'plan', number: 1, total: 1 });
  const plan = buildPlan(workspace, choices);
  if (format === 'markdown') return { bytes: encode(exportMarkdown(plan)), missingFigures: [] };
  const drawings = new Map([...(await draw(plan)), ...ownPictures(plan)]);
  const missingFigures = figuresOf(plan)
    .filter(({ request }) => !drawings.has(figureKey(request)))
    .map(({ caption }) => caption);
  // The types see to it that a new format has its branch.
  switch (format) {
    case 'word':
      return { bytes: await writeWord(plan, drawings, options), missingFigures };
    case 'html':
      options.onProgress?.({ stage: 'document', number: 1, total: 1 });
      return { bytes: encode(exportHtml(plan, drawings)), missingFigures };
  }
}

async function writeWord(
  plan: PlanDocument,
  drawings: ReadonlyMap<string, DrawnDiagram>,
  { choices, hasPageNumbers, templatesFolder, house, onProgress }: ExportPlanOptions,
): Promise<Uint8Array> {
  const pictures = new Map<string, FigurePicture>();
  for (const [key, { svg, width, height }] of drawings) {
    onProgress?.({ stage: 'pictures', number: pictures.size + 1, total: drawings.size });
    pictures.set(key, { png: drawPng(svg, templatesFolder), width, height });
    // Between two pictures what is left of the first can be cleared away.
    await setImmediate();
  }
  onProgress?.({ stage: 'document', number: 1, total: 1 });
  const bytes = await exportWord(plan, { pictures, hasPageNumbers, house, madeOn: `${choices.asOf}T00:00:00Z` });
  onProgress?.({ stage: 'check', number: 1, total: 1 });
  const broken = lintWord(bytes);
  if (broken.length > 0) throw new Error(`The document is not in order: ${broken.map(({ text }) => text).join('; ')}`);
  return bytes;
}

function ownPictures(plan: PlanDocument): [string, DrawnDiagram][] {
  return figuresOf(plan).flatMap(({ request, picture }) =>
    picture ? [[figureKey(request), picture] as [string, DrawnDiagram]] : [],
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
