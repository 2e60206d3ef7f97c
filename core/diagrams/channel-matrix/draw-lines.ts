import type { LinkPath } from './runs.ts';
import type { LineScene } from './line-pieces.ts';
import { exitX, leadX } from './line-pieces.ts';
import { strokeLines, type LineStroke, type VerticalStroke } from './line-strokes.ts';
import { drawnWidth, strokeAttributes } from './line-style.ts';
import { drawMarker } from './markers.ts';
import { lineStyle, palette } from './palette.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import { pathData, svgElement } from './svg.ts';

/** The lines of a panel with their verticals on top, and where lines come in from or go on in another panel. */
export function drawLines(scene: LineScene, sizes: MatrixSizes): string {
  const { strokes, verticals } = strokeLines(scene);
  const { layout } = scene;
  const groups = layout.lines.map(({ groupIds }, line) => {
    const own = strokes.filter((stroke) => stroke.line === line);
    const drawn = own.map((stroke) => drawStroke(stroke, scene, sizes)).join('\n');
    return svgElement('g', { 'data-group': groupIds[0], 'data-role': 'line' }, `\n${drawn}\n`);
  });
  return [...groups, drawVerticals(verticals, sizes), drawEntrances(scene, sizes), drawExits(scene)]
    .filter(Boolean)
    .join('\n');
}

function strokeOf(isMain: boolean, sizes: MatrixSizes): number {
  return isMain ? sizes.stroke : sizes.stroke * measures.otherRouteFactor;
}

function drawStroke({ line, path, data, offset }: LineStroke, { layout }: LineScene, sizes: MatrixSizes): string {
  const numberOf = (column: number): number | undefined => layout.columns[column]?.number;
  const [outer = {}, ...cores] = strokeAttributes(lineStyle(line), strokeOf(path.link.isMain, sizes), offset);
  const ends = { 'data-from': numberOf(path.link.from), 'data-to': numberOf(path.link.to) };
  return [
    svgElement('path', { d: data, fill: 'none', ...outer, ...ends }),
    ...cores.map((core) => svgElement('path', { d: data, fill: 'none', ...core })),
  ].join('\n');
}

/** All white casings first, so that none of them touches a vertical beside it. */
function drawVerticals(verticals: readonly VerticalStroke[], sizes: MatrixSizes): string {
  if (verticals.length === 0) return '';
  const casings = verticals.map(({ line, isMain, x, from, to }) => {
    const width = drawnWidth(lineStyle(line), strokeOf(isMain, sizes)) + measures.casing;
    return svgElement('path', {
      d: pathData('M', x, from, 'V', to),
      fill: 'none',
      stroke: palette.paper,
      'stroke-width': width,
    });
  });
  const strokes = verticals.flatMap(({ line, isMain, x, from, to, offset }) =>
    strokeAttributes(lineStyle(line), strokeOf(isMain, sizes), offset).map((attributes) =>
      svgElement('path', { d: pathData('M', x, from, 'V', to), fill: 'none', ...attributes }),
    ),
  );
  return svgElement('g', { 'data-role': 'crossings' }, `\n${[...casings, ...strokes].join('\n')}\n`);
}

/** Left of the grid every line that comes in shows its marker. */
function drawEntrances(scene: LineScene, sizes: MatrixSizes): string {
  const { layout, rows, panel } = scene;
  if (!panel.isCutLeft) return '';
  const rim = Math.min(3, sizes.lanePitch - sizes.marker);
  const markers = runsOver(scene, panel.first - 1).map(({ run, isMain }) => {
    const style = lineStyle(layout.runs[run]?.line ?? 0);
    return drawMarker(style, leadX(panel), rows.heights[run] ?? 0, { size: sizes.marker, isMain, rim });
  });
  return svgElement('g', { 'data-role': 'entrance' }, `\n${markers.join('\n')}\n`);
}

function drawExits(scene: LineScene): string {
  const { layout, rows, panel } = scene;
  if (!panel.isCutRight) return '';
  const x = exitX(panel);
  const heads = runsOver(scene, panel.last).map(({ run }) => {
    const y = rows.heights[run] ?? 0;
    const d = `${pathData('M', x - 4, y - 9, 'L', x + 12, y, 'L', x - 4, y + 9)}Z`;
    return svgElement('path', { d, fill: lineStyle(layout.runs[run]?.line ?? 0).color });
  });
  return svgElement('g', { 'data-role': 'exit' }, `\n${heads.join('\n')}\n`);
}

/** The runs on which lines reach the gutter after a column, with whether a main route does. */
function runsOver({ layout }: LineScene, column: number): { run: number; isMain: boolean }[] {
  const found = new Map<number, boolean>();
  for (const path of layout.paths) {
    for (const [index, run] of path.runs.entries()) {
      const [start, end] = reachOf(path, index);
      if (start <= 2 * column && end > 2 * column) found.set(run, (found.get(run) ?? false) || path.link.isMain);
    }
  }
  return [...found].map(([run, isMain]) => ({ run, isMain }));
}

function reachOf({ link, rises }: LinkPath, index: number): [number, number] {
  const [before, after] = [rises[index - 1], rises[index]];
  return [before ? 2 * before.gutter + 1 : 2 * link.from, after ? 2 * after.gutter + 1 : 2 * link.to];
}
