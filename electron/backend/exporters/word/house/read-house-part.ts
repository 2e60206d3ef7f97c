import { strFromU8 } from 'fflate';
import type { HousePart } from './house-style.ts';
import { readRelationships } from './relationships.ts';

const extensions = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'emf', 'wmf', 'svg', 'tif', 'tiff']);

/** A header or footer with its pictures. Links, embedded objects and data from elsewhere are taken out; their text stays. */
export function readHousePart(parts: ReadonlyMap<string, Uint8Array>, target: string): HousePart | undefined {
  const part = parts.get(`word/${target}`);
  if (!part) return undefined;
  const relationships = readRelationships(strFromU8(parts.get(`word/_rels/${target}.rels`) ?? new Uint8Array()));
  const pictures = relationships.flatMap(({ id, type, target: file, isExternal }) => {
    const extension = file.split('.').at(-1)?.toLowerCase() ?? '';
    const bytes = parts.get(`word/${file}`);
    if (isExternal || type !== 'image' || !bytes || !extensions.has(extension)) return [];
    return [{ id, extension, bytes }];
  });
  const kept = new Set(pictures.map(({ id }) => id));
  const xml = strFromU8(part)
    .replaceAll(/<w:object\b[\s\S]*?<\/w:object>/g, '')
    .replaceAll(
      /<w:(bookmarkStart|bookmarkEnd|dataBinding|commentRangeStart|commentRangeEnd|commentReference)\b[^>]*\/>/g,
      '',
    )
    .replaceAll(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '')
    .replaceAll(/<a:hlinkClick\b[^>]*?(\/>|>[\s\S]*?<\/a:hlinkClick>)/g, '')
    .replaceAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g, (whole, id: string) => (kept.has(id) ? whole : ''));
  return { xml, pictures };
}
