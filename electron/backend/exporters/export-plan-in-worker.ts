import { Worker } from 'node:worker_threads';
import type { Workspace } from '#core/model/workspace.ts';
import type { DrawnDiagram } from '../diagrams/draw-mermaid.ts';
import { exportPlan, type ExportedPlan, type ExportPlanOptions, type WritingProgress } from './export-plan.ts';

/** What the thread is started with. */
export type PlanWorkerData = Omit<ExportPlanOptions, 'draw' | 'onProgress'> & {
  workspace: Workspace;
  drawings: readonly (readonly [key: string, drawing: DrawnDiagram])[];
};

/** What the thread tells. */
export type PlanWorkerMessage =
  | { kind: 'started' }
  | { kind: 'progress'; progress: WritingProgress }
  | { kind: 'done'; exported: ExportedPlan };

/** How to follow and stop an export. */
export interface Following {
  signal: AbortSignal;
  onProgress(progress: WritingProgress): void;
}

/** Beside this file in a checkout, and beside the bundle of the main process in a package. */
const entry = new URL(`./plan-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** Writing makes much that is gone at once; more room for that makes it no faster, and takes a hundred megabytes more. */
const maxYoungGenerationSizeMb = 24;

/**
 * Writes the plan in a thread of its own, so that the host goes on answering and the export can be stopped at any moment; undefined when it was.
 * Where no thread can be started it is written here.
 * @throws when the document is not in order; then nothing may be written.
 */
export async function exportPlanInWorker(
  data: PlanWorkerData,
  { signal, onProgress }: Following,
): Promise<ExportedPlan | undefined> {
  if (signal.aborted) return undefined;
  const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb } });
  const outcome = await outcomeOf(worker, signal, onProgress);
  await worker.terminate();
  if (outcome !== 'not-started') return outcome;
  const { workspace, drawings, ...options } = data;
  return exportPlan(workspace, { ...options, onProgress, draw: async () => new Map(drawings) });
}

async function outcomeOf(
  worker: Worker,
  signal: AbortSignal,
  onProgress: Following['onProgress'],
): Promise<ExportedPlan | 'not-started' | undefined> {
  let isStarted = false;
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: PlanWorkerMessage) => {
      isStarted = true;
      if (message.kind === 'progress') onProgress(message.progress);
      if (message.kind === 'done') resolve(message.exported);
    });
    worker.on('error', (error) => (isStarted ? reject(error) : resolve('not-started')));
    worker.on('exit', () => reject(new Error('The thread that writes the plan ended before it was done.')));
  });
}
