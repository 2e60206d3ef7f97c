import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { orderSteps } from '../step-order.ts';

/** A step in the picture, or several that are folded into one point. */
export interface PathPoint {
  stepIds: readonly StepId[];
  /** From 0, left to right. */
  column: number;
  /** 0 = shared by all paths; above 0 the path on which it goes wrong; below 0 the other ones. */
  track: number;
  isOnPath: boolean;
  isTold: boolean;
  isNeeded: boolean;
}

/** A way between two points, by their place in the list. */
export interface PathStretch {
  from: number;
  to: number;
  isOnPath: boolean;
  /** 0..1, of the ways that split. */
  share?: number;
}

/** The picture of a path. */
export interface PathPicture {
  points: readonly PathPoint[];
  stretches: readonly PathStretch[];
}

interface PathQuestion {
  /** The steps along which it goes wrong; the last is where it is needed. */
  path: readonly StepId[];
  told: ReadonlySet<StepId>;
}

const mostPoints = 9;

/** The path with the other paths from the same start to the same step; over nine points the untouched middle is folded. */
export function layOutPath(process: Process, { path, told }: PathQuestion): PathPicture {
  const order = new Map(orderSteps(process).steps.map(({ stepId, number }) => [stepId, number]));
  const shown = between(process, path);
  const ways = process.transitions.filter(
    ({ from, to }) => shown.has(from) && shown.has(to) && (order.get(from) ?? 0) < (order.get(to) ?? 0),
  );
  const steps = [...shown].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const tracks = tracksOf(steps, ways, path);
  const target = path.at(-1);
  const loose = steps.map((stepId) => ({
    stepIds: [stepId],
    track: tracks.get(stepId) ?? 0,
    isOnPath: path.includes(stepId),
    isTold: told.has(stepId) && stepId !== target,
    isNeeded: stepId === target,
  }));
  const points = (loose.length > mostPoints ? fold(loose, ways) : loose).map((point, column) => ({ ...point, column }));
  const placeOf = (stepId: StepId): number => points.findIndex(({ stepIds }) => stepIds.includes(stepId));
  const isNext = (from: StepId, to: StepId): boolean => path.some((id, index) => id === from && path[index + 1] === to);
  const stretches = ways.flatMap(({ from, to, probability }) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start === end) return [];
    const isSplit = ways.filter((way) => way.from === from).length > 1;
    const share = isSplit && probability !== undefined ? { share: probability } : {};
    return [{ from: start, to: end, isOnPath: isNext(from, to), ...share }];
  });
  return { points, stretches };
}

/** The steps on any way from the first step of the path to its last. */
function between(process: Process, path: readonly StepId[]): Set<StepId> {
  const [first] = path;
  const last = path.at(-1);
  const forward = reach(first, (id) =>
    process.transitions.flatMap(({ from, to }) => (from === id && id !== last ? [to] : [])),
  );
  const back = reach(last, (id) =>
    process.transitions.flatMap(({ from, to }) => (to === id && id !== first ? [from] : [])),
  );
  return new Set([...path, ...[...forward].filter((id) => back.has(id))]);
}

function reach(start: StepId | undefined, next: (id: StepId) => StepId[]): Set<StepId> {
  const seen = new Set(start === undefined ? [] : [start]);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

type Ways = readonly { from: StepId; to: StepId }[];

/** Steps beside which nothing runs stand in the middle; of the others those of the path go down, the rest up. */
function tracksOf(steps: readonly StepId[], ways: Ways, path: readonly StepId[]): Map<StepId, number> {
  const place = new Map(steps.map((id, index) => [id, index]));
  const passes = (id: StepId): boolean => {
    const here = place.get(id) ?? 0;
    return ways.some(({ from, to }) => (place.get(from) ?? 0) < here && here < (place.get(to) ?? 0));
  };
  const tracks = new Map<StepId, number>();
  for (const id of steps) {
    if (!passes(id)) tracks.set(id, 0);
    else if (path.includes(id)) tracks.set(id, 1);
    else tracks.set(id, freeTrack(id, { ways, tracks, place }));
  }
  return tracks;
}

/** The track of the step it comes from when that goes nowhere else, else the first in which no open way runs. */
function freeTrack(
  id: StepId,
  { ways, tracks, place }: { ways: Ways; tracks: ReadonlyMap<StepId, number>; place: ReadonlyMap<StepId, number> },
): number {
  const before = ways.filter(({ to }) => to === id).map(({ from }) => from);
  const straight = before.find(
    (from) => (tracks.get(from) ?? 0) < 0 && ways.filter((way) => way.from === from).length === 1,
  );
  if (straight !== undefined) return tracks.get(straight) ?? -1;
  const here = place.get(id) ?? 0;
  const busy = new Set(
    ways
      .filter(
        ({ from, to }) => (place.get(from) ?? 0) < here && (place.get(to) ?? 0) > here && (tracks.get(from) ?? 0) < 0,
      )
      .map(({ from }) => tracks.get(from)),
  );
  let track = -1;
  while (busy.has(track)) track -= 1;
  return track;
}

type Loose = Omit<PathPoint, 'column'>;

/** Runs of points where nothing is told, needed or split become one, the ends of the picture and the neighbours of a split stay. */
function fold(points: readonly Loose[], ways: Ways): Loose[] {
  const isPlain = ({ stepIds: [id], track, isTold, isNeeded }: Loose, index: number): boolean =>
    track === 0 &&
    !isTold &&
    !isNeeded &&
    index > 0 &&
    ways.filter(({ from }) => from === id).length <= 1 &&
    ways.filter(({ to }) => to === id).length <= 1;
  const folded: Loose[] = [];
  let run: Loose[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && run.length > 1) folded.push({ ...first, stepIds: run.flatMap(({ stepIds }) => stepIds) });
    else folded.push(...run);
    run = [];
  };
  for (const [index, point] of points.entries()) {
    if (isPlain(point, index)) run.push(point);
    else {
      close();
      folded.push(point);
    }
  }
  close();
  return folded;
}
