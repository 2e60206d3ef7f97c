import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { LineScene } from './line-pieces.ts';
import { drawMarker, drawWarning, markerShape } from './markers.ts';
import { lineStyle, palette } from './palette.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import { escapeText, formatNumber, pathData, svgElement } from './svg.ts';
import { texts } from './texts.ts';

/** A contact on the picture: the line's marker at its step. */
interface Station {
  line: number;
  column: number;
  run: number;
  x: number;
  y: number;
  isMain: boolean;
  isMissing: boolean;
}

/** The contacts of a panel, line by line. */
export function stationsOf({ layout, rows, panel }: LineScene): Station[] {
  return layout.runs
    .flatMap(({ id, line, stops }) =>
      stops
        .filter((column) => column >= panel.first && column <= panel.last)
        .map((column) => ({
          line,
          column,
          run: id,
          x: panel.centre(column),
          y: rows.heights[id] ?? 0,
          isMain: layout.lines[line]?.mainStops.has(column) ?? false,
          isMissing: layout.lines[line]?.stops.get(column) === null,
        })),
    )
    .toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** The markers of a panel; each says in its title which contact it is and carries the ids of its step and group. */
export function drawContacts(scene: LineScene, sizes: MatrixSizes, language: Language): string {
  const { layout } = scene;
  return stationsOf(scene)
    .map((station) => {
      const column = layout.columns[station.column];
      const line = layout.lines[station.line];
      if (!column || !line) return '';
      const channel = layout.rows[layout.rowOf(station.line, station.column) ?? -1]?.channel?.name;
      const through = channel ?? formatMessage(texts.missingRow, language);
      const title = `${column.number}. ${column.step.name} – ${line.name}: ${through}`;
      const shape = station.isMissing ? drawMissing(station, scene) : drawStation(station, sizes);
      const content = `${svgElement('title', {}, escapeText(title))}\n${shape}\n`;
      return line.groupIds.reduceRight(
        (inner, groupId) => wrapStation(inner, station, column.step.id, groupId),
        content,
      );
    })
    .join('\n');
}

/** One element per group, also where several groups share a line. */
function wrapStation(inner: string, { x, y, isMissing }: Station, stepId: string, groupId: string): string {
  const attributes = {
    'data-step': stepId,
    'data-group': groupId,
    'data-role': isMissing ? 'missing' : 'primary',
    'data-x': formatNumber(x),
    'data-y': formatNumber(y),
  };
  return svgElement('g', attributes, inner);
}

function drawStation({ line, x, y, isMain }: Station, sizes: MatrixSizes): string {
  const rim = Math.min(3, sizes.lanePitch - sizes.marker);
  return drawMarker(lineStyle(line), x, y, { size: sizes.marker, isMain, rim });
}

/** The line ends at both sides of a red triangle, only where there is a line. */
function drawMissing({ line, column, run, x, y }: Station, { layout }: LineScene): string {
  const style = lineStyle(line);
  const { start = 0, end = 0 } = layout.runs[run] ?? {};
  const sides = [...(start < 2 * column ? [-measures.gapHalf] : []), ...(end > 2 * column ? [measures.gapHalf] : [])];
  return [
    ...sides.map((side) =>
      svgElement('path', { d: pathData('M', x + side, y - 9, 'V', y + 9), stroke: style.color, 'stroke-width': 5 }),
    ),
    drawWarning(x - 12, y + 4, 15.8),
    markerShape(style.marker, x + 16, y, 8, { fill: style.color }),
  ].join('\n');
}

/** White ovals round the markers of one touchpoint. */
export function drawOvals({ layout, rows, panel }: LineScene, sizes: MatrixSizes): string {
  const half = sizes.marker / 2;
  const wide = half + 7.5;
  const tight = sizes.lanePitch / 2;
  const heightAt = (line: number, column: number): number =>
    rows.heights[layout.runs.find((run) => run.line === line && run.stops.includes(column))?.id ?? -1] ?? 0;
  return layout.shared
    .filter(({ column }) => column >= panel.first && column <= panel.last)
    .map(({ column, row, lines }) => {
      const own = lines.map((line) => heightAt(line, column));
      const others = [...layout.lines.keys()]
        .filter((line) => !lines.includes(line) && layout.rowOf(line, column) === row)
        .map((line) => heightAt(line, column));
      const [first, last] = [Math.min(...own), Math.max(...own)];
      const isClose = (y: number): boolean => others.some((other) => Math.abs(other - y) < wide + half);
      const top = first - (isClose(first) ? tight : wide);
      const bottom = last + (isClose(last) ? tight : wide);
      return svgElement('rect', {
        x: panel.centre(column) - wide,
        y: top,
        width: 2 * wide,
        height: bottom - top,
        rx: wide,
        fill: palette.paper,
        stroke: palette.kindRule,
        'stroke-width': 3,
      });
    })
    .join('\n');
}

const smallMarker = 18;
const smallPitch = 21;

/** Light-blue cells; with small markers if they are only for some. */
export function drawSupports({ layout, rows, panel }: LineScene, sizes: MatrixSizes): string {
  return layout.supports
    .filter(({ column }) => column >= panel.first && column <= panel.last)
    .map((cell) => {
      const box = rows.rows[cell.row];
      const row = layout.rows[cell.row];
      if (!box || !row) return '';
      const centre = panel.centre(cell.column);
      const width = panel.width(cell.column) - 10;
      const rect = svgElement('rect', {
        x: centre - width / 2,
        y: box.contentTop + 5,
        width,
        height: box.bottom - box.contentTop - 10,
        rx: Math.min(9, width / 2),
        fill: palette.support,
        stroke: palette.supportEdge,
        'stroke-width': 3,
      });
      const markers = cell.isForAll
        ? []
        : cell.lines.map((line, index) => drawSmall(line, index, cell.lines.length, centre, box, sizes));
      const ids = {
        'data-step': layout.columns[cell.column]?.step.id,
        'data-channel': row.channel?.id,
        'data-role': 'supporting',
      };
      return svgElement('g', ids, `${[rect, ...markers].join('\n')}\n`);
    })
    .join('\n');
}

/** Three small markers beside each other in a strip at the foot of the cell. */
function drawSmall(
  line: number,
  index: number,
  count: number,
  centre: number,
  { bottom, stripHeight }: { bottom: number; stripHeight: number },
  sizes: MatrixSizes,
): string {
  const strip = Math.floor(index / 3);
  const inStrip = Math.min(3, count - strip * 3);
  const x = centre + ((index % 3) - (inStrip - 1) / 2) * smallPitch;
  const y = bottom - stripHeight - 8 + (strip + 0.5) * sizes.strip;
  const style = lineStyle(line);
  return markerShape(style.marker, x, y, smallMarker / 2, { fill: style.color });
}
