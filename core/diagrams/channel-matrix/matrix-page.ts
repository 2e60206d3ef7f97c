import type { Language } from '#core/messages/format-message.ts';
import type { DiagramSpot } from '../diagram-page.ts';
import { drawContacts, drawOvals, drawSupports } from './draw-contacts.ts';
import { drawGrid } from './draw-grid.ts';
import { drawHeader } from './draw-header.ts';
import { drawLegend, type LegendContent } from './draw-legend.ts';
import { drawLines } from './draw-lines.ts';
import { drawPhases, phaseHeight } from './draw-phases.ts';
import { drawRail, railMeasures, type RailScene } from './draw-rail.ts';
import { drawStepLabels } from './draw-step-labels.ts';
import type { HeaderContent } from './draw-header.ts';
import type { MatrixLayout } from './layout.ts';
import { createLineScene, type LineScene } from './line-pieces.ts';
import { palette } from './palette.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import { placeRail } from './rail-arcs.ts';
import type { RailPlan } from './rail-plan.ts';
import type { RowGeometry } from './row-geometry.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import { labelSteps } from './step-labels.ts';
import { escapeText, svgElement } from './svg.ts';

/** What one page shows. */
export interface PageContent {
  layout: MatrixLayout;
  sizes: MatrixSizes;
  /** Heights from the top of the grid. */
  rows: RowGeometry;
  panel: PanelGeometry;
  plan: RailPlan;
  header: HeaderContent;
  /** The short text alternative. */
  description: string;
  findings: RailScene['findings'];
  language: Language;
  contentLanguage: Language;
}

/** A page that is laid out: its height is in 0.1 mm. */
export interface LaidOutPage {
  /** Drawn when it is first asked for: most pages are only looked at for their height. */
  readonly svg: string;
  height: number;
  spots: readonly DiagramSpot[];
}

const font = "'Liberation Sans', Arimo, Arial, Helvetica, sans-serif";
const spaceAboveGrid = 14;

/** Lays out one page. */
export function layOutPage(content: PageContent): LaidOutPage {
  const { layout, sizes, panel, plan, language, contentLanguage } = content;
  const header = drawHeader(content.header, sizes, content);
  const rail = placeRail(plan, panel, layout.columns, language);
  const railY = header.bottom + phaseHeight + railMeasures.above + rail.lift + rail.levels * railMeasures.levelPitch;
  const labels = labelSteps(layout.columns, plan, panel, sizes, content);
  const gridTop = railY + Math.max(0, ...labels.map(({ height }) => height)) + spaceAboveGrid;
  const scene = createLineScene(layout, shiftRows(content.rows, gridTop), panel);
  const railScene = { plan, rail, panel, columns: layout.columns, y: railY, findings: content.findings };
  const signs = signsOf(content, scene, railScene);
  const legend = drawLegend(signs, rail.letters, layout.columns, scene.rows.bottom, content);
  const draw = (): string[] => [
    drawGrid(scene, sizes, language, contentLanguage),
    drawSupports(scene, sizes),
    drawOvals(scene, sizes),
    drawLines(scene, sizes),
    drawContacts(scene, sizes, language),
    drawRail(railScene, language),
    header.svg,
    drawPhases(layout.columns, panel, header.bottom, contentLanguage),
    drawStepLabels(labels, panel, railY, sizes),
    legend.svg,
  ];
  const height = Math.ceil(legend.bottom + measures.marginTop);
  const spots = spotsOf(content, { top: header.bottom, bottom: scene.rows.bottom, height });
  let svg: string | undefined;
  return {
    get svg() {
      svg ??= wrapSvg(draw().filter(Boolean), height, content);
      return svg;
    },
    height,
    spots,
  };
}

/** The column of each step, from its phase to the last row. */
function spotsOf(
  { layout, panel }: PageContent,
  { top, bottom, height }: { top: number; bottom: number; height: number },
): DiagramSpot[] {
  const shown = layout.columns.filter(({ index }) => index >= panel.first && index <= panel.last);
  return shown.map(({ index, step }) => {
    const [left, right] = panel.edges(index);
    return {
      stepId: step.id,
      x: (left + measures.margin) / measures.pageWidth,
      y: top / height,
      width: (right - left) / measures.pageWidth,
      height: (bottom - top) / height,
    };
  });
}

function wrapSvg(drawn: readonly string[], height: number, { header, description }: PageContent): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${measures.pageWidth / 10}mm`,
    height: `${height / 10}mm`,
    viewBox: `${-measures.margin} 0 ${measures.pageWidth} ${height}`,
    role: 'img',
    'font-family': font,
    'aria-label': header.title,
  };
  const ground = { x: -measures.margin, y: 0, width: measures.pageWidth, height, fill: palette.paper };
  const parts = [
    svgElement('title', {}, escapeText(header.title)),
    svgElement('desc', {}, escapeText(description)),
    svgElement('rect', ground),
    ...drawn,
  ];
  return `${svgElement('svg', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

function shiftRows({ rows, bottom, heights }: RowGeometry, by: number): RowGeometry {
  return {
    rows: rows.map((box) => ({ ...box, top: box.top + by, bottom: box.bottom + by, contentTop: box.contentTop + by })),
    bottom: bottom + by,
    heights: heights.map((height) => height + by),
  };
}

/** What the legend has to explain on this page. */
function signsOf({ plan, findings }: PageContent, { layout, panel }: LineScene, { rail }: RailScene): LegendContent {
  const isShown = (column: number): boolean => column >= panel.first && column <= panel.last;
  const shown = layout.columns.filter(({ index }) => isShown(index));
  const supports = layout.supports.filter(({ column }) => isShown(column));
  const chips = plan.chips.filter(({ column }) => column >= panel.first && column < panel.last);
  const isOther = ({ link }: (typeof layout.paths)[number]): boolean =>
    !link.isMain && link.from <= panel.last && link.to >= panel.first;
  return {
    hasOtherRoute: layout.paths.some(isOther),
    hasShared: layout.shared.some(({ column }) => isShown(column)),
    hasSupport: supports.length > 0,
    hasSupportSome: supports.some(({ isForAll }) => !isForAll),
    hasMissing: layout.lines.some(({ stops }) =>
      [...stops].some(([column, channel]) => channel === null && isShown(column)),
    ),
    hasThin: shown.some(({ isThin }) => isThin),
    hasOr: chips.some(({ isForAll }) => !isForAll),
    hasAnd: chips.some(({ isForAll }) => isForAll),
    hasLoop: rail.selfLoops.length > 0 || rail.arcs.some(({ connection }) => connection.isLoop),
    hasCondition:
      rail.letters.length > 0 ||
      shown.some(({ index }) => plan.conditionUnder.has(index)) ||
      rail.arcs.some(({ labels }) => labels.length > 0),
    hasFindings: shown.some(({ step }) => {
      const { errors = 0, warnings = 0 } = findings?.get(step.id) ?? {};
      return errors + warnings > 0;
    }),
    goesOn: panel.isCutLeft || panel.isCutRight,
  };
}
