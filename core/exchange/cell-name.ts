/** The name of a cell, as a spreadsheet has it: column 0 of row 4 is `A4`. */
export function cellName(column: number, row: number): string {
  return `${letterOf(column)}${row}`;
}

/** The letters of a column, as a spreadsheet names it: 0 is A, 26 is AA. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
