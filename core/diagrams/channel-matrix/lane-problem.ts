import type { Bundle } from './bundles.ts';
import type { SharedContact } from './matrix-model.ts';
import type { Run } from './runs.ts';

/** What the lanes are judged by. */
export interface LaneProblem {
  runs: readonly Run[];
  rowCount: number;
  lineCount: number;
  /** Per gutter. */
  bundles: readonly (readonly Bundle[])[];
  shared: readonly SharedContact[];
}
