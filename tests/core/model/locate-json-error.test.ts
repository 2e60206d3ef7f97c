import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJsonError } from '#core/model/locate-json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('locateJsonError', () => {
  it.each([
    ['', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['{"a": tru}', 1, 7],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['[01]', 1, 3],
    ['[1] 2', 1, 5],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1}', 1, 3],
    ['{1: 2}', 1, 2],
  ])('finds the place in %j', (text, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(locateJsonError(text)).toEqual({ line, column });
  });

  it('finds a place in any text that is not JSON, where what comes before could still become JSON', () => {
    const json = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom('', ',', ']', '}', '"', 'x', '\n'), (text, at, piece) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + piece + text.slice(place + 1);
        fc.pre(!isJson(broken));
        const { line, column } = locateJsonError(broken);
        const before = broken
          .split('\n')
          .slice(0, line - 1)
          .reduce((sum, part) => sum + part.length + 1, 0);
        const offset = before + column - 1;
        expect(offset).toBeLessThanOrEqual(broken.length);
        // Up to the place nothing was wrong, so adding one character there cannot move the place forward.
        expect(locateJsonError(`${broken.slice(0, offset)}\u0001`)).toEqual({ line, column });
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind a hundred thousand levels', () => {
    expect(locateJsonError('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
  });
});
