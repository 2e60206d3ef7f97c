import type { Draft } from './collector.ts';

/** Drafts that say what one before them said give way to that one, so that what did not change keeps its identity. */
export function keepSame(earlier: readonly Draft[], now: readonly Draft[]): readonly Draft[] {
  if (earlier.length === 0) return now;
  const byKey = new Map(earlier.map((draft) => [draft.key, draft]));
  return now.map((draft) => {
    const known = byKey.get(draft.key);
    return known && saysTheSame(known, draft) ? known : draft;
  });
}

/** The context hash stands for groups, explains, data and path. */
function saysTheSame(one: Draft, other: Draft): boolean {
  return (
    one.contextHash === other.contextHash &&
    one.severity === other.severity &&
    one.certainty === other.certainty &&
    JSON.stringify([one.spans, one.consequences]) === JSON.stringify([other.spans, other.consequences])
  );
}
