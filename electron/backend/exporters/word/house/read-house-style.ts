import { strFromU8 } from 'fflate';
import { failure, success, type Result } from '#core/result.ts';
import type { HousePart, HouseStyle, HouseStyleFailure } from './house-style.ts';
import { readHousePart } from './read-house-part.ts';
import { readRelationships } from './relationships.ts';
import { unzipHouseFile } from './unzip-house-file.ts';

const a4Width = 11_906;
const leastWidth = 6_500;
const noBytes = new Uint8Array();

/** Takes styles, theme, margins, header and footer from a `.docx` or `.dotx`; its text stays behind. */
export function readHouseStyle(bytes: Uint8Array): Result<HouseStyle, HouseStyleFailure> {
  const unzipped = unzipHouseFile(bytes);
  if (!unzipped.ok) return unzipped;
  const parts = unzipped.value;
  const text = (name: string): string => strFromU8(parts.get(name) ?? noBytes);
  const body = text('word/document.xml');
  const stylesXml = text('word/styles.xml');
  if (!body.includes('<w:document') || !stylesXml.includes('</w:styles>')) return failure('template-not-word');
  const relationships = readRelationships(text('word/_rels/document.xml.rels'));
  const section = body.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)?.at(-1) ?? '';
  const partOf = (kind: 'header' | 'footer', type: 'default' | 'first'): HousePart | undefined => {
    const tags = section.match(new RegExp(`<w:${kind}Reference\\b[^>]*>`, 'g')) ?? [];
    const tag = tags.find((reference) => reference.includes(`w:type="${type}"`));
    const id = /r:id="([^"]*)"/.exec(tag ?? '')?.[1];
    const found = relationships.find((relationship) => relationship.id === id && !relationship.isExternal);
    return found && readHousePart(parts, found.target);
  };
  const hasFirst = /<w:titlePg\b(?![^>]*w:val="(0|false)")/.test(section);
  const theme = relationships.find(({ type }) => type === 'theme');
  return success({
    stylesXml,
    ...optional('themeXml', theme && text(`word/${theme.target}`)),
    ...optional('margins', marginsOf(section)),
    ...optional('header', partOf('header', 'default')),
    ...optional('footer', partOf('footer', 'default')),
    ...(hasFirst ? optional('firstHeader', partOf('header', 'first')) : {}),
    ...(hasFirst ? optional('firstFooter', partOf('footer', 'first')) : {}),
  });
}

function marginsOf(section: string): HouseStyle['margins'] {
  const tag = /<w:pgMar\b[^>]*>/.exec(section)?.[0] ?? '';
  const side = (name: string): number => Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(tag)?.[1] ?? Number.NaN);
  const margins = { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
  const isUsable = Object.values(margins).every((size) => size >= 0 && size <= 5_000);
  return isUsable && a4Width - margins.left - margins.right >= leastWidth ? margins : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [Name in Key]?: Value } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [Name in Key]?: Value });
}
