import type { Finding } from '#core/analysis/finding.ts';
import { processesUsing } from '#core/analysis/usage-index.ts';
import type { StepId } from '#core/model/id.ts';
import { stepById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { WorkspaceAnalysis } from './analysis-store.ts';

/** How many findings of a process wait for a later stage. */
export function countLater({ analysis, workspace }: WorkspaceAnalysis, process: Process): number {
  return analysis.findings.filter((finding) => finding.status === 'later' && isAbout(workspace, finding, process))
    .length;
}

function isAbout(workspace: Workspace, { anchor }: Finding, process: Process): boolean {
  if (anchor.kind === 'process') return anchor.id === process.id;
  if (anchor.kind === 'step') return stepById(workspace, anchor.id as StepId)?.process === process;
  return processesUsing(workspace, anchor).includes(process);
}
