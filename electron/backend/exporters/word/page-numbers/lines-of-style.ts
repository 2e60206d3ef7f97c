import type { Face } from './face.ts';

/** How the lines of a style are set: with which letters, and how much less wide than the text of the page, in points. */
export interface StyleLines {
  face: Face;
  indent: number;
}

/** Where the styles of a document stand. */
export interface StyleParts {
  stylesXml: string;
  themeXml?: string | undefined;
}

/** What says nothing about how wide a letter is, or is read here. */
const plainLetters = new Set(['rFonts', 'sz', 'szCs', 'b', 'bCs', 'i', 'iCs', 'color', 'lang', 'noProof', 'u']);
/** What says nothing about where a line breaks. */
const plainLines = new Set(
  `keepNext keepLines widowControl spacing jc contextualSpacing shd tabs suppressAutoHyphens autoSpaceDE autoSpaceDN
  adjustRightInd outlineLvl pageBreakBefore ind`.split(/\s+/),
);

/** How the lines of a paragraph style are set; undefined where it does more with its letters or its lines than we count on. */
export function linesOfStyle({ stylesXml, themeXml = '' }: StyleParts, styleId: string): StyleLines | undefined {
  const chain = [...stylesFrom(stylesXml, styleId), sectionOf(stylesXml, 'docDefaults')];
  const letters = chain.map((style) => sectionOf(style, 'rPr'));
  const lines = chain.map((style) => sectionOf(style, 'pPr'));
  const first = (pattern: RegExp): string | undefined =>
    letters.map((xml) => pattern.exec(xml)?.[1]).find((value) => value !== undefined);
  const isPlain =
    letters.every((xml) => childrenOf(xml).every((name) => plainLetters.has(name))) &&
    lines.every(
      (xml) => childrenOf(xml).every((name) => plainLines.has(name)) && !/<w:jc w:val="(both|dist)/.test(xml),
    );
  const font = fontIn(letters.find((xml) => /<w:rFonts\b[^>]*w:ascii/.test(xml)) ?? '', themeXml);
  if (!isPlain || font === undefined) return undefined;
  const isOn = (name: string): boolean => {
    const tag = letters.map((xml) => new RegExp(`<w:${name}\\b[^>]*>`).exec(xml)?.[0]).find(Boolean);
    return tag !== undefined && !/w:val="(0|false|off)"/.test(tag);
  };
  const indent = lines.map((xml) => /<w:ind\b[^>]*>/.exec(xml)?.[0]).filter((tag) => tag !== undefined);
  const side = (name: string): number =>
    Number(indent.map((tag) => new RegExp(`w:${name}="(-?\\d+)"`).exec(tag)?.[1]).find(Boolean) ?? 0) / 20;
  if (['hanging', 'firstLine', 'start', 'end'].some((name) => side(name) !== 0) || indent.join('').includes('Chars'))
    return undefined;
  const size = Number(first(/<w:sz w:val="(\d+)"/) ?? 20) / 2;
  const face = { font, size, isBold: isOn('b'), isItalic: isOn('i') };
  return { face, indent: side('left') + side('right') };
}

/** Whether a link within the document has letters like the text around it. */
export function hasPlainLinks({ stylesXml }: StyleParts, styleId: string): boolean {
  const own = new Set(['color', 'lang', 'noProof', 'u']);
  return stylesFrom(stylesXml, styleId).every((style) =>
    childrenOf(sectionOf(style, 'rPr')).every((name) => own.has(name)),
  );
}

/** A style and those that it is based on. */
function stylesFrom(stylesXml: string, id: string): string[] {
  const all = new Map(
    (stylesXml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []).map((style) => [
      /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      style,
    ]),
  );
  const found: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined) {
    const style: string | undefined = all.get(next);
    if (style === undefined || found.includes(style)) break;
    found.push(style);
    next = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1];
  }
  return found;
}

function sectionOf(xml: string, name: string): string {
  return new RegExp(`<w:${name}>([\\s\\S]*?)</w:${name}>`).exec(xml)?.[1] ?? '';
}

function childrenOf(xml: string): string[] {
  return [...xml.replaceAll(/<w:(tabs)>[\s\S]*?<\/w:\1>/g, '<w:$1/>').matchAll(/<(?:w:|(\w+:))(\w+)/g)].map(
    ([, other = '', name = '']) => `${other}${name}`,
  );
}

function fontIn(rPr: string, themeXml: string): string | undefined {
  const tag = /<w:rFonts\b[^>]*>/.exec(rPr)?.[0] ?? '';
  const of = (script: 'ascii' | 'hAnsi'): string | undefined => {
    const theme = new RegExp(`w:${script}Theme="(minor|major)`).exec(tag)?.[1];
    const themed = new RegExp(`<a:${theme ?? ''}Font>[\\s\\S]*?<a:latin\\b[^>]*typeface="([^"]+)"`).exec(themeXml)?.[1];
    return theme === undefined ? new RegExp(`w:${script}="([^"]*)"`).exec(tag)?.[1] : themed;
  };
  const ascii = of('ascii');
  const others = of('hAnsi');
  return others === undefined || others === ascii ? ascii : undefined;
}
