import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Process } from '#core/model/process.ts';
import { drawLines, drawText } from '../channel-matrix/draw-text.ts';
import { palette } from '../channel-matrix/palette.ts';
import { escapeText, pathData, svgElement } from '../channel-matrix/svg.ts';
import { fitLine, wrapLabel } from '../channel-matrix/wrap-label.ts';
import type { DiagramPage } from '../diagram-page.ts';
import type { GridStep } from './split-steps.ts';

/** What one page shows. */
export interface StepPageContent {
  process: Process;
  steps: readonly GridStep[];
  title: string;
  subtitle: string;
  /** The short text alternative. */
  description: string;
  page: { part: number; parts: number };
  language: Language;
  contentLanguage: Language;
  /** Draws what stands in the columns and the legend from this height; gives the height below it. */
  drawBody(columns: StepColumns): { svg: string; bottom: number };
}

/** Where the columns of a page stand. */
export interface StepColumns {
  top: number;
  left: number;
  right: number;
  width: number;
  /** Middle of the column at this place on the page. */
  middleOf(index: number): number;
}

/** Measures of a page in 0.1 mm. */
export const pageMeasures = { width: 2770, margin: 10, right: 2750, labelColumn: 430, columnMost: 300 } as const;

const font = "'Liberation Sans', Arimo, Arial, Helvetica, sans-serif";
const part = {
  nl: 'deel {part} van {parts} · stap {first}–{last}',
  en: 'part {part} of {parts} · steps {first}–{last}',
};

/** One page with steps as columns: title, phases as dark bars, numbered names, and under them what the picture draws. */
export function drawStepPage(content: StepPageContent): DiagramPage {
  const { steps, title, description } = content;
  const left = pageMeasures.labelColumn;
  const width = Math.min(pageMeasures.columnMost, (pageMeasures.right - left) / Math.max(1, steps.length));
  const right = left + width * steps.length;
  const columns = { left, right, width, middleOf: (index: number): number => left + (index + 0.5) * width };
  const heading = drawHeading(content);
  const phases = drawPhaseBars(content, columns, heading.bottom);
  const names = drawNames(content, columns, phases.bottom);
  const body = content.drawBody({ ...columns, top: names.bottom });
  const height = Math.ceil(body.bottom + 14);
  const view = { width: pageMeasures.width, height };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${view.width / 10}mm`,
    height: `${height / 10}mm`,
    viewBox: `${-pageMeasures.margin} 0 ${view.width} ${height}`,
    role: 'img',
    'font-family': font,
    'aria-label': title,
  };
  const parts = [
    svgElement('title', {}, escapeText(title)),
    svgElement('desc', {}, escapeText(description)),
    svgElement('rect', { x: -pageMeasures.margin, y: 0, ...view, fill: palette.paper }),
    ...[heading.svg, phases.svg, body.svg, names.svg].filter(Boolean),
  ];
  return {
    svg: svgElement('svg', root, `\n${parts.join('\n')}\n`),
    widthMm: view.width / 10,
    heightMm: height / 10,
  };
}

function drawHeading(content: StepPageContent): { svg: string; bottom: number } {
  const { steps, title, subtitle, page, language, contentLanguage } = content;
  const room = {
    width: pageMeasures.right,
    fontSize: 46,
    weight: 'bold' as const,
    mostLines: 2,
    language: contentLanguage,
  };
  const { lines, isCut } = wrapLabel(title, room);
  const numbers = { ...page, first: steps[0]?.number ?? 0, last: steps.at(-1)?.number ?? 0 };
  const second = [page.parts > 1 ? formatMessage(part, language, numbers) : '', subtitle].filter(Boolean).join(' · ');
  const below = 46 * lines.length + 10;
  const [line = ''] = fitLine(second, { width: pageMeasures.right, fontSize: 27, language }).lines;
  return {
    svg: [
      drawLines(lines, (index) => [0, 46 * (index + 1)], { size: 46, isBold: true }, isCut ? title : undefined),
      drawText(0, below + 27, line, { size: 27, fill: palette.muted }),
    ].join('\n'),
    bottom: below + 62,
  };
}

function drawPhaseBars(
  { process, steps, contentLanguage }: StepPageContent,
  { left, width }: Omit<StepColumns, 'top'>,
  top: number,
): { svg: string; bottom: number } {
  const height = 46;
  const drawn: string[] = [];
  for (let start = 0; start < steps.length;) {
    const phaseId = steps[start]?.step.phaseId;
    const next = steps.findIndex(({ step }, index) => index > start && step.phaseId !== phaseId);
    const end = next < 0 ? steps.length : next;
    const [from, to] = [left + start * width + 2, left + end * width - 2];
    const name = process.phases.find(({ id }) => id === phaseId)?.name ?? '';
    const room = { width: to - from - 44, fontSize: 28, weight: 'bold' as const, language: contentLanguage };
    const { lines, isCut } = fitLine(name, room);
    const middle = top + height / 2;
    const d = `${pathData('M', from, top, 'H', to - 14, 'L', to, middle, 'L', to - 14, top + height, 'H', from)}Z`;
    drawn.push(
      svgElement('path', { d, fill: palette.phaseArrow }),
      drawLines(
        lines,
        () => [from + 14, middle + 10],
        { size: 28, isBold: true, fill: palette.paper },
        isCut ? name : undefined,
      ),
    );
    start = end;
  }
  return { svg: drawn.join('\n'), bottom: top + height + 20 };
}

function drawNames(
  { steps, contentLanguage }: StepPageContent,
  columns: Omit<StepColumns, 'top'>,
  top: number,
): { svg: string; bottom: number } {
  const size = 25;
  let most = 1;
  const drawn = steps.map(({ step, number }, index) => {
    const x = columns.middleOf(index);
    const room = { width: columns.width - 14, fontSize: size, mostLines: 6, language: contentLanguage };
    const { lines, isCut } = wrapLabel(step.name, room);
    most = Math.max(most, lines.length);
    const style = { size, anchor: 'middle' as const };
    const name = drawLines(lines, (line) => [x, top + 74 + line * 29], style, isCut ? step.name : undefined);
    const disc = svgElement('circle', {
      cx: x,
      cy: top + 18,
      r: 19,
      fill: palette.paper,
      stroke: palette.ink,
      'stroke-width': 3,
    });
    const figure = drawText(x, top + 27, String(number), { ...style, isBold: true });
    return svgElement('g', { 'data-step': step.id }, `\n${disc}\n${figure}\n${name}\n`);
  });
  return { svg: drawn.join('\n'), bottom: top + 74 + most * 29 + 6 };
}
