import type { Finding } from '#core/analysis/finding.ts';
import type { ProcessId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';

/**
 * Whether a finding is about a process that has no steps yet. It is true that such a process has no beginning and no end, but its first step comes
 * before anything else: until then nothing about it is counted or listed on screen.
 */
export function waitsForSteps(workspace: Workspace, { anchor }: Finding): boolean {
  return anchor.kind === 'process' && processById(workspace, anchor.id as ProcessId)?.steps.length === 0;
}
