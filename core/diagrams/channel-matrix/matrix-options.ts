import type { Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { DiagramSpot } from '../diagram-page.ts';
import type { FindingCounts } from './draw-badge.ts';

/** How a channel matrix is drawn. */
export interface ChannelMatrixOptions {
  /** Of the words on the picture; names keep the language of the workspace. */
  language: Language;
  /** The groups to show, in the order of the process; absent = all groups of the process. */
  targetGroupIds?: readonly TargetGroupId[];
  /** Rows in the order of the workspace, so that a series of pictures has the same rows. */
  keepRowOrder?: boolean;
  /** Counts beside the numbers of steps. */
  findings?: ReadonlyMap<StepId, FindingCounts>;
}

/** One page of the channel matrix. */
export interface MatrixPage {
  readonly svg: string;
  widthMm: number;
  heightMm: number;
  /** The column of each step. */
  spots: readonly DiagramSpot[];
  /** Factor with which the page fits on A4 landscape (277 × 190 mm inside its margins): 1, or 0.9 at least. */
  scale: number;
  /** Says that the page is scaled, or does not fit even then. */
  notice?: string;
}
