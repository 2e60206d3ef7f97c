import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAhead } from '../../renderer/ui/draw-ahead.ts';
import { drawnStretch, type Stretch } from '../../renderer/ui/drawn-stretch.ts';

const reach = { beyond: 2, ahead: 4 };

describe('drawnStretch', () => {
  it('starts with no more than what is near', () => {
    expect(drawnStretch(undefined, { from: 0, to: 6 }, reach)).toEqual({ from: -2, to: 8 });
  });

  it('stays the same object until one comes near its end, and then reaches ahead', () => {
    const drawn: Stretch = { from: -2, to: 12 };
    expect(drawnStretch(drawn, { from: 4, to: 10 }, reach)).toBe(drawn);
    expect(drawnStretch(drawn, { from: 5, to: 11 }, reach)).toEqual({ from: 3, to: 17 });
    expect(drawnStretch({ from: 3, to: 17 }, { from: 4, to: 10 }, reach)).toEqual({ from: -2, to: 12 });
  });

  it('holds what one sees, wherever one scrolls, and never more than it may', () => {
    const places = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 20 }), (froms, seen) => {
        let drawn: Stretch | undefined;
        for (const from of froms) {
          drawn = drawnStretch(drawn, { from, to: from + seen }, reach);
          expect(drawn.from).toBeLessThanOrEqual(from - reach.beyond);
          expect(drawn.to).toBeGreaterThanOrEqual(from + seen + reach.beyond);
          expect(drawn.to - drawn.from).toBeLessThanOrEqual(seen + 2 * reach.beyond + reach.ahead);
        }
      }),
    );
  });
});

describe('drawAhead', () => {
  it('gives only indexes that the list has', () => {
    const indexes = drawAhead(5, reach);
    expect(indexes({ startIndex: 0, endIndex: 4, overscan: 0, count: 5 })).toEqual([0, 1, 2, 3, 4]);
    expect(drawAhead(0, reach)({ startIndex: 0, endIndex: 0, overscan: 0, count: 0 })).toEqual([]);
  });
});
