import type { Channel } from '#core/model/channel.ts';
import type { Process } from '#core/model/process.ts';
import type { MatrixColumn, MatrixLine } from './matrix-model.ts';

/** What one picture shows of a process. */
export interface PictureInput {
  process: Process;
  columns: readonly MatrixColumn[];
  lines: readonly MatrixLine[];
  /** Used by any line of the process, in the order of the workspace: pictures of one series have the same rows. */
  channels: readonly Channel[];
  keepOrder: boolean;
}
