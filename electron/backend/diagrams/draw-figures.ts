import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { lanesDiagram } from '#core/diagrams/lanes-diagram.ts';
import type { Language } from '#core/messages/format-message.ts';
import { processById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramRequest, PlanDocument } from '#core/plan/plan-tree.ts';
import { figureKey, type FigurePicture, type FigurePictures } from '../exporters/figure-picture.ts';
import { drawMermaid, type DrawMermaidOptions } from './draw-mermaid.ts';
import { drawPng } from './draw-png.ts';

/** What drawing the figures of a plan needs. Without a browser only our own pictures are drawn. */
export interface DrawFiguresOptions extends Omit<DrawMermaidOptions, 'browser'> {
  browser: string | undefined;
}

/** Draws the figures of a plan. One that could not be drawn is absent; the exporter says so in the document. */
export async function drawFigures(
  workspace: Workspace,
  plan: PlanDocument,
  options: DrawFiguresOptions,
): Promise<FigurePictures> {
  const figures = plan.chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figure' ? [block] : []));
  const sources = figures.flatMap(({ request }) => {
    const source = mermaidSource(workspace, request, plan.language);
    return source === undefined ? [] : [{ key: figureKey(request), source }];
  });
  const { browser } = options;
  const drawn =
    browser === undefined
      ? []
      : await drawMermaid(
          sources.map(({ source }) => source),
          { ...options, browser },
        );
  const pictures = new Map<string, FigurePicture>();
  sources.forEach(({ key }, index) => {
    const diagram = drawn[index];
    if (diagram) pictures.set(key, { png: drawPng(diagram.svg), width: diagram.width, height: diagram.height });
  });
  return pictures;
}

function mermaidSource(
  workspace: Workspace,
  { diagram, processId, phaseId, targetGroupId }: DiagramRequest,
  language: Language,
): string | undefined {
  const process = processById(workspace, processId);
  if (!process) return undefined;
  if (diagram === 'flow') return flowDiagram(process, { language, ...(phaseId ? { phaseId } : {}) });
  return diagram === 'lanes' && targetGroupId ? lanesDiagram(workspace, process, targetGroupId, language) : undefined;
}
