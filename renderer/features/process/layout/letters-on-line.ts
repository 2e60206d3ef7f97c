/**
 * How many letters go on a line of a column, about: of the name of a step, of what stands in a cell, and of the name of a row;
 * and of the title of the inspector.
 */
export const lettersOnLine = {
  name: { wide: 15, thin: 12 },
  cell: { wide: 17, thin: 12 },
  row: 14,
  inspector: 20,
} as const;
