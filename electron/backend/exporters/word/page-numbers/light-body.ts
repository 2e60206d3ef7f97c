import { xmlText } from '../xml-text.ts';
import { countLines, type FacedText } from './count-lines.ts';
import { linesOfStyle, type StyleLines, type StyleParts } from './lines-of-style.ts';
import { standInRun } from './stand-in-run.ts';

/** Sections end with their properties; tables are light already; a paragraph has no paragraph in it. */
const pieces = /<w:tbl>[\s\S]*?<\/w:tbl>|<w:p>[\s\S]*?<\/w:p>/g;
const sectionEnd = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;
const plainProperties =
  /^<w:pPr>(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|spacing|widowControl)\b[^>]*\/>)*(<w:tabs>(?:<w:tab\b[^>]*\/>)*<\/w:tabs>)?<\/w:pPr>$/;
const run = /<w:r>(?:<w:rPr>([\s\S]*?)<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g;
const plainRun = /^(?:<w:(?:b|bCs|i|iCs|rStyle w:val="Hyperlink")\/>)*$/;
const around = /<\/?w:(?:bookmarkStart|bookmarkEnd|hyperlink|fldSimple)\b[^>]*>/g;
/** What stands in a line of the contents beside its text: jumps, and the number of the page, which has yet to come. */
const inContents =
  /<w:r><w:tab\/><\/w:r>|<w:r>(?:<w:fldChar\b[^>]*\/>|<w:instrText\b[^>]*>[^<]*<\/w:instrText>)+<\/w:r>/g;
/** Room for them in points: such a line is surely one line. */
const roomInContents = 80;

/** The text of a document in which paragraphs of running text, headings, captions and contents are as light as they can be: for counting pages only. */
export function lightBody(document: string, parts: StyleParts): string {
  const styles = new Map<string, StyleLines | undefined>();
  const linesOf = (style: string): StyleLines | undefined => {
    if (!styles.has(style)) styles.set(style, linesOfStyle(parts, style));
    return styles.get(style);
  };
  const wanted = new Set([...document.matchAll(/PAGEREF (\w+)/g)].map(([, name = '']) => name));
  const sections = [...document.matchAll(sectionEnd)].map(({ 0: xml, index }) => ({
    end: index,
    width: textWidth(xml),
  }));
  let section = 0;
  return document.replaceAll(pieces, (piece, at: number) => {
    if (!piece.startsWith('<w:p>') || piece.includes('<w:sectPr')) return piece;
    while ((sections[section]?.end ?? Infinity) < at) section += 1;
    return lightParagraph(piece, { linesOf, wanted, width: sections[section]?.width ?? 0 }) ?? piece;
  });
}

function textWidth(section: string): number {
  const number = (name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1] ?? 0);
  return (number('w') - number('left') - number('right')) / 20;
}

interface ParagraphContext {
  linesOf: (style: string) => StyleLines | undefined;
  /** The bookmarks whose page is asked. */
  wanted: ReadonlySet<string>;
  /** Of a line, in points. */
  width: number;
}

/** Undefined when it is not certain how many lines it takes. */
function lightParagraph(xml: string, { linesOf, wanted, width }: ParagraphContext): string | undefined {
  const properties = /^<w:p>(<w:pPr>[\s\S]*?<\/w:pPr>)/.exec(xml)?.[1] ?? '';
  const style = linesOf(/<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? '');
  const [isPlain, tabs] = plainProperties.exec(properties) ?? [];
  if (!style || isPlain === undefined) return undefined;
  const content = xml.slice('<w:p>'.length + properties.length, -'</w:p>'.length);
  const own = tabs === undefined ? content : content.replaceAll(inContents, '');
  if (own.replaceAll(run, '').replaceAll(around, '') !== '') return undefined;
  const texts = textsIn(own, style);
  const room = width - style.indent - (tabs === undefined ? 0 : roomInContents);
  const lines = texts && countLines(texts, room);
  if (lines === undefined || (tabs !== undefined && lines > 1)) return undefined;
  const bookmarks = [...own.matchAll(/<w:bookmarkStart\b[^>]*w:name="(\w+)"[^>]*>/g)].flatMap(([tag, name = '']) =>
    wanted.has(name) ? [tag, `<w:bookmarkEnd w:id="${/w:id="(\d+)"/.exec(tag)?.[1] ?? ''}"/>`] : [],
  );
  return `<w:p>${properties}${bookmarks.join('')}${xmlText(standInRun(lines))}</w:p>`;
}

function textsIn(content: string, { face }: StyleLines): FacedText[] | undefined {
  const runs = [...content.matchAll(run)];
  if (!runs.every(([, looks = '']) => plainRun.test(looks))) return undefined;
  return runs.map(([, looks = '', text = '']) => ({
    text: unescaped(text),
    face: {
      ...face,
      isBold: face.isBold || looks.includes('<w:b/>'),
      isItalic: face.isItalic || looks.includes('<w:i/>'),
    },
  }));
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, sign: string) => signs[sign] ?? '');
}
