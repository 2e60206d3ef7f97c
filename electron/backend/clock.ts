/** Time as the backend uses it: a seam, so that tests need not wait. */
export interface Clock {
  now(): Date;
  /** Calls back once after a pause; the answer calls it off. */
  after(pauseMs: number, callback: () => void): () => void;
}

/** The real time. */
export const systemClock: Clock = {
  now: () => new Date(),
  after: (pauseMs, callback) => {
    const timer = setTimeout(callback, pauseMs);
    return () => clearTimeout(timer);
  },
};
