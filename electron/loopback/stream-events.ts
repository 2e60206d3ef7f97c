import type { ServerResponse } from 'node:http';
import type { Backend } from '../backend/create-backend.ts';

const mostWaitingBytes = 8 * 1024 * 1024;

/** For whom, and how often a sign of life goes out. */
export interface StreamOptions {
  from: string | undefined;
  heartbeatMs: number;
}

/** Sends every event as a line of JSON for as long as the window listens; empty lines show that the host is still there. */
export function streamEvents(
  backend: Pick<Backend, 'listen'>,
  response: ServerResponse,
  { from, heartbeatMs }: StreamOptions,
): void {
  const send = (line: string): void => {
    // A window that does not read must not fill the memory; it takes up the stream again.
    if (response.writableLength > mostWaitingBytes) response.destroy();
    else response.write(`${line}\n`);
  };
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  send('');
  const stop = backend.listen((name, event) => send(JSON.stringify({ name, event })), from);
  const heartbeat = setInterval(() => send(''), heartbeatMs);
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
