import '../zod-without-eval.ts';
import type { AnalysisQuestion } from './analysis-messages.ts';
import { AnalysisService } from './analysis-service.ts';

const { port1, port2 } = new MessageChannel();

/** A message to ourselves comes after those that wait already. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port2.postMessage(undefined);
  });
}

port1.start();
const service = new AnalysisService((answer) => globalThis.postMessage(answer), pause);

globalThis.addEventListener('message', ({ data }: MessageEvent<AnalysisQuestion>) => void service.ask(data));
