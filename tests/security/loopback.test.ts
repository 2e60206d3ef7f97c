import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serveLoopback, type Loopback } from '../../electron/loopback/serve.ts';
import { mostBodyBytes } from '../../electron/loopback/read-json-body.ts';
import { givenBackend } from '../backend/given-backend.ts';
import { makeTemporaryFolder } from '../backend/temporary-folder.ts';
import { send, type RawAnswer, type RawRequest } from './send.ts';

interface Served {
  loopback: Loopback;
  token: string;
  /** A call with everything in order, but for what is given. */
  call: (request?: Partial<RawRequest> & { without?: string }) => Promise<RawAnswer>;
}

async function givenLoopback(onCodeUsed?: () => void): Promise<Served> {
  const { backend } = await givenBackend();
  const folder = await makeTemporaryFolder();
  const rendererFolder = join(folder, 'renderer');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>Leidraad</title>');
  await writeFile(join(rendererFolder, 'assets', 'main.js'), 'export {};');
  await writeFile(join(rendererFolder, '.hidden'), 'hidden');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'renderer-next'));
  await writeFile(join(folder, 'renderer-next', 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(rendererFolder, 'linked.txt'));
  await symlink(folder, join(rendererFolder, 'up'));
  const loopback = await serveLoopback({ backend, rendererFolder, ...(onCodeUsed ? { onCodeUsed } : {}) });
  onTestFinished(() => loopback.close());
  const { token } = JSON.parse((await exchange(loopback, codeOf(loopback))).text) as { token: string };
  return { loopback, token, call: (request = {}) => send(loopback.origin, callWith(loopback, token, request)) };
}

function callWith(loopback: Loopback, token: string, request: Partial<RawRequest> & { without?: string }): RawRequest {
  const { without, headers, ...rest } = request;
  const all: Record<string, string> = {
    'content-type': 'application/json',
    origin: loopback.origin,
    'x-leidraad-token': token,
    ...headers,
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => name !== without));
  return { method: 'POST', path: '/api/settings:read', body: '{}', ...rest, headers: kept };
}

function codeOf(loopback: Loopback): string {
  return new URL(loopback.newAddress()).hash.replace('#code=', '');
}

function exchange(loopback: Loopback, code: unknown): Promise<RawAnswer> {
  const headers = { 'content-type': 'application/json', origin: loopback.origin };
  return send(loopback.origin, { method: 'POST', path: '/session', headers, body: JSON.stringify({ code }) });
}

describe('calls over loopback', () => {
  it('are answered when everything is in order', async () => {
    const { call } = await givenLoopback();
    const { status, text } = await call();
    expect({ status, body: JSON.parse(text) as unknown }).toMatchObject({ status: 200, body: { ok: true } });
    expect((await call({ path: '/api/settings%3Aread' })).status).toBe(200);
  });

  it.each([
    { what: 'no token', request: { without: 'x-leidraad-token' }, status: 401 },
    { what: 'a wrong token', request: { headers: { 'x-leidraad-token': 'x'.repeat(43) } }, status: 401 },
    { what: 'an empty token', request: { headers: { 'x-leidraad-token': '' } }, status: 401 },
    { what: 'no token on the events', request: { path: '/events', without: 'x-leidraad-token' }, status: 401 },
    { what: 'no Origin', request: { without: 'origin' }, status: 403 },
    { what: 'another Origin', request: { headers: { origin: 'http://evil.example' } }, status: 403 },
    { what: 'Origin null', request: { headers: { origin: 'null' } }, status: 403 },
    { what: 'the Origin of another port', request: { headers: { origin: 'http://127.0.0.1:1' } }, status: 403 },
    { what: 'another Host', request: { headers: { host: 'evil.example' } }, status: 403 },
    { what: 'a form', request: { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, status: 415 },
    { what: 'plain text', request: { headers: { 'content-type': 'text/plain' } }, status: 415 },
    { what: 'no content type', request: { without: 'content-type' }, status: 415 },
    { what: 'a body that is no JSON', request: { body: '{"a":' }, status: 400 },
    { what: 'an empty body', request: { body: '' }, status: 400 },
    { what: 'GET', request: { method: 'GET', body: '' }, status: 405 },
    { what: 'PUT', request: { method: 'PUT' }, status: 405 },
    { what: 'OPTIONS', request: { method: 'OPTIONS' }, status: 405 },
    { what: 'GET on the session', request: { method: 'GET', path: '/session', body: '' }, status: 405 },
    { what: 'POST on a file', request: { path: '/index.html' }, status: 405 },
  ])('are refused with $what', async ({ request, status }) => {
    const { call } = await givenLoopback();
    const answer = await call(request);
    expect(answer.status).toBe(status);
    expect(answer.text).toBe(`Refused: ${status}\n`);
  });

  it('are refused for localhost and with the port of another server, so that no other name leads here', async () => {
    const { call, loopback } = await givenLoopback();
    const { port } = new URL(loopback.origin);
    for (const host of [`localhost:${port}`, '127.0.0.1', '127.0.0.1:1', `127.0.0.1.nip.io:${port}`]) {
      const onFile = await send(loopback.origin, { path: '/', headers: { host } });
      const onCall = await call({ headers: { host } });
      expect({ host, statuses: [onFile.status, onCall.status] }).toEqual({ host, statuses: [403, 403] });
    }
  });

  it('are refused with a body over the limit, announced or not', async () => {
    const { call } = await givenLoopback();
    const announced = await call({ headers: { 'content-length': String(mostBodyBytes + 1) }, body: '' });
    expect(announced.status).toBe(413);
    const tooBig = Buffer.alloc(mostBodyBytes + 1, ' ');
    const streamed = await call({ headers: { 'transfer-encoding': 'chunked' }, body: tooBig }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(streamed);
    expect((await call()).status).toBe(200);
  });

  it('get no leave for other sites', async () => {
    const { call } = await givenLoopback();
    const { headers } = await call();
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the one-time code', () => {
  it('is good for one exchange', async () => {
    const used = vi.fn<() => void>();
    const { loopback } = await givenLoopback(used);
    const code = codeOf(loopback);
    expect((await exchange(loopback, code)).status).toBe(200);
    expect((await exchange(loopback, code)).status).toBe(401);
    expect(used).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null, '', 'guess', 3, ['a'], { code: 'a' }])('is refused when it is %j', async (code) => {
    const { loopback } = await givenLoopback();
    expect((await exchange(loopback, code)).status).toBe(401);
  });

  it('gives every launch another token', async () => {
    const [one, other] = [await givenLoopback(), await givenLoopback()];
    expect(one.token).not.toBe(other.token);
    expect((await one.call({ headers: { 'x-leidraad-token': other.token } })).status).toBe(401);
  });

  it('is not written anywhere, nor is the token', async () => {
    const written: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    }
    const { call, token } = await givenLoopback();
    await call();
    await call({ path: '/api/gone' });
    await call({ body: '{' });
    vi.restoreAllMocks();
    expect(written.join('')).not.toContain(token);
  });
});

describe('files of the window', () => {
  it('carry the content security policy, as everything does', async () => {
    const { call, loopback } = await givenLoopback();
    const answers = [
      await send(loopback.origin, { path: '/' }),
      await send(loopback.origin, { path: '/assets/main.js?x=1', method: 'HEAD' }),
      await send(loopback.origin, { path: '/gone' }),
      await call(),
      await call({ without: 'x-leidraad-token' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 401]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; connect-src 'self';/);
    }
    expect(answers.slice(0, 2).map(({ headers }) => headers['content-type'])).toEqual([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
    ]);
    expect(answers[1]?.text).toBe('');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/../renderer-next/secret.txt',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:/Windows/win.ini',
    '/index.html%00.txt',
    '/.hidden',
    '/%',
    '/linked.txt',
    '/up/secret.txt',
    '/assets',
    '/assets/',
    'http://evil.example/index.html',
    'secret.txt',
    '*',
  ])('never include %s', async (path) => {
    const { loopback } = await givenLoopback();
    const { status, text } = await send(loopback.origin, { path }).catch(() => ({ status: 400, text: '' }));
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/secret|root:|hidden/);
  });
});

describe('the stream of events', () => {
  it('stops when the host stops', async () => {
    const { loopback, token } = await givenLoopback();
    const headers = { 'content-type': 'application/json', origin: loopback.origin, 'x-leidraad-token': token };
    const stream = await fetch(`${loopback.origin}/events`, { method: 'POST', headers, body: '{}' });
    expect(stream.status).toBe(200);
    await loopback.close();
    await expect(stream.text()).rejects.toThrow('terminated');
  });
});
