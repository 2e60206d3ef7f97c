import type { Analysis } from '#core/analysis/analysis.ts';
import type { Finding } from '#core/analysis/finding.ts';
import type { Patch } from '#core/edits/patch.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** What the window asks: check this workspace, or check what the last one became. The newest question is the only one answered. */
export type AnalysisQuestion = { run: number; asOf: string } & ({ workspace: Workspace } | { patches: Patch[] });

/** What is found, told as the difference with the answer before. */
export interface AnalysisAnswer extends Omit<Analysis, 'findings'> {
  run: number;
  /** Keys of findings that are gone or changed. */
  gone: string[];
  /** New and changed findings. */
  come: Finding[];
}
