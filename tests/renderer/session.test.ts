import { describe, expect, test, vi } from 'vitest';
import type { Host } from '#core/contract/contract.ts';
import type { EventOf } from '#core/contract/events.ts';
import { failure } from '#core/result.ts';
import { fileId, givenSession, nameOf, processId, stepId } from './given-session.ts';

const rename = (name: string) => ({ processId, stepId, name });

/** A host that fails the first calls of one method. */
function failing(times: number, error: object) {
  return (host: Host): Host => {
    let left = times;
    return {
      ...host,
      call: ((name: string, args: never) => {
        if (name === 'workspace:applyPatches' && left > 0) {
          left -= 1;
          return Promise.resolve(failure(error));
        }
        return host.call(name as never, args);
      }) as Host['call'],
    };
  };
}

describe('a session', () => {
  test('applies an edit at once and sends it to the host', async () => {
    const { session, host } = await givenSession();
    session.perform('step.rename', rename('Nieuwe naam'));
    expect(nameOf(session)).toBe('Nieuwe naam');

    await session.close();
    const reopened = await host.call('workspace:open', { fileId });
    expect(reopened.ok && reopened.value.workspace.processes[0]?.steps.find(({ id }) => id === stepId)?.name).toBe(
      'Nieuwe naam',
    );
  });

  test('undoes and redoes, and tells the host both', async () => {
    const { session, host } = await givenSession();
    const before = nameOf(session);
    session.perform('step.rename', rename('Nieuwe naam'));
    session.undo();
    expect(nameOf(session)).toBe(before);
    session.redo();
    expect(nameOf(session)).toBe('Nieuwe naam');

    await session.close();
    const reopened = await host.call('workspace:open', { fileId });
    expect(reopened.ok && reopened.value.workspace.processes[0]?.steps.find(({ id }) => id === stepId)?.name).toBe(
      'Nieuwe naam',
    );
  });

  test('says that all is saved when a window begins anew on a file that holds everything', async () => {
    const { session } = await givenSession((host) => ({
      ...host,
      call: (async (name: string, args: never) => {
        const outcome = await host.call(name as never, args);
        if (!['workspace:open', 'workspace:save'].includes(name) || !outcome.ok) return outcome;
        return { ...outcome, value: { ...(outcome.value as object), revision: 3 } };
      }) as Host['call'],
    }));
    await vi.waitFor(() => expect(session.getState().open?.save.kind).toBe('saved'));
  });

  test('does not take news of an earlier save, which comes after a change, for news of that change', async () => {
    let tell: (event: EventOf<'workspace:saveStateChanged'>) => void = () => undefined;
    const { session, host } = await givenSession((inMemory) => ({
      ...inMemory,
      on: ((name: string, listener: never) => {
        if (name === 'workspace:saveStateChanged') tell = listener;
        return () => undefined;
      }) as Host['on'],
    }));
    session.perform('step.rename', rename('Nieuwe naam'));
    await session.settle();
    const { openId } = session.getState().open ?? {};
    const saved = { openId, state: 'saved', savedOn: '2026-11-26T09:00:00.000Z' } as const;
    tell({ ...saved, revision: 0 } as EventOf<'workspace:saveStateChanged'>);
    expect(session.getState().open?.save.kind).toBe('saving');
    tell({ ...saved, revision: 1 } as EventOf<'workspace:saveStateChanged'>);
    expect(session.getState().open?.save.kind).toBe('saved');

    // The answer to saving may be overtaken in the same way.
    const late = host.call;
    host.call = (async (name: string, args: never) => {
      const outcome = await late(name as never, args);
      if (name === 'workspace:save') {
        session.perform('step.rename', rename('Nog nieuwer'));
        await session.settle();
      }
      return outcome;
    }) as Host['call'];
    await session.save();
    expect(session.getState().open?.save.kind).toBe('saving');
  });

  test('gives the reason when an edit cannot be done, and changes nothing', async () => {
    const { session } = await givenSession();
    const before = session.getState().open?.history;
    expect(session.perform('step.rename', rename('  '))).toEqual(failure('name-empty'));
    expect(session.getState().open?.history).toBe(before);
  });

  test('says that it cannot save, keeps trying, and loses nothing', async () => {
    vi.useFakeTimers();
    const { session } = await givenSession(failing(2, { kind: 'disk-full', file: 'keuring.leidraad' }));
    session.perform('step.rename', rename('Nieuwe naam'));
    await vi.advanceTimersByTimeAsync(1);
    expect(session.getState().open?.save).toMatchObject({ kind: 'failed', error: { kind: 'disk-full' } });

    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    await session.save();
    expect(session.getState().open?.save.kind).toBe('saved');
    expect(nameOf(session)).toBe('Nieuwe naam');
  });

  test('reads the workspace anew when it was changed elsewhere, and says which changes it does not have', async () => {
    const { session } = await givenSession(failing(1, { kind: 'stale-revision', expected: 7, found: 0 }));
    const before = nameOf(session);
    session.perform('step.rename', rename('Nieuwe naam'));
    await vi.waitFor(() => expect(session.getState().notice?.kind).toBe('reloaded'));
    expect(session.getState().notice?.lostChanges).toEqual([`Stap “${before}” hernoemen`]);
    expect(nameOf(session)).toBe(before);
  });

  test('shows why a file cannot be opened, and can be told to leave it', async () => {
    const { session } = await givenSession();
    expect(await session.open('weg.leidraad' as typeof fileId)).toBe(false);
    expect(session.getState().problem?.error.kind).toBe('file-missing');
    session.dismissProblem();
    expect(session.getState().problem).toBeUndefined();
    expect(nameOf(session)).toBeDefined();
  });
});
