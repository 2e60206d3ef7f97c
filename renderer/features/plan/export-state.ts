import { create } from 'zustand';
import type { FileId } from '#core/contract/file-methods.ts';
import { drawDiagram } from '../../diagrams/drawn-diagrams.ts';
import { exportPlan, type ExportOptions, type ExportOutcome, type ExportProgress } from './export-plan.ts';

/** The export that is going on, or how the last one ended; it lives on while the person looks at another screen. */
export interface ExportState {
  /** The workspace it is about: news of one workspace is not shown in another. */
  workspaceFileId: FileId | undefined;
  status: { kind: 'idle' } | ExportProgress | ExportOutcome;
}

/** See `ExportState`. */
export const usePlanExport = create<ExportState>(() => ({ workspaceFileId: undefined, status: { kind: 'idle' } }));

let running: AbortController | undefined;

/** Starts an export; only one goes on at a time. */
export async function startExport(
  options: Omit<ExportOptions, 'signal' | 'onProgress' | 'draw'>,
): Promise<ExportOutcome> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const show = (status: ExportState['status']): void => {
    if (running === controller) usePlanExport.setState({ status });
  };
  usePlanExport.setState({ workspaceFileId: options.session.getState().open?.fileId });
  const outcome = await exportPlan({ ...options, signal: controller.signal, onProgress: show, draw: drawDiagram });
  show(outcome);
  return outcome;
}

/** Stops drawing or writing; nothing is written then. */
export function stopExport(): void {
  running?.abort();
}
