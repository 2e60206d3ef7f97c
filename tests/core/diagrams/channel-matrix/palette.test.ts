import { expect, test } from 'vitest';
import { mermaidSettings } from '#core/diagrams/mermaid-settings.ts';
import { lineStyles, palette } from '#core/diagrams/channel-matrix/palette.ts';

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every line is at least 3:1 on white and on light blue, and differs in dash and marker', () => {
  for (const { color } of lineStyles) {
    expect(contrast(color, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(color, palette.support)).toBeGreaterThanOrEqual(3);
  }
  expect(new Set(lineStyles.map(({ marker }) => marker)).size).toBe(6);
  expect(new Set(lineStyles.map(({ dashes, coreFactor }) => `${dashes} ${coreFactor}`)).size).toBe(6);
});

test('words and lines hold in greyscale: what is drawn in ink, warning or border stands out on every ground', () => {
  const { primaryBorderColor, lineColor, primaryTextColor, clusterBkg } = mermaidSettings.themeVariables;
  const grounds = [palette.paper, palette.support, palette.missingRow, palette.phaseBand, clusterBkg];
  for (const ground of grounds) {
    for (const words of [palette.ink, palette.warning, primaryTextColor]) {
      expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const line of [primaryBorderColor, lineColor, palette.phaseArrow, palette.loop, palette.muted]) {
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    }
  }
  expect(contrast(palette.muted, palette.paper)).toBeGreaterThanOrEqual(4.5);
});
