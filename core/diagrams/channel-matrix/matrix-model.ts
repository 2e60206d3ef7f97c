import type { Channel } from '#core/model/channel.ts';
import type { ChannelId, TargetGroupId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';

/** A step as a column; contact steps are wide, what happens backstage is thin. */
export interface MatrixColumn {
  index: number;
  step: Step;
  /** As everywhere in the product: from the order of steps. */
  number: number;
  phaseId: string;
  phaseName: string;
  isThin: boolean;
}

/** Through which channel a contact goes; null = none chosen yet. */
export type ContactChannel = ChannelId | null;

/** The way of a group, or of several groups that have the same way, from one stop (by column) to a next one. */
export interface MatrixLink {
  from: number;
  to: number;
  /** Part of the main route. */
  isMain: boolean;
}

/** Stops and links of one target group. */
export interface GroupRoute {
  groupId: TargetGroupId;
  name: string;
  /** By column. */
  stops: ReadonlyMap<number, ContactChannel>;
  links: readonly MatrixLink[];
  mainStops: ReadonlySet<number>;
}

/** A coloured line: one target group, or several with the same stops and links. */
export interface MatrixLine extends Omit<GroupRoute, 'groupId'> {
  groupIds: readonly TargetGroupId[];
}

/** A row of the grid; without channel it is the row for contacts that have none yet. */
export interface MatrixRow {
  channel: Channel | null;
  kind: Channel['kind'] | 'missing';
}

/** A light-blue cell. */
export interface SupportingCell {
  column: number;
  row: number;
  /** Indexes of the lines that may use it. */
  lines: readonly number[];
  isForAll: boolean;
}

/** One touchpoint of several lines, drawn as an oval. */
export interface SharedContact {
  column: number;
  row: number;
  lines: readonly number[];
}
