import type { Row } from '../row.ts';

/** Shares of frames that came in time. */
interface Frames {
  ours: number;
  /** Of a bare grid of the same size. */
  bare: number;
  empty: number;
}

const goal = 0.95;
/** Of what the machine can do. */
const goalBesideBare = 0.95;

/** The rows of something that scrolls: beside an empty page, which says what the goal asks, and beside a bare grid, which says what the machine can do. */
export function framesRows(what: Pick<Row, 'work' | 'size'>, { ours, bare, empty }: Frames): Row[] {
  const inPercent = (share: number): string => `${(share * 100).toFixed(1)} % of frames`;
  const beside = (name: string, theirs: number) => ({
    ...what,
    ours: inPercent(ours),
    beside: name,
    theirs: inPercent(theirs),
    ratio: `${(ours / theirs).toFixed(3)}×`,
  });
  return [
    { ...beside('an empty page', empty), goal: '≥ 95 % of frames within 16.7 ms', isMet: ours >= goal },
    { ...beside('a bare grid, words only', bare), goal: `≥ ${goalBesideBare}×`, isMet: ours / bare >= goalBesideBare },
  ];
}
