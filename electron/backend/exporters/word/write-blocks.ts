import { Bookmark, HeadingLevel, Paragraph, SimpleField, TextRun, type FileChild } from 'docx';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Block, Inline } from '#core/plan/plan-tree.ts';
import { figureKey } from '#core/plan/figures.ts';
import type { FigurePictures } from '../figure-picture.ts';
import { cleanText } from './clean-text.ts';
import { writeFigure, type Room } from './write-figure.ts';
import { writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

/** What writing needs beside the block itself; `counts` numbers tables and figures through the whole document. */
export interface WriteContext {
  language: Language;
  pictures: FigurePictures;
  /** Text width in twips. */
  width: number;
  room: Room;
  counts: { table: number; figure: number };
}

/** Writes one block of a chapter. */
export function writeBlock(block: Block, context: WriteContext): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          text: cleanText(block.text),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: writeInlines(block.content) })];
    case 'missing':
      return [new Paragraph({ style: 'Missing', text: cleanText(block.text) })];
    case 'list':
      return writeList(block, 0);
    case 'table':
      return [
        caption('table', block.caption, context),
        writeTable(block, context.width),
        new Paragraph({ text: '', spacing: { after: 60 } }),
      ];
    case 'figure': {
      const picture = context.pictures.get(figureKey(block.request));
      return [writeFigure(block, picture, context.room, context.language), caption('figure', block.caption, context)];
    }
  }
}

function writeList({ isOrdered, items }: Extract<Block, { kind: 'list' }>, level: number): FileChild[] {
  const reference = isOrdered ? 'numbers' : 'bullets';
  return items.flatMap((blocks) =>
    blocks.flatMap((block): FileChild[] => {
      if (block.kind === 'list') return writeList(block, Math.min(level + 1, 2));
      const content: readonly Inline[] =
        block.kind === 'paragraph' ? block.content : [{ text: 'text' in block ? block.text : '' }];
      return [
        new Paragraph({ numbering: { reference, level }, spacing: { after: 60 }, children: writeInlines(content) }),
      ];
    }),
  );
}

/** `Tabel 3. …` above a table, `Figuur 2. …` below a figure; the number is a field, so Word keeps counting. */
function caption(kind: 'table' | 'figure', text: string, { language, counts }: WriteContext): Paragraph {
  const number = (counts[kind] += 1);
  const labels = { table: { nl: 'Tabel', en: 'Table' }, figure: { nl: 'Figuur', en: 'Figure' } };
  const label = formatMessage(labels[kind], language);
  return new Paragraph({
    style: 'Caption',
    ...(kind === 'figure' ? { keepNext: false, spacing: { before: 0, after: 200 } } : {}),
    children: [
      new Bookmark({
        id: `${kind}_${number}`,
        children: [new TextRun(`${label} `), new SimpleField(`SEQ ${label} \\* ARABIC`, String(number))],
      }),
      new TextRun(`. ${cleanText(text)}`),
    ],
  });
}
