import type { Bundle } from './bundles.ts';
import type { MatrixLayout } from './layout.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import type { RowGeometry } from './row-geometry.ts';
import type { LinkPath } from './runs.ts';
import { measures } from './sizes.ts';

/** A part of the drawn line of a link, in the direction of the process; `along` names what it lies on. */
export type LinePiece =
  | { kind: 'flat'; along: string; from: number; to: number; across: number }
  | { kind: 'rise'; along: string; from: number; to: number; across: number; bundle: Bundle }
  | { kind: 'corner'; along: string; start: [number, number]; through: [number, number]; end: [number, number] };

/** What the lines of one panel are drawn from. */
export interface LineScene {
  layout: MatrixLayout;
  rows: RowGeometry;
  panel: PanelGeometry;
  bundleOf(gutter: number, from: number, to: number): Bundle | undefined;
}

/** Prepares drawing the lines of a panel; heights are from the top of the page. */
export function createLineScene(layout: MatrixLayout, rows: RowGeometry, panel: PanelGeometry): LineScene {
  return {
    layout,
    rows,
    panel,
    bundleOf: (gutter, from, to) =>
      layout.bundles[gutter]?.find((bundle) => bundle.from.includes(from) && bundle.to.includes(to)),
  };
}

/** The pieces of a link that lie in the panel: horizontal, quarter curve, vertical, quarter curve, horizontal (step 11). */
export function piecesOf(path: LinkPath, scene: LineScene): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const [index, run] of path.runs.entries()) {
    const [before, after] = [turnAt(path, index - 1, scene), turnAt(path, index, scene)];
    const start = index === 0 ? 2 * path.link.from : 2 * (path.rises[index - 1]?.gutter ?? 0) + 1;
    const end = index === path.rises.length ? 2 * path.link.to : 2 * (path.rises[index]?.gutter ?? 0) + 1;
    const flat = clipFlat(start, end, before, after, scene.panel);
    const height = scene.rows.heights[run] ?? 0;
    if (flat) pieces.push({ kind: 'flat', along: `run ${run}`, from: flat[0], to: flat[1], across: height });
    if (after) pieces.push(...pieceOfTurn(after, height, scene.rows.heights[path.runs[index + 1] ?? run] ?? height));
  }
  return pieces;
}

/** A change of height that the panel draws. */
interface Turn {
  bundle: Bundle;
  x: number;
  radius: number;
  from: number;
  to: number;
}

function turnAt(path: LinkPath, index: number, scene: LineScene): Turn | undefined {
  const rise = path.rises[index];
  const { panel } = scene;
  if (!rise || rise.gutter < panel.first - 1 || rise.gutter >= panel.last) return undefined;
  const bundle = scene.bundleOf(rise.gutter, rise.from, rise.to);
  if (!bundle) return undefined;
  const x = panel.trackOf(bundle);
  return { bundle, x, radius: radiusOf(bundle, x, scene), from: rise.from, to: rise.to };
}

/** At most half the least rise of the bundle, and short of the opening beside a missing channel. */
function radiusOf(bundle: Bundle, x: number, { layout, rows, panel }: LineScene): number {
  const heightOf = (run: number): number => rows.heights[run] ?? 0;
  const rises = bundle.from.flatMap((from) => bundle.to.map((to) => Math.abs(heightOf(from) - heightOf(to))));
  const rooms = [bundle.gutter, bundle.gutter + 1]
    .filter((column) => column >= panel.first && layout.lines[bundle.line]?.stops.get(column) === null)
    .map((column) => Math.abs(x - panel.centre(column)) - measures.gapHalf);
  return Math.max(0, Math.min(measures.cornerRadius, ...rises.map((rise) => rise / 2), ...rooms));
}

function clipFlat(
  start: number,
  end: number,
  before: Turn | undefined,
  after: Turn | undefined,
  panel: PanelGeometry,
): [number, number] | undefined {
  const isBefore = (place: number): boolean => place < (panel.isCutLeft ? 2 * panel.first - 1 : 0);
  const isAfter = (place: number): boolean => place > 2 * panel.last;
  if (isBefore(end) || isAfter(start)) return undefined;
  const from = before ? before.x + before.radius : isBefore(start) ? leadX(panel) : panel.centre(start / 2);
  const to = after ? after.x - after.radius : isAfter(end) ? exitX(panel) : panel.centre(end / 2);
  return [from, to];
}

/** Where the markers of lines that come in from an earlier panel stand. */
export function leadX({ left }: PanelGeometry): number {
  return left + 15;
}

/** Where lines that go on in a later panel end, under their arrowhead. */
export function exitX({ right }: PanelGeometry): number {
  return right - 10;
}

function pieceOfTurn({ bundle, x, radius, from, to }: Turn, height: number, next: number): LinePiece[] {
  const down = Math.sign(next - height);
  const along = `bundle ${bundle.id}`;
  const side = down > 0 ? 'down' : 'up';
  return [
    {
      kind: 'corner',
      along: `${along} from ${from} ${side}`,
      start: [x - radius, height],
      through: [x, height],
      end: [x, height + down * radius],
    },
    { kind: 'rise', along, from: height + down * radius, to: next - down * radius, across: x, bundle },
    {
      kind: 'corner',
      along: `${along} to ${to} ${side}`,
      start: [x, next - down * radius],
      through: [x, next],
      end: [x + radius, next],
    },
  ];
}
