import { bundleRises } from './bundles.ts';
import type { MatrixColumn, MatrixLine, MatrixRow, SharedContact, SupportingCell } from './matrix-model.ts';
import { orderRows } from './rows.ts';
import { layRuns, type LinkPath, type Run } from './runs.ts';
import { sharedContacts } from './shared-contacts.ts';
import { solveLanes, type SolvedLanes } from './solve-lanes.ts';
import { supportingCells } from './supporting-cells.ts';
import type { PictureInput } from './picture-input.ts';

/** A picture before it has measures: what goes where in rows, lanes, columns and gutters. */
export interface MatrixLayout extends SolvedLanes {
  columns: readonly MatrixColumn[];
  lines: readonly MatrixLine[];
  rows: readonly MatrixRow[];
  /** The row of a line's contact in a column. */
  rowOf(line: number, column: number): number | undefined;
  runs: readonly Run[];
  paths: readonly LinkPath[];
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
  const solved = solveLanes({ runs, rowCount: rows.length, lineCount: lines.length, bundles: unordered, shared });
  return { columns, lines, rows, rowOf, runs, paths, ...solved, supports, shared };
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
