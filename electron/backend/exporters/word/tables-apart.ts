import { xmlElement, type XmlElement } from './xml-element.ts';
import type { LightRow } from './page-numbers/light-row.ts';

/**
 * Tables that were written as text already: docx gets something else instead, and the text comes in its place afterwards. docx turns all it writes
 * into objects first, and then into others; of a plan of twenty processes, nine tenths of that were cells.
 */
export interface TablesApart {
  /** Makes the rows of the stand-ins; absent where nobody asks how high a table is. */
  lightRow: LightRow | undefined;
  /** Keeps a table, and gives the mark for the properties of what stands for it. */
  keep(xml: string): XmlElement;
  /** Puts the tables where their marks are, after doing something to their text. */
  putBack(document: string, change?: (xml: string) => string): string;
}

/** Starts keeping the tables of one document. */
export function createTablesApart(lightRow?: LightRow): TablesApart {
  const kept: string[] = [];
  return {
    lightRow,
    keep: (xml) => xmlElement('w:tblDescription', { 'w:val': `table ${kept.push(xml) - 1}` }),
    // Our own tables have no description, and tables stand in no tables.
    putBack: (document, change = (xml) => xml) =>
      document.replaceAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) => {
        const index = /<w:tblDescription w:val="table (\d+)"/.exec(table)?.[1];
        return index === undefined ? table : change(kept[Number(index)] ?? '');
      }),
  };
}
