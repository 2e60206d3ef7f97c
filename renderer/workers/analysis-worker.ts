import '../zod-without-eval.ts';
import type { AnalysisQuestion } from './analysis-messages.ts';
import { AnalysisService } from './analysis-service.ts';

/** Lets messages that wait come in. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const service = new AnalysisService((answer) => globalThis.postMessage(answer, { transfer: [] }), pause);

globalThis.addEventListener('message', ({ data }: MessageEvent<AnalysisQuestion>) => void service.ask(data));
