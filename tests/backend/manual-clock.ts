import type { Clock } from '../../electron/backend/clock.ts';

/** A clock that stands still until the test moves it. */
export interface ManualClock extends Clock {
  /** Moves time on and calls back whatever is due, in order. */
  advance(ms: number): void;
}

/** Starts at 2026-11-22 10:00 UTC. */
export function createManualClock(): ManualClock {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const waiting = new Map<symbol, { due: number; callback: () => void }>();
  return {
    now: () => new Date(now),
    after: (pauseMs, callback) => {
      const key = Symbol('waiting');
      waiting.set(key, { due: now + pauseMs, callback });
      return () => waiting.delete(key);
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const next = [...waiting]
          .filter(([, { due }]) => due <= end)
          .sort(([, one], [, other]) => one.due - other.due)[0];
        if (!next) break;
        waiting.delete(next[0]);
        now = next[1].due;
        next[1].callback();
      }
      now = end;
    },
  };
}
