import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { drawChannelMatrix } from './channel-matrix/draw-channel-matrix.ts';
import type { DiagramChoice } from './diagram-choice.ts';
import type { DiagramPage, DiagramSpot, DiagramText, OwnDiagram } from './diagram-page.ts';
import { drawExperience } from './experience/draw-experience.ts';
import { KeptDrawings } from './kept-drawings.ts';
import { frameMermaid } from './mermaid-frame/frame-mermaid.ts';
import type { DrawnMermaid, MermaidPage } from './mermaid-frame/mermaid-page.ts';
import { drawLanes } from './lanes/draw-lanes.ts';
import { dataPages, flowPages, lanesText, type MermaidPages } from './mermaid-frame/mermaid-pages.ts';
import { drawThread } from './thread/draw-thread.ts';

/** A picture, its size in pixels of 1/96 inch, and where its steps are. */
export interface DiagramPicture {
  readonly svg: string;
  width: number;
  height: number;
  spots: readonly DiagramSpot[];
}

/** What a diagram is drawn from, page by page: our own pictures, or Mermaid text with what comes round it when it is drawn. */
export type DiagramPages =
  | { pictures: readonly DiagramPicture[]; mermaidText?: readonly string[] }
  | { mermaid: readonly string[]; frames: readonly MermaidPage[] };

/** The pages of a diagram and the same in words; without pages there is nothing to draw and the summary says what to do. */
export type DiagramSource = DiagramPages & { text: DiagramText };

const pixelsPerMm = 96 / 25.4;
const kept = new KeptDrawings<DiagramSource>();

/** The source of one diagram of a process. What was drawn from the same parts of the workspace before is not drawn again. */
export function diagramSource(workspace: Workspace, process: Process, choice: DiagramChoice): DiagramSource {
  return kept.keep(workspace, process, choice, () => drawDiagram(workspace, process, choice));
}

/** How many pages there are; none when there is nothing to draw. */
export function pageCount(source: DiagramSource): number {
  return ('mermaid' in source ? source.mermaid : source.pictures).length;
}

/** The diagram as Mermaid text, for the kinds that have it. */
export function mermaidOf(source: DiagramSource): readonly string[] | undefined {
  return 'mermaid' in source ? source.mermaid : source.mermaidText;
}

/** The picture of a page that Mermaid drew. */
export function pictureOf(drawn: DrawnMermaid, frame: MermaidPage): DiagramPicture {
  return toPicture(frameMermaid(drawn, frame));
}

function drawDiagram(workspace: Workspace, process: Process, choice: DiagramChoice): DiagramSource {
  const { kind, groupId, itemId, language, findings } = choice;
  const groups: TargetGroupId[] | undefined = groupId === undefined ? undefined : [groupId];
  const chosen = { language, ...(groups ? { targetGroupIds: groups } : {}), ...(findings ? { findings } : {}) };
  const laneGroup = groupId ?? process.targetGroupIds[0];
  if (process.steps.length > 0) {
    if (kind === 'flow') return ofMermaid(flowPages(workspace, process, choice));
    if (kind === 'data') return ofMermaid(dataPages(workspace, process, choice));
    if (kind === 'lanes' && laneGroup) {
      const drawn = ofOwn(drawLanes(workspace, process, laneGroup, choice));
      return { ...drawn, mermaidText: lanesText(workspace, process, laneGroup, choice) };
    }
  }
  if (kind === 'experience') return ofOwn(drawExperience(workspace, process, chosen));
  if (kind === 'thread') return ofOwn(drawThread(workspace, process, { ...chosen, ...(itemId ? { itemId } : {}) }));
  // Without steps or groups the matrix says what to do first, for the others too.
  return ofOwn(drawChannelMatrix(workspace, process, chosen));
}

function ofMermaid({ pages, text }: MermaidPages): DiagramSource {
  return { mermaid: pages.map(({ source }) => source), frames: pages, text };
}

function ofOwn({ pages, textAlternative }: OwnDiagram): DiagramSource & { pictures: readonly DiagramPicture[] } {
  return { pictures: pages.map(toPicture), text: textAlternative };
}

/** Reads the drawing no sooner than someone asks for it: on screen that is one page of several. */
function toPicture(page: DiagramPage): DiagramPicture {
  return {
    get svg() {
      return page.svg;
    },
    width: page.widthMm * pixelsPerMm,
    height: page.heightMm * pixelsPerMm,
    spots: page.spots,
  };
}
