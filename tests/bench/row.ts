/** One line of the table. */
export interface Row {
  work: string;
  size: string;
  /** What it took, with its unit. */
  ours: string;
  beside: string;
  /** What that took, with its unit. */
  theirs: string;
  /** Ours divided by theirs, or the time itself where there is a goal in time. */
  ratio: string;
  goal: string;
  isMet: boolean;
}

/** Milliseconds that some work takes; the best of some tries, since the rest is noise of the machine. */
export async function bestOf(tries: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries; count += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  return (
    values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  );
}
