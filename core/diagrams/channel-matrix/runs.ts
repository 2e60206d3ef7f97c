import type { MatrixLine, MatrixLink } from './matrix-model.ts';
import { createPassingCost, type GridCells } from './passing-cost.ts';

/**
 * A piece of one line at constant height in one row. Places count in half columns: column c = 2c, the gutter to its right = 2c + 1.
 * A run that starts or ends by a rise reaches into that gutter.
 */
export interface Run {
  id: number;
  line: number;
  row: number;
  start: number;
  end: number;
  /** Columns in which the line has a contact on this run. */
  stops: number[];
}

/** A change of height in a gutter (the one right of this column), from one run to another. */
export interface Rise {
  gutter: number;
  line: number;
  from: number;
  to: number;
}

/** The way a link is drawn: its runs with the rises between them. */
export interface LinkPath {
  line: number;
  link: MatrixLink;
  runs: readonly number[];
  rises: readonly Rise[];
}

/** Lays every link out as runs and rises (step 6 of the algorithm). */
export function layRuns(lines: readonly MatrixLine[], grid: GridCells): { runs: Run[]; paths: LinkPath[] } {
  const layer = createRunLayer(grid);
  for (const [line, { stops }] of lines.entries()) {
    for (const column of stops.keys()) layer.addStop(line, column, grid.rowOf(line, column) ?? 0);
  }
  const ordered = lines
    .flatMap(({ links }, line) => links.map((link) => ({ line, link })))
    .toSorted(
      ({ link: one }, { link: other }) =>
        Number(other.isMain) - Number(one.isMain) ||
        one.to - one.from - (other.to - other.from) ||
        one.from - other.from,
    );
  for (const { line, link } of ordered) layer.addLink(line, link);
  return layer.finish();
}

interface Draft {
  run: Run;
  joinedTo?: Draft;
}

interface DraftPath {
  line: number;
  link: MatrixLink;
  runs: Draft[];
  gutters: number[];
}

/** State while laying: the run at every stop, and on which sides of a stop its run is already lengthened. */
function createRunLayer(grid: GridCells) {
  const drafts: Draft[] = [];
  const paths: DraftPath[] = [];
  const atStop = new Map<string, Draft>();
  const taken = new Set<string>();
  const costOfPassing = createPassingCost(grid);
  const keyOf = (line: number, column: number): string => `${line} ${column}`;

  function addRun(line: number, row: number, start: number, end: number, stops: number[]): Draft {
    const draft: Draft = { run: { id: drafts.length, line, row, start, end, stops } };
    drafts.push(draft);
    return draft;
  }

  function runAt(line: number, column: number): Draft {
    const draft = atStop.get(keyOf(line, column));
    if (!draft) throw new Error(`No run at column ${column} of line ${line}`);
    return resolve(draft);
  }

  function isTaken(line: number, column: number, side: 'left' | 'right'): boolean {
    return taken.has(`${side} ${keyOf(line, column)}`);
  }

  /** Neighbouring stops in one row join into one run. */
  function join(line: number, { from, to }: MatrixLink): Draft {
    const [left, right] = [runAt(line, from), runAt(line, to)];
    left.run.start = Math.min(left.run.start, right.run.start);
    left.run.end = Math.max(left.run.end, right.run.end);
    left.run.stops.push(...right.run.stops);
    right.joinedTo = left;
    taken.add(`right ${keyOf(line, from)}`).add(`left ${keyOf(line, to)}`);
    return left;
  }

  function canJoin(line: number, { from, to }: MatrixLink): boolean {
    const row = grid.rowOf(line, from);
    if (row !== grid.rowOf(line, to) || isTaken(line, from, 'right') || isTaken(line, to, 'left')) return false;
    for (let column = from + 1; column < to; column += 1) if (grid.rowOf(line, column) === row) return false;
    return true;
  }

  /** Part of a path on the row of its start: the stop's own run if its right side is free, else a pass run beside it. */
  function leave(path: DraftPath, gutter: number): void {
    const { line, link } = path;
    const run = runAt(line, link.from);
    path.runs.push(run);
    if (gutter === link.from || !isTaken(line, link.from, 'right')) {
      if (gutter > link.from) taken.add(`right ${keyOf(line, link.from)}`);
      run.run.end = Math.max(run.run.end, 2 * gutter + 1);
      path.gutters.push(gutter);
      return;
    }
    run.run.end = Math.max(run.run.end, 2 * link.from + 1);
    path.gutters.push(link.from, gutter);
    path.runs.push(addRun(line, run.run.row, 2 * link.from + 1, 2 * gutter + 1, []));
  }

  function arrive(path: DraftPath, gutter: number): void {
    const { line, link } = path;
    const run = runAt(line, link.to);
    const last = link.to - 1;
    if (gutter < last && isTaken(line, link.to, 'left')) {
      path.runs.push(addRun(line, run.run.row, 2 * gutter + 1, 2 * last + 1, []));
      path.gutters.push(last);
      run.run.start = Math.min(run.run.start, 2 * last + 1);
    } else {
      if (gutter < last) taken.add(`left ${keyOf(line, link.to)}`);
      run.run.start = Math.min(run.run.start, 2 * gutter + 1);
    }
    path.runs.push(run);
  }

  return {
    addStop(line: number, column: number, row: number): void {
      atStop.set(keyOf(line, column), addRun(line, row, 2 * column, 2 * column, [column]));
    },
    addLink(line: number, link: MatrixLink): void {
      const path: DraftPath = { line, link, runs: [], gutters: [] };
      paths.push(path);
      if (canJoin(line, link)) {
        path.runs.push(join(line, link));
        return;
      }
      const gutter = costOfPassing.bestGutter(line, link, {
        isStartTaken: isTaken(line, link.from, 'right'),
        isEndTaken: isTaken(line, link.to, 'left'),
      });
      leave(path, gutter);
      arrive(path, gutter);
    },
    finish: () => finishRuns(drafts, paths),
  };
}

function resolve(draft: Draft): Draft {
  let root = draft;
  while (root.joinedTo) root = root.joinedTo;
  return root;
}

/** Numbers the runs that are left after joining. */
function finishRuns(drafts: readonly Draft[], paths: readonly DraftPath[]): { runs: Run[]; paths: LinkPath[] } {
  const roots = drafts.filter(({ joinedTo }) => !joinedTo);
  for (const [id, { run }] of roots.entries()) run.id = id;
  return {
    runs: roots.map(({ run }) => run),
    paths: paths.map(({ line, link, runs, gutters }) => {
      const ids = runs.map((draft) => resolve(draft).run.id);
      const rises = gutters.map((gutter, index) => ({ gutter, line, from: ids[index] ?? 0, to: ids[index + 1] ?? 0 }));
      return { line, link, runs: ids, rises };
    }),
  };
}
