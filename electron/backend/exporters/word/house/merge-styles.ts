import type { Language } from '#core/messages/format-message.ts';
import { giveAir, hasSpaceBetween } from './give-air.ts';

/** Dutch names that some programs write where Word writes the built-in one. */
const dutchNames: Record<string, string> = {
  normal: 'standaard',
  'heading 1': 'kop 1',
  'heading 2': 'kop 2',
  'heading 3': 'kop 3',
  'heading 4': 'kop 4',
  title: 'titel',
  subtitle: 'ondertitel',
  caption: 'bijschrift',
  'toc 1': 'inhopg 1',
  'toc 2': 'inhopg 2',
  'list paragraph': 'lijstalinea',
  'body text': 'platte tekst',
};

/** Two sets of styles as one, and how our styles are called there. */
export interface MergedStyles {
  stylesXml: string;
  /** Our style id to the one in the house style, where they differ. */
  renamed: ReadonlyMap<string, string>;
}

/** The house's styles, with those of ours that it lacks; ours then take the fonts of the house. */
export function mergeStyles(ours: string, house: string, language: Language): MergedStyles {
  const theirs = stylesOf(house);
  const takenIds = new Set(theirs.map(({ id }) => id));
  const idOf = new Map(theirs.map(({ id, name, type }) => [`${type} ${name}`, id]));
  const renamed = new Map<string, string>();
  const added: string[] = [];
  const air: Record<string, string> = {};
  const isAiry = hasSpaceBetween(house);
  for (const { id, name, type, xml } of stylesOf(ours)) {
    const known = idOf.get(`${type} ${name}`) ?? idOf.get(`${type} ${dutchNames[name] ?? ''}`);
    if (known !== undefined) {
      if (known !== id) renamed.set(id, known);
      if (/^heading [1-4]$/.test(name)) air[known] = /<w:spacing\b[^>]*\/>/.exec(xml)?.[0] ?? '';
      continue;
    }
    const free = takenIds.has(id) ? `Leidraad${id}` : id;
    if (free !== id) renamed.set(id, free);
    const own = name === 'body text' && isAiry ? xml.replace(/<w:spacing\b[^>]*\/>/, '') : xml;
    added.push(own.replace(`w:styleId="${id}"`, `w:styleId="${free}"`).replaceAll(/<w:rFonts\b[^>]*\/>/g, ''));
  }
  const names = (xml: string): string =>
    xml.replaceAll(
      /(<w:(?:basedOn|next|link) w:val=")([^"]*)"/g,
      (_, tag: string, id: string) => `${tag}${renamed.get(id) ?? id}"`,
    );
  const lang = `<w:lang w:val="${language === 'nl' ? 'nl-NL' : 'en-GB'}"/>`;
  // Numbers of chapters are ours: a number from the house's own list would point at a list that is not there.
  const stylesXml = house
    .replaceAll(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '')
    .replaceAll(/<w:lang\b[^>]*\/>/g, lang)
    .replaceAll(/ w:default="1"(?=[^>]*w:styleId="[^"]*"[^>]*>\s*<w:name w:val="heading)/g, '')
    .replace('</w:styles>', `${added.map(names).join('')}</w:styles>`);
  return { stylesXml: withLanguage(withoutDangling(giveAir(stylesXml, air)), lang), renamed };
}

/** The language in the defaults of the document, so that every text has it. */
function withLanguage(xml: string, lang: string): string {
  const defaults = /<w:rPrDefault\b[^>]*>[\s\S]*?<\/w:rPrDefault>|<w:rPrDefault\/>/.exec(xml)?.[0];
  if (defaults?.includes('<w:lang')) return xml;
  const whole = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`;
  if (defaults?.includes('</w:rPr>')) return xml.replace(defaults, defaults.replace('</w:rPr>', `${lang}</w:rPr>`));
  if (defaults !== undefined) return xml.replace(defaults, whole);
  if (xml.includes('<w:docDefaults>')) return xml.replace('<w:docDefaults>', `<w:docDefaults>${whole}`);
  return xml.replace(/<w:styles\b[^>]*>/, (start) => `${start}<w:docDefaults>${whole}</w:docDefaults>`);
}

/** Some programs write styles that lean on one they left out; those lean on nothing then. */
function withoutDangling(xml: string): string {
  const known = new Set(stylesOf(xml).map(({ id }) => id));
  return xml.replaceAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"\s*\/>/g, (tag, id: string) =>
    known.has(id) ? tag : '',
  );
}

function stylesOf(xml: string): { id: string; name: string; type: string; xml: string }[] {
  return (xml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []).map((style) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase(),
    type: /w:type="([^"]*)"/.exec(style)?.[1] ?? 'paragraph',
    xml: style,
  }));
}
