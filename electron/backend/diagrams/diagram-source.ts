import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { lanesDiagram } from '#core/diagrams/lanes-diagram.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DrawnDiagram } from './draw-mermaid.ts';

/** The diagrams that can be exported by themselves. */
export const diagramKinds = ['flow', 'lanes', 'matrix'] as const;
/** See `diagramKinds`. */
export type DiagramKind = (typeof diagramKinds)[number];

/** What a diagram is drawn from: Mermaid text, our own picture, or nothing, when there is nothing to draw. */
export type DiagramSource = { mermaid: string } | { picture: DrawnDiagram } | undefined;

const pixelsPerMm = 96 / 25.4;

/** The source of one diagram of a process; lanes are of one target group, a matrix of all or of one. */
export function diagramSource(
  workspace: Workspace,
  process: Process,
  { kind, groupId, language }: { kind: DiagramKind; groupId: TargetGroupId | undefined; language: Language },
): DiagramSource {
  if (process.steps.length === 0) return undefined;
  if (kind === 'flow') return { mermaid: flowDiagram(process, { language }) };
  if (kind === 'lanes') {
    const group = groupId ?? process.targetGroupIds[0];
    return group === undefined ? undefined : { mermaid: lanesDiagram(workspace, process, group, language) };
  }
  const chosen = groupId === undefined ? {} : { targetGroupIds: [groupId] };
  const [page] = drawChannelMatrix(workspace, process, { language, ...chosen }).pages;
  return page && { picture: { svg: page.svg, width: page.widthMm * pixelsPerMm, height: page.heightMm * pixelsPerMm } };
}
