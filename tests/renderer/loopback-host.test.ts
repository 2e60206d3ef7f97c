import { expect, test, vi } from 'vitest';
import { createLoopbackHost } from '../../renderer/host/loopback-host.ts';
import { createTokenStore } from '../../renderer/host/loopback-token.ts';

const json = (body: unknown, status = 200): Response => Response.json(body, { status });

test('the code is exchanged once for a token, which goes along with every call', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async (input) => {
    const path = new URL(String(input)).pathname;
    return path === '/session' ? json({ token: 'sleutel' }) : json({ ok: true, value: [] });
  });
  const host = createLoopbackHost({ origin: 'http://127.0.0.1:1', code: 'eenmalig', fetch });
  await host.call('workspace:listRecent', {});
  await host.call('workspace:listRecent', {});

  const paths = fetch.mock.calls.map(([input]) => new URL(String(input)).pathname);
  expect(paths).toEqual(['/session', '/api/workspace:listRecent', '/api/workspace:listRecent']);
  expect(fetch.mock.calls[1]?.[1]?.headers).toMatchObject({ 'x-leidraad-token': 'sleutel' });
});

test('after reloading the kept token is used', async () => {
  const tokens = createTokenStore();
  tokens.keep('bewaard');
  const fetch = vi.fn<typeof globalThis.fetch>(async () => json({ ok: true, value: [] }));
  await createLoopbackHost({ origin: 'http://127.0.0.1:1', fetch, tokens }).call('workspace:listRecent', {});
  expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ 'x-leidraad-token': 'bewaard' });
});

test('a host that is gone is a failure, not an exception', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    throw new TypeError('Failed to fetch');
  });
  const outcome = await createLoopbackHost({ origin: 'http://127.0.0.1:1', code: 'x', fetch }).call(
    'settings:read',
    {},
  );
  expect(outcome).toEqual({ ok: false, error: { kind: 'host-unreachable' } });
});

test('events come as lines of JSON, however they are cut', async () => {
  const event = { openId: 'o', state: 'saved', revision: 1, savedOn: '2026-11-23T10:00:00Z' };
  const line = `\n${JSON.stringify({ name: 'workspace:saveStateChanged', event })}\n`;
  const stopped = new AbortController();
  const fetch = vi.fn<typeof globalThis.fetch>(async (input) => {
    if (String(input).endsWith('/session')) return json({ token: 't' });
    const parts = [line.slice(0, 12), line.slice(12)];
    return new Response(
      new ReadableStream({
        start(controller) {
          for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
          controller.close();
        },
      }),
    );
  });
  const host = createLoopbackHost({ origin: 'http://127.0.0.1:1', code: 'x', fetch, signal: stopped.signal });
  const heard = await new Promise((resolve) => host.on('workspace:saveStateChanged', resolve));
  stopped.abort();
  expect(heard).toEqual(event);
});
