import type { FieldSource, Inline } from '#core/plan/plan-tree.ts';

/** Neighbouring pieces of text that came from the same field, for one bookmark; `fallback` says so of what does not say it itself. */
export function piecesBySource(
  inlines: readonly Inline[],
  fallback: FieldSource | undefined,
): { from: FieldSource | undefined; pieces: Inline[] }[] {
  const groups: { from: FieldSource | undefined; pieces: Inline[] }[] = [];
  for (const inline of inlines) {
    const from = inline.source ?? fallback;
    const last = groups.at(-1);
    if (last && isSame(last.from, from)) last.pieces.push(inline);
    else groups.push({ from, pieces: [inline] });
  }
  return groups;
}

function isSame(one: FieldSource | undefined, other: FieldSource | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id && one?.field === other?.field;
}
