/**
 * Tables that were written as text already: docx gets a mark instead, and the text comes in its place afterwards. docx turns all it writes into
 * objects first, and then into others; of a plan of twenty processes, nine tenths of that were cells.
 */
export interface TablesApart {
  /** Keeps a table, and gives the mark that stands for it. */
  keep(xml: string): string;
  /** Puts the tables where their marks are. */
  putBack(document: string): string;
}

/** Starts keeping the tables of one document. */
export function createTablesApart(): TablesApart {
  const kept: string[] = [];
  return {
    keep: (xml) => `table ${kept.push(xml) - 1}`,
    // No text can look like this: what people typed has no `<` of its own.
    putBack: (document) =>
      document.replaceAll(/<w:tbl>table (\d+)<\/w:tbl>/g, (_, index: string) => kept[Number(index)] ?? ''),
  };
}
