import type { AnalysisAnswer } from '../workers/analysis-messages.ts';
import type { AnalysisDesk } from './analysis-store.ts';

/** The desk behind which the worker checks, so that typing never waits for it. */
export function openWorkerDesk(): AnalysisDesk & { close(): void } {
  const worker = new Worker(new URL('../workers/analysis-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (question) => worker.postMessage(question, { transfer: [] }),
    onAnswer: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => listener(data));
    },
    close: () => worker.terminate(),
  };
}
