import type { Bundle } from './bundles.ts';
import { piecesOf, type LinePiece, type LineScene } from './line-pieces.ts';
import type { LinkPath } from './runs.ts';
import { measures } from './sizes.ts';
import { pathData } from './svg.ts';

/** One stroke of a line: a part of a link that no earlier link of the line has drawn. */
export interface LineStroke {
  line: number;
  path: LinkPath;
  data: string;
  /** Length of the link before this stroke, for the phase of the dash. */
  offset: number;
}

/** A vertical, to be drawn once more on top so that it passes over what it crosses. */
export interface VerticalStroke {
  line: number;
  isMain: boolean;
  x: number;
  from: number;
  to: number;
  offset: number;
}

/** Draws the links of a panel, main ones first; a stretch shared by two links of one line is drawn once (step 11). */
export function strokeLines(scene: LineScene): { strokes: LineStroke[]; verticals: VerticalStroke[] } {
  const strokes: LineStroke[] = [];
  const verticals: VerticalStroke[] = [];
  const covered = createCover(scene);
  const paths = scene.layout.paths.toSorted(
    (one, other) => one.line - other.line || Number(other.link.isMain) - Number(one.link.isMain),
  );
  for (const path of paths) {
    const pen = createPen(path);
    let length = 0;
    for (const piece of piecesOf(path, scene)) {
      for (const [from, to] of covered.take(piece)) {
        const offset = length + Math.abs(from - startOf(piece));
        pen.draw(piece, from, to, offset);
        if (piece.kind === 'rise') verticals.push(...verticalsOf(piece, from, to, offset, path, scene));
      }
      length += lengthOf(piece);
    }
    strokes.push(...pen.finish());
  }
  return { strokes, verticals };
}

type Interval = [number, number];
type StraightPiece = Exclude<LinePiece, { kind: 'corner' }>;

const quarterCurve = 1.62;

function lengthOf(piece: LinePiece): number {
  if (piece.kind === 'corner') return Math.abs(piece.end[0] - piece.start[0]) * quarterCurve;
  return Math.abs(piece.to - piece.from);
}

function startOf(piece: LinePiece): number {
  return piece.kind === 'corner' ? 0 : piece.from;
}

/** Remembers what is drawn; the openings at missing channels count as drawn from the start. */
function createCover({ layout, rows, panel }: LineScene) {
  const covered = new Map<string, Interval[]>();
  const corners = new Set<string>();
  for (const { id, line, stops } of layout.runs) {
    const gaps = stops
      .filter((column) => layout.lines[line]?.stops.get(column) === null)
      .filter((column) => column >= panel.first && column <= panel.last)
      .map((column): Interval => [panel.centre(column) - measures.gapHalf, panel.centre(column) + measures.gapHalf]);
    if (rows.heights[id] !== undefined && gaps.length > 0) covered.set(`run ${id}`, gaps);
  }
  function takeStraight({ along, from, to }: StraightPiece): Interval[] {
    const [low, high] = from < to ? [from, to] : [to, from];
    const before = covered.get(along) ?? [];
    const free = subtract([low, high], before);
    covered.set(along, [...before, ...free]);
    return from < to ? free : free.map(([start, end]): Interval => [end, start]).toReversed();
  }
  return {
    /** The parts of a piece that are still to be drawn, in its own direction. */
    take(piece: LinePiece): Interval[] {
      if (piece.kind !== 'corner') return takeStraight(piece);
      if (corners.has(piece.along)) return [];
      corners.add(piece.along);
      return [[0, 0]];
    },
  };
}

const leastLength = 0.1;

function subtract(whole: Interval, taken: readonly Interval[]): Interval[] {
  let left = [whole];
  for (const [start, end] of taken) {
    left = left.flatMap(([low, high]): Interval[] => [
      [low, Math.min(high, start)],
      [Math.max(low, end), high],
    ]);
    left = left.filter(([low, high]) => high - low > leastLength);
  }
  return left.filter(([low, high]) => high - low > leastLength).toSorted(([one], [other]) => one - other);
}

/** Puts touching parts together in one stroke. */
function createPen(path: LinkPath) {
  const strokes: LineStroke[] = [];
  let at: [number, number] | undefined;
  function moveTo(x: number, y: number, offset: number): LineStroke {
    const last = strokes.at(-1);
    if (last && at && Math.abs(at[0] - x) < leastLength && Math.abs(at[1] - y) < leastLength) return last;
    const stroke = { line: path.line, path, data: pathData('M', x, y), offset };
    strokes.push(stroke);
    return stroke;
  }
  return {
    draw(piece: LinePiece, from: number, to: number, offset: number): void {
      if (piece.kind === 'corner') {
        const { start, through, end } = piece;
        if (start[0] !== end[0]) moveTo(...start, offset).data += pathData('Q', ...through, ...end);
        at = end;
      } else if (piece.kind === 'flat') {
        moveTo(from, piece.across, offset).data += pathData('H', to);
        at = [to, piece.across];
      } else {
        moveTo(piece.across, from, offset).data += pathData('V', to);
        at = [piece.across, to];
      }
    },
    finish: (): LineStroke[] => strokes,
  };
}

/** The parts of a vertical that pass over other lines: not the T-pieces where runs of its own bundle leave or join. */
function verticalsOf(
  piece: StraightPiece & { bundle: Bundle },
  from: number,
  to: number,
  offset: number,
  path: LinkPath,
  { rows }: LineScene,
): VerticalStroke[] {
  const [low, high]: Interval = from < to ? [from, to] : [to, from];
  const clear = measures.cornerRadius + 2;
  const ends = [...piece.bundle.from, ...piece.bundle.to].map((run): Interval => {
    const height = rows.heights[run] ?? 0;
    return [height - clear, height + clear];
  });
  return subtract([low, high], ends).map(([start, end]) => {
    const [first, last] = from < to ? [start, end] : [end, start];
    const length = offset + Math.abs(first - from);
    return { line: path.line, isMain: path.link.isMain, x: piece.across, from: first, to: last, offset: length };
  });
}
