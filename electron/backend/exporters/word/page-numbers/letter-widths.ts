import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Face } from './face.ts';

/** How wide the letters of a face are, and how high a line of them: in parts of its size. Letters that make a line higher are absent. */
export interface LetterWidths {
  widths: ReadonlyMap<string, number>;
  lineHeight: number;
}

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** Latin letters, digits and the signs of running text; a soft hyphen and a hard space are not simply letters. */
const letters = [...range(0x21, 0x7e), ...range(0xa1, 0xac), ...range(0xae, 0x17f), ...'–—‘’“”•…€'];

/** In points: large, so that nothing is lost in rounding. */
const measuredSize = 100;
const pixelsPerPoint = 96 / 72;
const largestPage = 31_680;

const known = new Map<string, LetterWidths>();

/** Measures the letters of a face once, with the tables of docx, by which it will break the other lines too. */
export function letterWidths(face: Face): LetterWidths {
  const key = `${face.font} ${face.isBold} ${face.isItalic}`;
  const found = known.get(key) ?? measure(face);
  known.set(key, found);
  return found;
}

function measure({ font, isBold, isItalic }: Face): LetterWidths {
  const lineOf = (text: string): Paragraph => {
    const run = new TextRun({ text, font, size: measuredSize * 2, bold: isBold, italics: isItalic });
    return new Paragraph({ spacing: { before: 0, after: 0 }, children: [run] });
  };
  const all = [' ', ...letters];
  const page = {
    size: { width: largestPage, height: largestPage },
    margin: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
  };
  const children = ['xx', ...all.map((letter) => `x${letter}x`)].map(lineOf);
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page }, children }] }), { guess: true });
  const lines = pages.flatMap(({ body }) => body.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])));
  const [plain, ...others] = lines.map(({ textWidth, height }) => ({
    width: textWidth / pixelsPerPoint / measuredSize,
    height: height / pixelsPerPoint / measuredSize,
  }));
  const { width = 0, height = 0 } = plain ?? {};
  const isUsual = (own: number): boolean => Math.abs(own - height) < 1e-6;
  return {
    lineHeight: height,
    widths: new Map(
      others.flatMap((own, index) => (isUsual(own.height) ? [[all[index] ?? '', own.width - width] as const] : [])),
    ),
  };
}
