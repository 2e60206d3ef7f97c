import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepOrder } from '../step-order.ts';
import { layOutMatrix, type MatrixLayout } from './layout.ts';
import type { ChannelMatrixOptions, MatrixPage } from './matrix-options.ts';
import { layOutPage, type LaidOutPage } from './matrix-page.ts';
import { countMissing, countsText, type MatrixFacts } from './matrix-text.ts';
import { placePanel } from './panel-geometry.ts';
import { splitIntoPanels, type Panel } from './panels.ts';
import type { PictureInput } from './picture-input.ts';
import { planRail, type RailPlan } from './rail-plan.ts';
import { measureRows } from './row-geometry.ts';
import { measures, sizesFor, smallestScale } from './sizes.ts';
import { texts } from './texts.ts';
import { assignTracks } from './tracks.ts';

/** What a picture takes from the whole matrix. */
export interface PictureContext {
  facts: MatrixFacts;
  order: StepOrder;
  options: ChannelMatrixOptions;
  contentLanguage: Language;
  description: string;
  /** Which of the pictures of the process this is. */
  part: number;
  parts: number;
}

/** Header, rail and legend take at least this much: with a higher grid the normal sizes need not be tried. */
const leastBesideGrid = 350;

/** Draws one picture: one page per panel, compact if the normal sizes are higher than a page. */
export function drawPicture(input: PictureInput, context: PictureContext): MatrixPage[] {
  const layout = layOutMatrix(input);
  const groupIds = new Set(input.lines.flatMap((line) => line.groupIds));
  const plan = planRail(input.columns, input.process, context.order, { groupIds, language: context.options.language });
  const { bottom } = measureRows(layout, sizesFor(input.lines.length, false));
  const normal =
    bottom + leastBesideGrid > measures.pageHeight ? [] : drawPanels(layout, plan, context, { isCompact: false });
  const fits = normal.length > 0 && normal.every(({ height }) => height <= measures.pageHeight);
  const drawn = fits ? normal : drawPanels(layout, plan, context, { isCompact: true });
  return drawn.map((page) => pageOf(page, context.options.language));
}

function drawPanels(
  layout: MatrixLayout,
  plan: RailPlan,
  context: PictureContext,
  { isCompact }: { isCompact: boolean },
): LaidOutPage[] {
  const sizes = sizesFor(layout.lines.length, isCompact);
  const rows = measureRows(layout, sizes);
  const tracks = assignTracks(layout, rows.heights);
  const widths = { layout, sizes, tracks, arcs: plan.arcs };
  const { panels, contactWidth } = splitIntoPanels(widths);
  const { language, findings } = context.options;
  const routes = layout.lines.flatMap(({ groupIds, stops }) => groupIds.map(() => ({ stops })));
  return panels.map((panel, index) =>
    layOutPage({
      layout,
      sizes,
      rows,
      panel: placePanel(widths, panel, contactWidth),
      plan,
      header: {
        title: formatMessage(texts.title, language, { process: context.facts.process.name }),
        subtitle: subtitleOf(panel, index, panels.length, context),
        missing: countMissing(routes, layout.columns),
        lines: layout.lines,
      },
      description: context.description,
      findings,
      language,
      contentLanguage: context.contentLanguage,
    }),
  );
}

function subtitleOf(
  panel: Panel,
  index: number,
  panelCount: number,
  { facts, options, part, parts }: PictureContext,
): string {
  const { language } = options;
  const numberOf = (column: number): number => facts.columns[column]?.number ?? 0;
  const values = { part: index + 1, parts: panelCount, first: numberOf(panel.first), last: numberOf(panel.last) };
  return [
    panelCount > 1 ? formatMessage(texts.panel, language, values) : '',
    parts > 1 ? formatMessage(texts.groupSet, language, { part, parts }) : '',
    formatMessage(texts.question, language),
    countsText(facts, language),
  ]
    .filter(Boolean)
    .join(' · ');
}

function pageOf(laidOut: LaidOutPage, language: Language): MatrixPage {
  const { height, spots } = laidOut;
  const fitting = Math.floor((measures.pageHeight / height) * 1000) / 1000;
  const scale = Math.max(smallestScale, Math.min(1, fitting));
  const message = fitting < smallestScale ? texts.tooHigh : texts.scaled;
  return {
    get svg() {
      return laidOut.svg;
    },
    widthMm: measures.pageWidth / 10,
    heightMm: height / 10,
    spots,
    scale,
    ...(scale === 1 ? {} : { notice: formatMessage(message, language, { percent: Math.round(scale * 100) }) }),
  };
}
