import { Bookmark, ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { FieldSource, Inline } from '#core/plan/plan-tree.ts';
import { cleanText } from './clean-text.ts';
import type { FieldNames } from './field-names.ts';

/** Runs of text, with a hidden bookmark around what came from one field: `source` says so of what does not say it itself. */
export function writeInlines(
  inlines: readonly Inline[],
  fieldNames: FieldNames,
  source?: FieldSource,
): ParagraphChild[] {
  return bySource(inlines, source).flatMap(({ from, pieces }) => {
    const children = pieces.flatMap(writeInline);
    return from ? [new Bookmark({ id: fieldNames(from), children })] : children;
  });
}

/** A line end inside a text becomes a break. */
function writeInline(inline: Inline): ParagraphChild[] {
  const style = { ...(inline.isBold ? { bold: true } : {}), ...(inline.isItalic ? { italics: true } : {}) };
  const lines = cleanText(inline.text).split('\n');
  const linked = inline.href === undefined ? {} : { style: 'Hyperlink' };
  const runs = lines.map(
    (text, index) => new TextRun({ text, ...style, ...linked, ...(index > 0 ? { break: 1 } : {}) }),
  );
  return inline.href === undefined ? runs : [new ExternalHyperlink({ link: inline.href, children: runs })];
}

function bySource(
  inlines: readonly Inline[],
  fallback: FieldSource | undefined,
): { from: FieldSource | undefined; pieces: Inline[] }[] {
  const groups: { from: FieldSource | undefined; pieces: Inline[] }[] = [];
  for (const inline of inlines) {
    const from = inline.source ?? fallback;
    const last = groups.at(-1);
    if (last && isSame(last.from, from)) last.pieces.push(inline);
    else groups.push({ from, pieces: [inline] });
  }
  return groups;
}

function isSame(one: FieldSource | undefined, other: FieldSource | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id && one?.field === other?.field;
}
