import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from '../backend/create-backend.ts';
import { dispatch } from '../backend/dispatch.ts';
import { logBug } from '../backend/log-bug.ts';
import { securityHeaders } from '../backend/window/content-security-policy.ts';
import { readWindowFile } from '../backend/window/read-window-file.ts';
import { Access } from './access.ts';
import { readJsonBody } from './read-json-body.ts';
import { streamEvents } from './stream-events.ts';

/** What serving needs. */
export interface LoopbackOptions {
  backend: Pick<Backend, 'handlers' | 'listen'>;
  /** Where the files of the window are. */
  rendererFolder: string;
  /** A random free port when absent. */
  port?: number;
  /** Someone opened the app with a code: that address is used up. */
  onCodeUsed?: () => void;
  /** Pause between signs of life on the stream of events. */
  heartbeatMs?: number;
}

/** A host that is being served. */
export interface Loopback {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** An address that opens the app once: it carries a one-time code in its fragment, which browsers do not send. */
  newAddress(): string;
  close(): Promise<void>;
}

interface Call {
  options: LoopbackOptions;
  access: Access;
  origin: string;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Serves the window and its host on 127.0.0.1. */
export async function serveLoopback(options: LoopbackOptions): Promise<Loopback> {
  const access = new Access();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    answer({ options, access, origin: originOf(server), request, response }).catch((error: unknown) => {
      if (!request.destroyed) logBug('answering the window', error);
      refuse(response, 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const origin = originOf(server);
  return {
    origin,
    newAddress: () => `${origin}/#code=${access.newCode()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Everything about the sender is checked first; only then the path and the body are looked at. */
async function answer(call: Call): Promise<void> {
  const { origin, request, response } = call;
  const { host, origin: from } = request.headers;
  if (`http://${host}` !== origin) return refuse(response, 403);
  if (from !== undefined && from !== origin) return refuse(response, 403);
  const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  const isCall = path === '/session' || path === '/events' || path.startsWith('/api/');
  if (!isCall) return sendFile(call, path);
  if (request.method !== 'POST') return refuse(response, 405);
  if (from === undefined) return refuse(response, 403);
  return path === '/session' ? openSession(call) : answerCall(call, path);
}

async function sendFile({ options, request, response }: Call, path: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await readWindowFile(options.rendererFolder, path);
  if (!file) return refuse(response, 404);
  response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.content.length });
  response.end(request.method === 'HEAD' ? undefined : file.content);
}

async function openSession({ access, options, request, response }: Call): Promise<void> {
  const body = await readJsonBody(request);
  if (!body.ok) return refuse(response, body.error);
  const token = access.exchange((body.value as { code?: unknown } | null)?.code);
  if (token === undefined) return refuse(response, 401);
  sendJson(response, { token });
  options.onCodeUsed?.();
}

async function answerCall({ access, options, request, response }: Call, path: string): Promise<void> {
  if (!access.isToken(request.headers['x-leidraad-token'])) return refuse(response, 401);
  const body = await readJsonBody(request);
  if (!body.ok) return refuse(response, body.error);
  const from = windowOf(request);
  if (path === '/events')
    return streamEvents(options.backend, response, { from, heartbeatMs: options.heartbeatMs ?? 15_000 });
  sendJson(response, await dispatch(options.backend, methodOf(path), body.value, from));
}

/** Which tab calls: each page that is loaded has its own name. */
function windowOf({ headers }: IncomingMessage): string | undefined {
  const name = headers['x-leidraad-window'];
  return typeof name === 'string' && /^[\w-]{1,64}$/.test(name) ? name : undefined;
}

/** The method a path names; a colon may come encoded. */
function methodOf(path: string): string {
  try {
    return decodeURIComponent(path.slice('/api/'.length));
  } catch {
    return '';
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** Says no more than the status, and not as JSON, which would read as an answer. The connection is closed: the body may not have been read. */
function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`Refused: ${status}\n`);
}
