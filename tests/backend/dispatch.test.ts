import { describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../electron/backend/dispatch.ts';
import { givenBackend } from './given-backend.ts';

describe('calling a method for a transport', () => {
  it.each(['app:explode', '__proto__', 'constructor', 'toString', ''])('knows no method “%s”', async (name) => {
    const { backend } = await givenBackend();
    expect(await dispatch(backend, name, {})).toEqual({ ok: false, error: { kind: 'unknown-method', method: name } });
  });

  it.each([undefined, null, 'text', 12, [], { fileId: 3 }, { fileId: '' }])('refuses %j as arguments', async (args) => {
    const { backend } = await givenBackend();
    expect(await dispatch(backend, 'workspace:open', args)).toMatchObject({
      ok: false,
      error: { kind: 'invalid-arguments', method: 'workspace:open' },
    });
  });

  it('turns a bug into a failure and writes it to stderr', async () => {
    const { backend } = await givenBackend();
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const broken = { ...backend.handlers, 'settings:read': () => Promise.reject(new TypeError('a bug')) };
    expect(await dispatch({ handlers: broken }, 'settings:read', {})).toEqual({
      ok: false,
      error: { kind: 'host-failed', cause: 'a bug' },
    });
    expect(stderr).toHaveBeenCalledWith(expect.stringContaining('doing settings:read: TypeError: a bug'));
  });

  it.each([
    { what: 'a result', outcome: { ok: true, value: { language: 'fr', theme: 'dark' } } },
    { what: 'a failure', outcome: { ok: false, error: { kind: 'disk-full', file: 'x' } } },
    { what: 'a kind of failure', outcome: { ok: false, error: { kind: 'gone' } } },
  ])('does not pass on $what that the contract does not promise', async ({ outcome }) => {
    const { backend } = await givenBackend();
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const broken = { ...backend.handlers, 'settings:read': () => Promise.resolve(outcome as never) };
    const outcomeOfCall = await dispatch({ handlers: broken }, 'settings:read', {});
    expect(outcomeOfCall).toMatchObject({ ok: false, error: { kind: 'host-failed' } });
  });

  it('leaves out what the contract does not name', async () => {
    const { backend } = await givenBackend();
    const talkative = { ok: true, value: { language: 'nl', theme: 'dark', path: '/home/lotte' } } as never;
    const handlers = { ...backend.handlers, 'settings:read': () => Promise.resolve(talkative) };
    expect(await dispatch({ handlers }, 'settings:read', {})).toEqual({
      ok: true,
      value: { language: 'nl', theme: 'dark' },
    });
  });
});
