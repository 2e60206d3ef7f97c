/** A place in the grid, from 0. */
export interface GridPlace {
  column: number;
  row: number;
}

interface GridSize {
  columns: number;
  rows: number;
  /** Columns that PageUp and PageDown pass. */
  page: number;
}

/** Where a key leads from here; undefined when the key does not move. */
export function moveInGrid(
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  { column, row }: GridPlace,
  { columns, rows, page }: GridSize,
): GridPlace | undefined {
  const isWhole = ctrlKey || metaKey;
  const targets: Record<string, GridPlace> = {
    ArrowLeft: { column: isWhole ? 0 : column - 1, row },
    ArrowRight: { column: isWhole ? columns - 1 : column + 1, row },
    ArrowUp: { column, row: isWhole ? 0 : row - 1 },
    ArrowDown: { column, row: isWhole ? rows - 1 : row + 1 },
    Home: { column: 0, row: isWhole ? 0 : row },
    End: { column: columns - 1, row: isWhole ? rows - 1 : row },
    PageUp: { column: column - page, row },
    PageDown: { column: column + page, row },
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (!target) return undefined;
  return { column: clamp(target.column, columns), row: clamp(target.row, rows) };
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
