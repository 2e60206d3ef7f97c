import type { WordCheck } from '../word-package.ts';

/** Tables that every reader can follow: no nesting or merging, a repeated head, whole rows, a title, and a paragraph in each cell. */
export const checkTables: WordCheck = ({ text }) => {
  const xml = text('word/document.xml');
  if (/<w:tbl>(?:(?!<\/w:tbl>)[\s\S])*<w:tbl>/.test(xml)) return ['a table stands in a table'];
  const tables = xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  return tables.flatMap((table) => {
    const title = /<w:tblCaption w:val="([^"]*)"/.exec(table)?.[1] ?? '';
    const rows = table.match(/<w:tr[ >][\s\S]*?<\/w:tr>/g) ?? [];
    const columns = table.match(/<w:gridCol\b/g)?.length ?? 0;
    const cells = (row: string): string[] => row.match(/<w:tc[ >][\s\S]*?<\/w:tc>/g) ?? [];
    const problems = [
      title === '' && 'has no title',
      !rows[0]?.includes('<w:tblHeader') && 'does not repeat its head',
      rows.some((row) => !row.includes('<w:cantSplit')) && 'may break a row over two pages',
      /<w:(?:gridSpan|vMerge|hMerge)\b/.test(table) && 'has merged cells',
      rows.some((row) => cells(row).length !== columns) && 'has a row with too few or too many cells',
      rows.some((row) => cells(row).some((cell) => !/(<\/w:p>|<w:p\/>)<\/w:tc>$/.test(cell))) &&
        'has a cell without a paragraph',
    ];
    return problems.flatMap((problem) => (problem === false ? [] : [`the table “${title}” ${problem}`]));
  });
};
