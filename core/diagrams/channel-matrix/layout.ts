import { bundleRises, type Bundle } from './bundles.ts';
import { countCrossings, prepareGutter } from './gutter-crossings.ts';
import { assignLanes, type Lanes } from './lanes.ts';
import type { MatrixColumn, MatrixLine, MatrixRow, SharedContact, SupportingCell } from './matrix-model.ts';
import { orderBundles } from './order-bundles.ts';
import { orderRows } from './rows.ts';
import { layRuns, type LinkPath, type Run } from './runs.ts';
import { sharedContacts } from './shared-contacts.ts';
import { supportingCells } from './supporting-cells.ts';
import type { PictureInput } from './picture-input.ts';

/** A picture before it has measures: what goes where in rows, lanes, columns and gutters. */
export interface MatrixLayout {
  columns: readonly MatrixColumn[];
  lines: readonly MatrixLine[];
  rows: readonly MatrixRow[];
  /** The row of a line's contact in a column. */
  rowOf(line: number, column: number): number | undefined;
  runs: readonly Run[];
  paths: readonly LinkPath[];
  lanes: Lanes;
  /** Per gutter, in their order from left to right. */
  bundles: readonly (readonly Bundle[])[];
  crossings: number;
  supports: readonly SupportingCell[];
  shared: readonly SharedContact[];
}

/** Steps 5 to 8 of the algorithm, as far as they do not depend on measures. */
export function layOutMatrix(input: PictureInput): MatrixLayout {
  const { columns, lines, process } = input;
  const rows = orderRows(input.channels, lines, input);
  const rowOfChannel = new Map(rows.map(({ channel }, row) => [channel?.id ?? null, row]));
  const rowOf = (line: number, column: number): number | undefined => {
    const channel = lines[line]?.stops.get(column);
    return channel === undefined ? undefined : rowOfChannel.get(channel);
  };
  const supports = supportingCells(input, rowOfChannel);
  const shared = sharedContacts(columns, lines, process, rowOf);
  const { runs, paths } = layRuns(lines, {
    rowOf,
    contactCount: countContacts(lines, rowOf),
    hasSupport: (line, row, column) =>
      supports.some((cell) => cell.column === column && cell.row === row && cell.lines.includes(line)),
    isThin: (column) => columns[column]?.isThin ?? false,
    isMissing: (row) => rows[row]?.channel === null,
  });
  const unordered = bundleRises(
    paths.flatMap(({ rises }) => rises),
    Math.max(0, columns.length - 1),
  );
  const lanes = assignLanes({ runs, rowCount: rows.length, lineCount: lines.length, bundles: unordered, shared });
  const { bundles, crossings } = orderGutters(unordered, runs, lanes);
  return { columns, lines, rows, rowOf, runs, paths, lanes, bundles, crossings, supports, shared };
}

function orderGutters(unordered: readonly Bundle[][], runs: readonly Run[], { laneOf, laneCounts }: Lanes) {
  const most = Math.max(1, ...laneCounts);
  const heights = runs.map(({ id, row }) => row * most + (laneOf[id] ?? 0));
  let crossings = 0;
  const bundles = unordered.map((own, index) => {
    const gutter = prepareGutter(own, runs, index);
    crossings += countCrossings(gutter, heights);
    return orderBundles(gutter, heights).flatMap((place) => own[place] ?? []);
  });
  return { bundles, crossings };
}

function countContacts(
  lines: readonly MatrixLine[],
  rowOf: MatrixLayout['rowOf'],
): (row: number, column: number) => number {
  const counts = new Map<string, number>();
  for (const [line, { stops }] of lines.entries()) {
    for (const column of stops.keys()) {
      const key = `${rowOf(line, column)} ${column}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (row, column) => counts.get(`${row} ${column}`) ?? 0;
}
