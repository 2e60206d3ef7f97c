import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  SoftHyphen,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { softHyphen } from '#core/diagrams/channel-matrix/word-breaks.ts';
import type { FieldSource, Inline } from '#core/plan/plan-tree.ts';
import { cleanText } from './clean-text.ts';
import { piecesBySource } from './pieces-by-source.ts';
import type { WordPlaces } from './word-places.ts';

/** Runs of text, with a hidden bookmark around what came from one field: `source` says so of what does not say it itself. */
export function writeInlines(inlines: readonly Inline[], places: WordPlaces, source?: FieldSource): ParagraphChild[] {
  return piecesBySource(inlines, source).flatMap(({ from, pieces }) => {
    const children = pieces.flatMap((inline) => writeInline(inline, places));
    return from ? [new Bookmark({ id: places.nameFor(from), children })] : children;
  });
}

/** A line end inside a text becomes a break. */
function writeInline(inline: Inline, places: WordPlaces): ParagraphChild[] {
  const style = { ...(inline.isBold ? { bold: true } : {}), ...(inline.isItalic ? { italics: true } : {}) };
  const lines = cleanText(inline.text).split('\n');
  const anchor = inline.to && places.anchorOf(inline.to);
  const linked = inline.href === undefined && anchor === undefined ? {} : { style: 'Hyperlink' };
  const runs = lines.map(
    (text, index) => new TextRun({ ...withSoftHyphens(text), ...style, ...linked, ...(index > 0 ? { break: 1 } : {}) }),
  );
  if (anchor !== undefined) return [new InternalHyperlink({ anchor, children: runs })];
  return inline.href === undefined ? runs : [new ExternalHyperlink({ link: inline.href, children: runs })];
}

/** Word knows the place where a word may break by a sign of its own. */
function withSoftHyphens(text: string): Pick<IRunOptions, 'text' | 'children'> {
  const pieces = text.split(softHyphen);
  if (pieces.length === 1) return { text };
  return { children: pieces.flatMap((piece, index) => (index > 0 ? [new SoftHyphen(), piece] : [piece])) };
}
