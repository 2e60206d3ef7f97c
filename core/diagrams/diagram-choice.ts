import type { Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { FindingCounts } from './channel-matrix/draw-badge.ts';

/** The diagrams that can be exported by themselves. */
export const diagramKinds = ['flow', 'lanes', 'matrix', 'data', 'experience', 'thread'] as const;
/** See `diagramKinds`. */
export type DiagramKind = (typeof diagramKinds)[number];

/** Which diagram: lanes are of one target group, the others of all or of one; a thread is of one information item or data field. */
export interface DiagramChoice {
  kind: DiagramKind;
  groupId: TargetGroupId | undefined;
  itemId?: string | undefined;
  language: Language;
  /** Shown as badges beside the steps. */
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
}
