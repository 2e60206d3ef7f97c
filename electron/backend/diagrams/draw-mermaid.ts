import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { securityHeaders } from '../window/content-security-policy.ts';
import { readWindowFile } from '../window/read-window-file.ts';

const nodeSchema = z.object({
  id: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
const drawnSchema = z.object({
  index: z.number().int().nonnegative(),
  drawn: z
    .object({
      svg: z.string(),
      width: z.number().positive(),
      height: z.number().positive(),
      nodes: z.array(nodeSchema).optional(),
    })
    .nullable(),
});

/** A drawn diagram: SVG, its size in pixels of 1/96 inch, and where its boxes are. */
export type DrawnDiagram = NonNullable<z.infer<typeof drawnSchema>['drawn']>;

/** On a laptop where a virus scanner looks at everything first, a browser may take half a minute to begin. */
const usualPatienceMs = 60_000;

/** What drawing needs. */
export interface DrawMermaidOptions {
  /** A Chromium, Chrome or Edge. */
  browser: string;
  /** Where the built window is, with `diagram.html`. */
  rendererFolder: string;
  /** After this long without a new drawing the rest is given up. */
  patienceMs?: number;
  onProgress?: (done: number, all: number) => void;
}

/**
 * Draws Mermaid sources in a headless browser on this machine, over 127.0.0.1 with a secret of its own. A source that could not be drawn,
 * or that came too late, is undefined in the answer.
 */
export async function drawMermaid(
  sources: readonly string[],
  options: DrawMermaidOptions,
): Promise<(DrawnDiagram | undefined)[]> {
  if (sources.length === 0) return [];
  const token = randomBytes(24).toString('base64url');
  const profile = await mkdtemp(join(tmpdir(), 'leidraad-draw-'));
  const answers = sources.map((): DrawnDiagram | undefined => undefined);
  const { patienceMs = usualPatienceMs } = options;
  let child: ChildProcess | undefined;
  let close = (): void => {};
  try {
    await new Promise<void>((resolve) => {
      let left = sources.length;
      let timer = setTimeout(resolve, patienceMs);
      const take = (drawn: z.infer<typeof drawnSchema> | undefined): void => {
        if (!drawn) return;
        answers[drawn.index] = drawn.drawn ?? undefined;
        left -= 1;
        options.onProgress?.(sources.length - left, sources.length);
        clearTimeout(timer);
        timer = setTimeout(resolve, left === 0 ? 0 : patienceMs);
      };
      const server = createServer((request, response) => {
        const call = { request, response, token, sources, rendererFolder: options.rendererFolder };
        answer(call).then(take, () => refuse(response));
      });
      close = () => {
        clearTimeout(timer);
        server.close();
        server.closeAllConnections();
      };
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        child = openHeadless(options.browser, profile, `http://127.0.0.1:${port}/diagram.html#${token}`);
        child.once('exit', () => resolve());
        child.once('error', () => resolve());
      });
    });
  } finally {
    close();
    await stop(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return answers;
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  token: string;
  sources: readonly string[];
  rendererFolder: string;
}

/** Serves the page, its sources and takes what it drew; the last is returned. */
async function answer({ request, response, token, sources, rendererFolder }: Call) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  if (request.method === 'GET') {
    const file = await readWindowFile(rendererFolder, path);
    if (!file) return refuse(response);
    response.writeHead(200, { 'content-type': file.contentType }).end(file.content);
    return undefined;
  }
  if (request.method !== 'POST' || request.headers['x-leidraad-token'] !== token) return refuse(response);
  if (path === '/sources') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(sources));
    return undefined;
  }
  const drawn = drawnSchema.parse(JSON.parse(await text(request)));
  response.writeHead(204).end();
  return drawn.index < sources.length ? drawn : undefined;
}

function refuse(response: ServerResponse): undefined {
  if (!response.headersSent) response.writeHead(404).end();
  return undefined;
}

function openHeadless(browser: string, profile: string, address: string): ChildProcess {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-extensions',
  ];
  return spawn(
    browser,
    ['--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', ...quiet, ...asRoot, address],
    { stdio: 'ignore' },
  );
}

async function stop(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
