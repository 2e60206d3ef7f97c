import type { Language } from '#core/messages/format-message.ts';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { drawLines, drawText } from '../channel-matrix/draw-text.ts';
import { phaseHeight } from '../channel-matrix/draw-phases.ts';
import { drawPhaseName } from '../channel-matrix/draw-phase-name.ts';
import { palette } from '../channel-matrix/palette.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';
import { drawBadges } from '../channel-matrix/draw-badges.ts';
import { pathData, svgElement } from '../channel-matrix/svg.ts';
import { wrapLabel } from '../channel-matrix/wrap-label.ts';
import type { DiagramPage } from '../diagram-page.ts';
import { drawHeading } from './draw-heading.ts';
import { pageMeasures, wrapPage } from './page.ts';
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
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
  /** Whether the names of the steps stand under their phases; a picture can have them in its boxes. */
  hasNames?: boolean;
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

/** One page with steps as columns: title, phases as dark bars, numbered names, and under them what the picture draws. */
export function drawStepPage(content: StepPageContent): DiagramPage {
  const { steps, title, description } = content;
  const left = pageMeasures.labelColumn;
  const width = Math.min(pageMeasures.columnMost, (pageMeasures.right - left) / Math.max(1, steps.length));
  const right = left + width * steps.length;
  const columns = { left, right, width, middleOf: (index: number): number => left + (index + 0.5) * width };
  const heading = drawHeading({
    ...content,
    range: [steps[0]?.number ?? 0, steps.at(-1)?.number ?? 0],
    hasAllSteps: steps.length === content.process.steps.length,
  });
  const phases = drawPhaseBars(content, columns, heading.bottom);
  const names =
    content.hasNames === false ? { svg: '', bottom: phases.bottom } : drawNames(content, columns, phases.bottom);
  const body = content.drawBody({ ...columns, top: names.bottom });
  const parts = [heading.svg, phases.svg, body.svg, names.svg];
  const page = wrapPage(parts, body.bottom, { title, description });
  const spots = steps.map(({ step }, index) => ({
    stepId: step.id,
    x: (left + index * width + pageMeasures.margin) / pageMeasures.width,
    y: heading.bottom / (page.heightMm * 10),
    width: width / pageMeasures.width,
    height: (body.bottom - heading.bottom) / (page.heightMm * 10),
  }));
  return { ...page, spots };
}

function drawPhaseBars(
  { process, steps, contentLanguage }: StepPageContent,
  { left, width }: Omit<StepColumns, 'top'>,
  top: number,
): { svg: string; bottom: number } {
  const height = phaseHeight;
  const drawn: string[] = [];
  for (let start = 0; start < steps.length;) {
    const phaseId = steps[start]?.step.phaseId;
    const next = steps.findIndex(({ step }, index) => index > start && step.phaseId !== phaseId);
    const end = next < 0 ? steps.length : next;
    const [from, to] = [left + start * width + 2, left + end * width - 2];
    const name = process.phases.find(({ id }) => id === phaseId)?.name ?? '';
    const middle = top + height / 2;
    const d = `${pathData('M', from, top, 'H', to - 14, 'L', to, middle, 'L', to - 14, top + height, 'H', from)}Z`;
    drawn.push(
      svgElement('path', { d, fill: palette.phaseArrow }),
      drawPhaseName(name, { left: from + 8, right: to - 14, middle }, contentLanguage),
    );
    start = end;
  }
  return { svg: drawn.join('\n'), bottom: top + height + 20 };
}

function drawNames(
  { steps, contentLanguage, findings }: StepPageContent,
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
    const counts = findings?.get(step.id);
    const badges = counts ? drawBadges(x + 24, top + 18, counts) : '';
    const parts = [disc, figure, name, badges].filter(Boolean).join('\n');
    return svgElement('g', { 'data-step': step.id }, `\n${parts}\n`);
  });
  return { svg: drawn.join('\n'), bottom: top + 74 + most * 29 + 6 };
}
