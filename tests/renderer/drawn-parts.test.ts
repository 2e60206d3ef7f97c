import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnParts } from '../../renderer/features/findings/drawn-parts.ts';
import type { ListLine } from '../../renderer/features/findings/list-lines.ts';

/** Groups as numbers of findings, with for each finding its height and whether it is drawn. */
const groups = fc.array(fc.array(fc.record({ height: fc.integer({ min: 1, max: 200 }), isDrawn: fc.boolean() })));
const headHeight = 37;

test('what is drawn and the room of what is not are together as high as the whole list, and every line is where it belongs', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const heights: number[] = [];
      const drawn: number[] = [];
      const lines = given.flatMap((findings, group): ListLine[] => {
        drawn.push(heights.length);
        heights.push(headHeight);
        for (const { height, isDrawn } of findings) {
          if (isDrawn) drawn.push(heights.length);
          heights.push(height);
        }
        const head = { kind: 'head', id: `${group}`, isFolded: false, group: { key: `${group}` } } as ListLine;
        return [head, ...findings.map((_, place) => ({ kind: 'finding', id: `${group} ${place}`, place }) as ListLine)];
      });
      const starts = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
      const total = heights.reduce((sum, height) => sum + height, 0);
      const items = drawn.map((index) => {
        const [start, size] = [starts[index] ?? 0, heights[index] ?? 0];
        return { key: index, index, start, size, end: start + size, lane: 0 };
      });

      let height = 0;
      for (const part of drawnParts(lines, items, total)) {
        expect(height).toBe(starts[part.headIndex]);
        height += headHeight;
        for (const { index, line, roomBefore } of part.findings) {
          height += roomBefore;
          expect(height).toBe(starts[index]);
          expect(line.id).toBe(`${part.head.id} ${line.place}`);
          height += heights[index] ?? 0;
        }
        height += part.roomAfter;
      }
      expect(height).toBe(total);
    }),
  );
});
