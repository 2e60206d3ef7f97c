import { bookmarkUniqueNumericId } from 'docx';
import { softHyphen } from '#core/diagrams/channel-matrix/word-breaks.ts';
import type { FieldSource, Inline } from '#core/plan/plan-tree.ts';
import { cleanText } from './clean-text.ts';
import { piecesBySource } from './pieces-by-source.ts';
import type { WordPlaces } from './word-places.ts';
import { xmlElement, type XmlElement } from './xml-element.ts';

/** The same as `writeInlines`, for text without links to the web, written at once: in tables there is so much of it that docx's objects weigh. */
export function writePlainInlines(inlines: readonly Inline[], places: WordPlaces, source?: FieldSource): XmlElement[] {
  return piecesBySource(inlines, source).flatMap(({ from, pieces }) => {
    const runs = pieces.flatMap((inline) => writeInline(inline, places));
    if (!from) return runs;
    const id = bookmarkUniqueNumericId();
    return [
      xmlElement('w:bookmarkStart', { 'w:name': places.nameFor(from), 'w:id': id }),
      ...runs,
      xmlElement('w:bookmarkEnd', { 'w:id': id }),
    ];
  });
}

function writeInline(inline: Inline, places: WordPlaces): XmlElement[] {
  const anchor = inline.to && places.anchorOf(inline.to);
  const looks = [
    ...(anchor === undefined ? [] : [xmlElement('w:rStyle', { 'w:val': 'Hyperlink' })]),
    ...(inline.isBold ? [xmlElement('w:b', undefined), xmlElement('w:bCs', undefined)] : []),
    ...(inline.isItalic ? [xmlElement('w:i', undefined), xmlElement('w:iCs', undefined)] : []),
  ];
  const properties = looks.length > 0 ? [xmlElement('w:rPr', undefined, ...looks)] : [];
  const runs = cleanText(inline.text)
    .split('\n')
    .map((text, index) =>
      xmlElement(
        'w:r',
        undefined,
        ...properties,
        ...(index > 0 ? [xmlElement('w:br', undefined)] : []),
        ...withSoftHyphens(text),
      ),
    );
  return anchor === undefined ? runs : [xmlElement('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, ...runs)];
}

/** Word knows the place where a word may break by a sign of its own. */
function withSoftHyphens(text: string): XmlElement[] {
  return text
    .split(softHyphen)
    .flatMap((piece, index) => [
      ...(index > 0 ? [xmlElement('w:softHyphen', undefined)] : []),
      xmlElement('w:t', { 'xml:space': 'preserve' }, piece),
    ]);
}
