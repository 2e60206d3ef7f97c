import type { Block, PlanDocument } from '#core/plan/plan-tree.ts';

/** Lists go three levels deep; what is deeper stands at the last. */
export const deepestLevel = 2;

/** Where the text of an item begins, in twips. */
export function listIndent(level: number): number {
  return 360 * (level + 1);
}

/** The numbering of lists that begin with a number. */
export function numbersFrom(start = 1): string {
  return start === 1 ? 'numbers' : `numbers-from-${start}`;
}

/** With which numbers the numbered lists of a plan begin, each once and always 1. */
export function listStarts({ chapters }: PlanDocument): number[] {
  const startsIn = (block: Block): number[] =>
    block.kind === 'list' ? [block.start ?? 1, ...block.items.flat().flatMap(startsIn)] : [];
  return [...new Set([1, ...chapters.flatMap(({ blocks }) => blocks.flatMap(startsIn))])];
}
