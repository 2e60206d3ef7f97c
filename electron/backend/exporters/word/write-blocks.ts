import { Bookmark, HeadingLevel, Paragraph, SimpleField, TextRun, type FileChild } from 'docx';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Block, Figure, Inline, Table } from '#core/plan/plan-tree.ts';
import { figureKey } from '#core/plan/figures.ts';
import { afterTable } from './after-table.ts';
import { deepestLevel, listIndent, numbersFrom } from './lists.ts';
import { captionBookmark, captionLabels } from './captions.ts';
import type { FigurePictures } from '../figure-picture.ts';
import type { FigureSize } from './figure-sizes.ts';
import type { TablesApart } from './tables-apart.ts';
import type { WordPlaces } from './word-places.ts';
import { writeFigure } from './write-figure.ts';
import { writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

/** What writing needs beside the block itself; `counts` numbers tables, figures and lists through the whole document. */
export interface WriteContext {
  language: Language;
  pictures: FigurePictures;
  /** Text width in twips. */
  width: number;
  sizes: ReadonlyMap<Figure, FigureSize>;
  counts: { table: number; figure: number; list: number };
  places: WordPlaces;
  /** The last block of the section. */
  last: Block | undefined;
  /** How wide the letters of the document are beside the ones we measure with. */
  letters: number;
  tablesApart: TablesApart;
}

const headingLevels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** Writes one block of a chapter. */
export function writeBlock(block: Block, context: WriteContext): FileChild[] {
  const { places } = context;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          keepNext: true,
          ...(block.startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
          children: writeInlines([{ text: block.text }], places, block.source),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: writeInlines(block.content, places, block.source) })];
    case 'missing':
      return [
        new Paragraph({ style: 'Missing', children: writeInlines([{ text: block.text }], places, block.source) }),
      ];
    case 'list':
      return writeList(block, listLevel(block, undefined, context.counts), context);
    case 'table':
      return [
        caption('table', block, context),
        writeTable(block, context),
        afterTable({ isLast: block === context.last }),
      ];
    case 'figure': {
      const picture = context.pictures.get(figureKey(block.request));
      const size = context.sizes.get(block);
      return [writeFigure(block, picture, size, context.language), caption('figure', block, context)];
    }
  }
}

type List = Extract<Block, { kind: 'list' }>;

/** How the items of a list stand: how deep, and for a numbered one which counting they take part in. */
interface ListLevel {
  depth: number;
  numbering: { reference: string; level: number; instance?: number };
}

/** Word counts on from list to list unless each is told to count by itself; one inside another begins anew with every item of that. */
function listLevel(
  { isOrdered, start }: List,
  parent: ListLevel | undefined,
  counts: WriteContext['counts'],
): ListLevel {
  const depth = parent ? Math.min(parent.depth + 1, deepestLevel) : 0;
  if (!isOrdered) return { depth, numbering: { reference: 'bullets', level: depth } };
  const outer = parent?.numbering;
  if (outer?.instance !== undefined && start === undefined) {
    return { depth, numbering: { ...outer, level: Math.min(outer.level + 1, deepestLevel) } };
  }
  return { depth, numbering: { reference: numbersFrom(start), level: 0, instance: (counts.list += 1) } };
}

function writeList({ items }: List, own: ListLevel, context: WriteContext): FileChild[] {
  return items.flatMap((blocks) =>
    blocks.flatMap((block, index): FileChild[] => {
      if (block.kind === 'list') return writeList(block, listLevel(block, own, context.counts), context);
      const content: readonly Inline[] =
        block.kind === 'paragraph' ? block.content : [{ text: 'text' in block ? block.text : '' }];
      const left = listIndent(own.depth);
      return [
        new Paragraph({
          // What follows in the same item stands under it, without a number or bullet of its own.
          ...(index === 0 ? { numbering: own.numbering } : {}),
          ...(index > 0
            ? { indent: { left } }
            : own.depth === own.numbering.level
              ? {}
              : { indent: { left, hanging: 300 } }),
          spacing: { after: 60 },
          children: writeInlines(content, context.places, block.source),
        }),
      ];
    }),
  );
}

/** `Tabel 3. …` above a table, `Figuur 2. …` below a figure; the number is a field, so Word keeps counting. */
function caption(
  kind: 'table' | 'figure',
  { caption: text, source }: Table | Figure,
  { language, counts, places }: WriteContext,
): Paragraph {
  const number = (counts[kind] += 1);
  const label = formatMessage(captionLabels[kind], language);
  return new Paragraph({
    style: 'Caption',
    // Said here and not in the style: that of a house may let a caption or a head stay behind on the page before.
    ...(kind === 'figure' ? { keepNext: false, spacing: { before: 0, after: 200 } } : { keepNext: true }),
    children: [
      new Bookmark({
        id: captionBookmark(kind, number),
        children: [new TextRun(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, String(number))],
      }),
      ...writeInlines([{ text: `. ${text}` }], places, source),
    ],
  });
}
