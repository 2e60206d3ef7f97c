import { textOf } from '../text-of.ts';
import type { WordFiles } from '../word-files.ts';
import type { HousePart, HouseStyle } from './house-style.ts';
import type { MergedStyles } from './merge-styles.ts';
import { readRelationships } from './relationships.ts';
import { renameStyles } from './rename-styles.ts';

type Kind = 'header' | 'footer';
const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Puts a document that was written in our own design into the style of the house. */
export function applyHouseStyle(files: WordFiles, house: HouseStyle, { stylesXml, renamed }: MergedStyles): void {
  files['word/styles.xml'] = stylesXml;
  for (const name of Object.keys(files)) {
    if (/^word\/(document|footnotes|endnotes|comments|numbering|header\d+|footer\d+)\.xml$/.test(name))
      files[name] = renameStyles(read(files, name), renamed);
  }
  for (const kind of ['header', 'footer'] as const) replaceParts(files, house, kind);
  if (house.themeXml !== undefined) replaceTheme(files, house.themeXml);
}

/** Every header and footer becomes that of the house; our line with the page number stays where the house has none. */
function replaceParts(files: WordFiles, house: HouseStyle, kind: Kind): void {
  const first = firstPart(files, kind);
  for (const name of Object.keys(files).filter((file) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(file))) {
    const isFirst = name === first;
    const wanted = kind === 'header' ? house.header : house.footer;
    const part = (isFirst ? (kind === 'header' ? house.firstHeader : house.firstFooter) : undefined) ?? wanted;
    if (part) replacePart(files, name, part, kind);
  }
}

function replacePart(files: WordFiles, name: string, part: HousePart, kind: Kind): void {
  const file = name.slice('word/'.length);
  const own = /<w:ftr\b[^>]*>([\s\S]*)<\/w:ftr>/.exec(read(files, name))?.[1] ?? '';
  const hasNumber = /\bPAGE\b/.test(part.xml);
  files[name] = kind === 'footer' && !hasNumber ? part.xml.replace('</w:ftr>', () => `${own}</w:ftr>`) : part.xml;
  const links = part.pictures.map(({ id, extension, bytes }, index) => {
    const picture = `media/house-${file.replace('.xml', '')}-${index + 1}.${extension}`;
    files[`word/${picture}`] = bytes;
    addExtension(files, extension);
    return `<Relationship Id="${id}" Type="${imageType}" Target="${picture}"/>`;
  });
  files[`word/_rels/${file}.rels`] =
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}

/** The header or footer of the cover. */
function firstPart(files: WordFiles, kind: Kind): string | undefined {
  const section = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/.exec(read(files, 'word/document.xml'))?.[0] ?? '';
  const tag = new RegExp(`<w:${kind}Reference\\b[^>]*>`).exec(section)?.[0] ?? '';
  const id = /r:id="([^"]*)"/.exec(tag)?.[1];
  const link = readRelationships(read(files, 'word/_rels/document.xml.rels')).find((other) => other.id === id);
  return link && `word/${link.target}`;
}

/** docx always writes a theme part, with its relationship; a theme may name pictures for fills, and those stay behind. */
function replaceTheme(files: WordFiles, themeXml: string): void {
  files['word/theme/theme1.xml'] = themeXml.replaceAll(/\sr:(?:embed|link)="[^"]*"/g, '');
}

function addExtension(files: WordFiles, extension: string): void {
  const types = read(files, '[Content_Types].xml');
  if (types.toLowerCase().includes(`extension="${extension}"`)) return;
  const named: Record<string, string> = {
    jpg: 'image/jpeg',
    svg: 'image/svg+xml',
    emf: 'image/x-emf',
    wmf: 'image/x-wmf',
    tif: 'image/tiff',
  };
  const type = named[extension] ?? `image/${extension}`;
  files['[Content_Types].xml'] = types.replace(
    /<Types\b[^>]*>/,
    (start) => `${start}<Default Extension="${extension}" ContentType="${type}"/>`,
  );
}

function read(files: WordFiles, name: string): string {
  return textOf(files[name] ?? '');
}
