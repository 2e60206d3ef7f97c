import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { targetGroupStyle } from '../../renderer/ui/target-group-style.ts';

const css = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-mantine-color-scheme='dark']");

function colour(part: string, name: string): string {
  const found = new RegExp(`--${name}:\\s*(#[0-9A-F]{6})`, 'i').exec(part)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no --${name}`);
  return found;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark_ = 0, light_ = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light_ + 0.05) / (dark_ + 0.05);
}

describe('the colours of target groups', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

  test.each(numbers)('%i stands out on every ground it can lie on, light and dark', (number) => {
    for (const part of [light, dark]) {
      for (const ground of ['paper', 'support', 'raised']) {
        expect(contrast(colour(part, `g${number}`), colour(part, ground))).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('never speak alone: every one has a marker and a line of its own', () => {
    const styles = numbers.map((number) => targetGroupStyle(number - 1));
    expect(new Set(styles.map(({ marker }) => marker)).size).toBe(8);
    expect(new Set(styles.map(({ dash, isDouble }) => `${dash} ${isDouble}`)).size).toBe(8);
  });
});
