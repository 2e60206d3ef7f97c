import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawLines, drawText } from './draw-text.ts';
import { strokeAttributes } from './line-style.ts';
import { drawMarker, drawWarning } from './markers.ts';
import type { MatrixLine } from './matrix-model.ts';
import { measureText } from './measure-text.ts';
import { lineStyle, palette } from './palette.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import { pathData, svgElement } from './svg.ts';
import { texts } from './texts.ts';
import { fitLine, wrapLabel, type WrappedLabel } from './wrap-label.ts';

/** What stands above the phases. */
export interface HeaderContent {
  title: string;
  subtitle: string;
  missing: { count: number; steps: readonly number[] };
  lines: readonly MatrixLine[];
}

const titleSize = 46;
const titleLine = 52;
const textSize = 27;
const textLine = 30;
const sampleWidth = 100;
const entryGap = 40;
const entryWidthMost = 420;

/** Title, subtitle with the number of missing channels, and the target groups with their lines; gives the place below it. */
export function drawHeader(
  { title, subtitle, missing, lines }: HeaderContent,
  sizes: MatrixSizes,
  { language, contentLanguage }: { language: Language; contentLanguage: Language },
): { svg: string; bottom: number } {
  const wrapped = wrapLabel(title, {
    width: measures.contentWidth,
    fontSize: titleSize,
    weight: 'bold',
    mostLines: 2,
    language: contentLanguage,
  });
  const subtitleBaseline = 80 + (Math.max(1, wrapped.lines.length) - 1) * titleLine;
  const legend = placeGroups(lines, contentLanguage);
  let top = subtitleBaseline + 18;
  const drawn: string[] = [];
  for (const row of legend) {
    const height = row.some(({ label }) => label.lines.length > 1) ? 64 : 42;
    drawn.push(...row.map((entry) => drawGroup(entry, top + height / 2, sizes)));
    top += height;
  }
  const titleSvg = drawLines(
    wrapped.lines,
    (index) => [0, 42 + index * titleLine],
    { size: titleSize, isBold: true },
    wrapped.isCut ? title : undefined,
  );
  const svg = [titleSvg, drawSubtitle(subtitle, missing, subtitleBaseline, language), ...drawn].join('\n');
  return { svg, bottom: top + 10 };
}

function drawSubtitle(
  subtitle: string,
  { count, steps }: HeaderContent['missing'],
  baseline: number,
  language: Language,
): string {
  const text = fitLine(subtitle, { width: measures.contentWidth, fontSize: textSize, language });
  const svg = drawText(0, baseline, text.lines[0] ?? '', { size: textSize, fill: palette.muted });
  if (count === 0) return svg;
  const x = measureText(text.lines[0] ?? '', textSize) + 50;
  const warning = formatMessage(texts.missing, language, {
    count,
    stepCount: steps.length,
    steps: steps.join(', '),
  });
  const room = { width: measures.contentWidth - x - 24, fontSize: textSize, weight: 'bold' as const, language };
  const fitted = fitLine(warning, room);
  const style = { size: textSize, isBold: true, fill: palette.warning };
  const words = drawLines(fitted.lines, () => [x + 24, baseline], style, fitted.isCut ? warning : undefined);
  return `${svg}\n${drawWarning(x, baseline - 6, 16.2)}\n${words}`;
}

interface GroupEntry {
  line: MatrixLine;
  index: number;
  x: number;
  label: WrappedLabel;
}

/** One row of whole names if that fits, else names of two lines in as many rows as needed. */
function placeGroups(lines: readonly MatrixLine[], language: Language): GroupEntry[][] {
  const widths = lines.map(({ name }) => measureText(name, textSize, 'bold') + sampleWidth + 12 + entryGap);
  const isOneRow = widths.reduce((sum, width) => sum + width, -entryGap) <= measures.contentWidth;
  const rows: GroupEntry[][] = [[]];
  let x = 0;
  for (const [index, line] of lines.entries()) {
    const width = isOneRow ? measures.contentWidth : entryWidthMost;
    const label = wrapLabel(line.name, { width, fontSize: textSize, weight: 'bold', mostLines: 2, language });
    const textWidth = Math.max(0, ...label.lines.map((text) => measureText(text, textSize, 'bold')));
    const entryWidth = sampleWidth + 12 + textWidth;
    if (x > 0 && x + entryWidth > measures.contentWidth) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ line, index, x, label });
    x += entryWidth + entryGap;
  }
  return rows;
}

function drawGroup({ line, index, x, label }: GroupEntry, middle: number, sizes: MatrixSizes): string {
  const style = lineStyle(index);
  const sample = strokeAttributes(style, sizes.stroke).map((attributes) =>
    svgElement('path', { d: pathData('M', x, middle, 'H', x + sampleWidth), fill: 'none', ...attributes }),
  );
  const marker = drawMarker(style, x + sampleWidth / 2, middle, {
    size: Math.max(sizes.marker, 22),
    isMain: true,
    rim: 3,
  });
  const first = middle + 9 - ((label.lines.length - 1) * textLine) / 2;
  const words = drawLines(
    label.lines,
    (place) => [x + sampleWidth + 12, first + place * textLine],
    { size: textSize, isBold: true },
    label.isCut ? line.name : undefined,
  );
  return [...sample, marker, words].join('\n');
}
