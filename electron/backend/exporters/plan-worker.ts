import { parentPort, workerData } from 'node:worker_threads';
import { exportPlan } from './export-plan.ts';
import type { PlanWorkerData, PlanWorkerMessage } from './export-plan-in-worker.ts';

// Runs in a thread of its own: writes the plan it was started with, tells how far it is, and gives the bytes.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node, not a window: it has no origin
const tell = (message: PlanWorkerMessage): void => parentPort?.postMessage(message);
const { workspace, drawings, ...options } = workerData as PlanWorkerData;
tell({ kind: 'started' });
const exported = await exportPlan(workspace, {
  ...options,
  draw: async () => new Map(drawings),
  onProgress: (progress) => tell({ kind: 'progress', progress }),
});
tell({ kind: 'done', exported });
