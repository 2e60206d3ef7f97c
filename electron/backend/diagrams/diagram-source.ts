import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { dataDiagram } from '#core/diagrams/data-diagram.ts';
import { drawExperience } from '#core/diagrams/experience/draw-experience.ts';
import { drawThread } from '#core/diagrams/thread/draw-thread.ts';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { lanesDiagram } from '#core/diagrams/lanes-diagram.ts';
import type { DiagramPage } from '#core/diagrams/diagram-page.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DrawnDiagram } from './draw-mermaid.ts';

/** The diagrams that can be exported by themselves. */
export const diagramKinds = ['flow', 'lanes', 'matrix', 'data', 'experience', 'thread'] as const;
/** See `diagramKinds`. */
export type DiagramKind = (typeof diagramKinds)[number];

/** What a diagram is drawn from: Mermaid text, our own picture, or nothing, when there is nothing to draw. */
export type DiagramSource = { mermaid: readonly string[] } | { pictures: readonly DrawnDiagram[] } | undefined;

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
  if (kind === 'flow') return { mermaid: [flowDiagram(process, { language })] };
  if (kind === 'lanes') {
    const group = groupId ?? process.targetGroupIds[0];
    return group === undefined ? undefined : { mermaid: [lanesDiagram(workspace, process, group, language)] };
  }
  if (kind === 'data') {
    const { mermaid } = dataDiagram(workspace, process, chosen);
    return mermaid.length === 0 ? undefined : { mermaid };
  }
  if (kind === 'experience') return picturesOf(drawExperience(workspace, process, chosen).pages);
  if (kind === 'thread') {
    const item = itemId === undefined ? {} : { itemId };
    return picturesOf(drawThread(workspace, process, { ...chosen, ...item }).pages);
  }
  return picturesOf(drawChannelMatrix(workspace, process, chosen).pages);
}

function picturesOf(pages: readonly DiagramPage[]): DiagramSource {
  if (pages.length === 0) return undefined;
  return {
    pictures: pages.map(({ svg, widthMm, heightMm }) => ({
      svg,
      width: widthMm * pixelsPerMm,
      height: heightMm * pixelsPerMm,
    })),
  };
}
