import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Inline } from '#core/plan/plan-tree.ts';
import { cleanText } from './clean-text.ts';

/** Runs of text; a line end inside a text becomes a break. */
export function writeInlines(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    const style = { ...(inline.isBold ? { bold: true } : {}), ...(inline.isItalic ? { italics: true } : {}) };
    const lines = cleanText(inline.text).split('\n');
    const linked = inline.href === undefined ? {} : { style: 'Hyperlink' };
    const runs = lines.map(
      (text, index) => new TextRun({ text, ...style, ...linked, ...(index > 0 ? { break: 1 } : {}) }),
    );
    return inline.href === undefined ? runs : [new ExternalHyperlink({ link: inline.href, children: runs })];
  });
}
