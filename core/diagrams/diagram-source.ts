import { drawChannelMatrix } from './channel-matrix/draw-channel-matrix.ts';
import { dataDiagram } from './data-diagram.ts';
import { drawExperience } from './experience/draw-experience.ts';
import { drawThread } from './thread/draw-thread.ts';
import { flowDiagram } from './flow-diagram.ts';
import { lanesDiagram } from './lanes-diagram.ts';
import type { DiagramText, OwnDiagram } from './diagram-page.ts';
import { orderSteps } from './step-order.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** The diagrams that can be exported by themselves. */
export const diagramKinds = ['flow', 'lanes', 'matrix', 'data', 'experience', 'thread'] as const;
/** See `diagramKinds`. */
export type DiagramKind = (typeof diagramKinds)[number];

/** A picture and its size in pixels of 1/96 inch. */
export interface DiagramPicture {
  svg: string;
  width: number;
  height: number;
}

/** What a diagram is drawn from, page by page: Mermaid text or our own pictures. */
export type DiagramPages = { mermaid: readonly string[] } | { pictures: readonly DiagramPicture[] };
/** The pages of a diagram and the same in words; undefined when there is nothing to draw. */
export type DiagramSource = (DiagramPages & { text: DiagramText }) | undefined;

const pixelsPerMm = 96 / 25.4;

/** Which diagram: lanes are of one target group, the others of all or of one; a thread is of one information item or data field. */
export interface DiagramChoice {
  kind: DiagramKind;
  groupId: TargetGroupId | undefined;
  itemId?: string | undefined;
  language: Language;
}

/** The source of one diagram of a process. */
export function diagramSource(workspace: Workspace, process: Process, choice: DiagramChoice): DiagramSource {
  const { kind, groupId, itemId, language } = choice;
  if (process.steps.length === 0) return undefined;
  const chosen = { language, ...(groupId === undefined ? {} : { targetGroupIds: [groupId] }) };
  if (kind === 'flow') return { mermaid: [flowDiagram(process, { language })], text: stepsInWords(process) };
  if (kind === 'lanes') {
    const group = groupId ?? process.targetGroupIds[0];
    if (group === undefined) return undefined;
    return { mermaid: [lanesDiagram(workspace, process, group, language)], text: stepsInWords(process) };
  }
  if (kind === 'data') {
    const { mermaid, textAlternative } = dataDiagram(workspace, process, chosen);
    return mermaid.length === 0 ? undefined : { mermaid, text: textAlternative };
  }
  if (kind === 'experience') return picturesOf(drawExperience(workspace, process, chosen));
  if (kind === 'thread') {
    const item = itemId === undefined ? {} : { itemId };
    return picturesOf(drawThread(workspace, process, { ...chosen, ...item }));
  }
  return picturesOf(drawChannelMatrix(workspace, process, chosen));
}

/** The steps in their order, with their numbers. */
function stepsInWords(process: Process): DiagramText {
  const nameOf = new Map(process.steps.map(({ id, name }) => [id, name]));
  const lines = orderSteps(process).steps.map(({ stepId, number }) => `${number}. ${nameOf.get(stepId) ?? ''}`);
  return { summary: process.name, lines };
}

function picturesOf({ pages, textAlternative }: OwnDiagram): DiagramSource {
  if (pages.length === 0) return undefined;
  const pictures = pages.map(({ svg, widthMm, heightMm }) => ({
    svg,
    width: widthMm * pixelsPerMm,
    height: heightMm * pixelsPerMm,
  }));
  return { pictures, text: textAlternative };
}
