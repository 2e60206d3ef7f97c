import { expect, it, vi } from 'vitest';
import { givenBackend } from './given-backend.ts';

it('does not wait when there is no window', async () => {
  const { backend } = await givenBackend();
  await expect(backend.settleWindow(1_000)).resolves.toBeUndefined();
});

it('waits until the window has handed over everything, and no longer than the deadline', async () => {
  const { backend, clock } = await givenBackend();
  const told: string[] = [];
  backend.listen((name) => told.push(name));
  const isSettled = vi.fn<() => void>();
  const answered = backend.settleWindow(1_000).then(isSettled);
  expect(told).toEqual(['app:closeRequested']);
  expect(isSettled).not.toHaveBeenCalled();
  await backend.handlers['app:readyToClose']({});
  await answered;
  const hanging = backend.settleWindow(1_000).then(isSettled);
  clock.advance(1_000);
  await hanging;
  expect(isSettled).toHaveBeenCalledTimes(2);
});
