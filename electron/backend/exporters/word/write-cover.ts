import { BorderStyle, Paragraph, TextRun, type FileChild } from 'docx';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Cover } from '#core/plan/plan-tree.ts';
import { afterTable } from './after-table.ts';
import { cleanText } from './clean-text.ts';
import { colours } from './design.ts';
import type { WordPlaces } from './word-places.ts';
import { writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

interface CoverContext {
  language: Language;
  /** Of the text, in twips. */
  width: number;
  places: WordPlaces;
  letters: number;
}

/** Empty lines. */
const roomToSign = ['', ''];

/** The first page: who, what, which version, and who has to approve. */
export function writeCover(
  { organisation, title, subtitle, details, approvals, source }: Cover,
  { language, width, places, letters }: CoverContext,
): FileChild[] {
  const rule = { style: BorderStyle.SINGLE, size: 18, color: colours.accent, space: 14 };
  const blocks: FileChild[] = [
    new Paragraph({
      spacing: { before: 400, after: 2600 },
      children: [new TextRun({ text: cleanText(organisation), bold: true, color: colours.accent, size: 24 })],
    }),
    new Paragraph({
      style: 'Title',
      border: { top: rule },
      children: writeInlines([{ text: title }], places, source),
    }),
    new Paragraph({ style: 'Subtitle', children: writeInlines([{ text: subtitle }], places, source) }),
    ...details.map(
      ({ label, value, source: from }) =>
        new Paragraph({
          style: 'CoverText',
          tabStops: [{ type: 'left', position: 2600 }],
          children: [
            new TextRun({ text: `${label}\t`, color: colours.label }),
            ...writeInlines([{ text: value }], places, from),
          ],
        }),
    ),
  ];
  if (approvals.length === 0) return blocks;
  const say = (nl: string, en: string): string => formatMessage({ nl, en }, language);
  return [
    ...blocks,
    new Paragraph({ style: 'Caption', spacing: { before: 700, after: 80 }, text: say('Voor akkoord', 'For approval') }),
    writeTable(
      {
        kind: 'table',
        caption: say('Voor akkoord', 'For approval'),
        columns: [
          { title: say('Naam', 'Name'), weight: 4 },
          { title: say('Rol', 'Role'), weight: 4 },
          { title: say('Datum', 'Date'), weight: 3 },
          // Nothing stands in it, for which it would be made narrow.
          { title: say('Handtekening', 'Signature'), weight: 10 },
        ],
        rows: approvals.map(({ name, role, date }) =>
          [[name], [role], [date], roomToSign].map((lines) => ({ paragraphs: lines.map((text) => [{ text }]) })),
        ),
      },
      { width, places, letters, language },
    ),
    afterTable({ isLast: true }),
  ];
}
