import { FileChild, Paragraph, type XmlComponent } from 'docx';
import type { FieldSource, Inline, Table as PlanTable, TableCell as PlanCell } from '#core/plan/plan-tree.ts';
import { cleanText } from './clean-text.ts';
import type { Language } from '#core/messages/format-message.ts';
import { brokenFor, columnWidths } from './column-widths.ts';
import { colours } from './design.ts';
import { writeInlines } from './write-inlines.ts';
import { writePlainInlines } from './write-plain-inlines.ts';
import { standInRun } from './page-numbers/stand-in-run.ts';
import type { WordPlaces } from './word-places.ts';
import type { TablesApart } from './tables-apart.ts';
import type { LightRow } from './page-numbers/light-row.ts';
import { xmlElement, type XmlElement } from './xml-element.ts';
import { xmlText } from './xml-text.ts';

type Context = Parameters<XmlComponent['prepForXml']>[0];

/** A cell before docx writes it: its properties, and its paragraphs; one with a link to the web has to wait for docx. */
interface WrittenCell {
  properties: readonly XmlElement[];
  paragraphs: readonly (XmlElement | Paragraph)[];
}

/** A table that docx writes as it stands. Its own tables make some thirty objects of each cell, which takes most of the time and the memory. */
class WordTable extends FileChild {
  readonly #write: (context: Context) => XmlElement;

  constructor(write: (context: Context) => XmlElement) {
    super('w:tbl');
    this.#write = write;
  }

  override prepForXml(context: Context): XmlElement {
    return this.#write(context);
  }
}

/** What a table is written with. */
interface TableContext {
  /** In twips. */
  width: number;
  places: WordPlaces;
  /** How wide the letters of the document are beside the ones we measure with. */
  letters: number;
  language: Language;
  tablesApart?: TablesApart | undefined;
}

/** A table of the plan: an ink rule over the head, hairlines between rows; the head repeats and rows stay whole. */
export function writeTable(table: PlanTable, context: TableContext): FileChild {
  const { width, places, letters, language, tablesApart } = context;
  const { caption, columns, rows, source } = table;
  const widths = columnWidths(table, width, { letters, language });
  const grid = widths.map((own) => xmlElement('w:gridCol', { 'w:w': own }));
  const cellWidths = widths.map((own) => xmlElement('w:tcW', { 'w:type': 'dxa', 'w:w': own }));
  const styles = columns.map(({ isNumber }) => ({
    head: paragraphProperties('TableHead', { isNumber, keepNext: true }),
    body: paragraphProperties('TableText', { isNumber }),
    kept: paragraphProperties('TableText', { isNumber, keepNext: true }),
  }));
  const broken = (content: readonly Inline[], index: number): readonly Inline[] =>
    content.map((inline) => ({
      ...inline,
      text: brokenFor(inline.text, widths[index] ?? width, { letters, language }),
    }));
  const cellOf = (index: number, paragraphs: WrittenCell['paragraphs'], ...marks: XmlElement[]): WrittenCell => ({
    properties: [...(cellWidths[index] ? [cellWidths[index]] : []), ...marks],
    paragraphs,
  });
  const head = columns.map(({ title }, index) => {
    const properties = styles[index]?.head ?? plainText;
    return cellOf(index, [writeParagraph(broken([{ text: title }], index), properties, places, source)], headBorder);
  });
  const body = rows.map((cells, row) =>
    cells.map(({ paragraphs, isSupporting, source: from }: PlanCell, index) => {
      const properties = styles[index]?.[staysWithNext(row, rows.length) ? 'kept' : 'body'] ?? plainText;
      const written = paragraphs.map((content) => writeParagraph(broken(content, index), properties, places, from));
      return cellOf(index, written, ...(isSupporting ? [supportShading] : []));
    }),
  );
  // The title is for screen readers.
  const title = xmlElement('w:tblCaption', { 'w:val': cleanText(caption) });
  const parts: TableParts = {
    properties: [tableWidth(width), ...look, title],
    grid: xmlElement('w:tblGrid', undefined, ...grid),
    rows: [head, ...body],
  };
  const texts = [
    columns.map(({ title: text }) => [[{ text }]]),
    ...rows.map((cells) => cells.map((cell) => cell.paragraphs)),
  ];
  const textWidths = widths.map((own) => own - 2 * sideMargin);
  const whole = [
    xmlElement('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
    xmlElement('w:gridSpan', { 'w:val': columns.length }),
  ];
  return tableOf(parts, tablesApart, (light, index) => {
    const isHead = index === 0;
    const style = isHead ? 'head' : staysWithNext(index - 1, rows.length) ? 'kept' : 'body';
    const properties = (styles[0]?.[style] ?? plainText).xml;
    const lines = light({ cells: texts[index] ?? [], widths: textWidths, isHead });
    return lines?.map((counts, column) => ({
      properties: [
        ...(lines.length === 1 ? whole : cellWidths.slice(column, column + 1)),
        ...(isHead ? [headBorder] : []),
      ],
      paragraphs: counts.map((count) => xmlElement('w:p', undefined, properties, standInRun(count))),
    }));
  });
}

interface TableParts {
  properties: readonly XmlElement[];
  grid: XmlElement;
  rows: readonly WrittenCell[][];
}

/** The table apart as text where it can be, so that nothing of its cells is kept. */
function tableOf(
  { properties, grid, rows }: TableParts,
  apart: TablesApart | undefined,
  lightRow: (light: LightRow, index: number) => WrittenCell[] | undefined,
): FileChild {
  const front = (...marks: XmlElement[]): XmlElement[] => [
    xmlElement('w:tblPr', undefined, ...properties, ...marks),
    grid,
  ];
  const waits = rows.some((cells) =>
    cells.some(({ paragraphs }) => paragraphs.some((one) => one instanceof Paragraph)),
  );
  if (!apart || waits) return new WordTable((context) => tableElement(front(), rows, context));
  const mark = apart.keep(xmlText(tableElement(front(), rows)));
  const { lightRow: light } = apart;
  const standIn = light ? rows.map((cells, index) => lightRow(light, index) ?? cells) : [];
  return new WordTable(() => tableElement(front(mark), standIn));
}

function tableElement(front: readonly XmlElement[], rows: readonly WrittenCell[][], context?: Context): XmlElement {
  const written = rows.map((cells, index) =>
    xmlElement(
      'w:tr',
      undefined,
      index === 0 ? headRowProperties : rowProperties,
      ...cells.map((cell) => cellElement(cell, context)),
    ),
  );
  return xmlElement('w:tbl', undefined, ...front, ...written);
}

/** Tables of so many rows stay on one page. */
const fewRows = 6;

/** A longer table leaves no row alone at the foot or the top of a page. */
function staysWithNext(row: number, rows: number): boolean {
  if (row === rows - 1) return false;
  return rows <= fewRows || row === 0 || row === rows - 2;
}

function cellElement({ properties, paragraphs }: WrittenCell, context?: Context): XmlElement {
  const written = paragraphs.flatMap((one) => {
    if (!(one instanceof Paragraph)) return [one];
    return context ? (one.prepForXml(context) ?? []) : [];
  });
  return xmlElement('w:tc', undefined, xmlElement('w:tcPr', undefined, ...properties), ...written);
}

function writeParagraph(
  content: readonly Inline[],
  properties: CellText,
  places: WordPlaces,
  source: FieldSource | undefined,
): XmlElement | Paragraph {
  if (content.some(({ href }) => href !== undefined))
    return new Paragraph({ ...properties.options, children: writeInlines(content, places, source) });
  return xmlElement('w:p', undefined, properties.xml, ...writePlainInlines(content, places, source));
}

/** How the text of a cell looks: as XML, and as docx is told. */
interface CellText {
  xml: XmlElement;
  options: { style: string; keepNext?: true; alignment?: 'right' };
}

function paragraphProperties(
  style: 'TableHead' | 'TableText',
  { isNumber, keepNext }: { isNumber: boolean | undefined; keepNext?: true },
): CellText {
  return {
    xml: xmlElement(
      'w:pPr',
      undefined,
      xmlElement('w:pStyle', { 'w:val': style }),
      ...(keepNext ? [xmlElement('w:keepNext', undefined)] : []),
      ...(isNumber ? [xmlElement('w:jc', { 'w:val': 'right' })] : []),
    ),
    options: { style, ...(keepNext ? { keepNext } : {}), ...(isNumber ? { alignment: 'right' } : {}) },
  };
}

const plainText = paragraphProperties('TableText', { isNumber: false });
const rowProperties = xmlElement('w:trPr', undefined, xmlElement('w:cantSplit', undefined));
const headRowProperties = xmlElement(
  'w:trPr',
  undefined,
  xmlElement('w:cantSplit', undefined),
  xmlElement('w:tblHeader', undefined),
);
const headBorder = xmlElement('w:tcBorders', undefined, border('bottom', 6, colours.ink));
const supportShading = xmlElement('w:shd', { 'w:fill': colours.support, 'w:color': 'auto', 'w:val': 'clear' });
/** Of a cell, left and right of its text, in twips. */
const sideMargin = 70;
const look = [
  xmlElement(
    'w:tblBorders',
    undefined,
    border('top', 12, colours.ink),
    border('left'),
    border('bottom', 4, colours.line),
    border('right'),
    border('insideH', 4, colours.line),
    border('insideV'),
  ),
  xmlElement('w:tblLayout', { 'w:type': 'fixed' }),
  xmlElement(
    'w:tblCellMar',
    undefined,
    margin('top', 50),
    margin('left', sideMargin),
    margin('bottom', 50),
    margin('right', sideMargin),
  ),
];

function tableWidth(width: number): XmlElement {
  return xmlElement('w:tblW', { 'w:type': 'dxa', 'w:w': width });
}

/** Size in eighths of a point; without one there is no line. */
function border(side: string, size = 0, color = 'auto'): XmlElement {
  return xmlElement(`w:${side}`, { 'w:val': size > 0 ? 'single' : 'none', 'w:color': color, 'w:sz': size });
}

function margin(side: string, size: number): XmlElement {
  return xmlElement(`w:${side}`, { 'w:type': 'dxa', 'w:w': size });
}
