import { readRelationships } from '../../house/relationships.ts';
import type { WordCheck } from '../word-package.ts';

/** Every picture, header and link that is named is there, and has a content type. */
export const checkRelationships: WordCheck = ({ names, stories, text }) => {
  const types = text('[Content_Types].xml');
  const untyped = [...names].filter((name) => {
    const extension = name.split('.').at(-1) ?? '';
    const isTyped =
      types.includes(`PartName="/${name}"`) || types.toLowerCase().includes(`extension="${extension.toLowerCase()}"`);
    return name !== '[Content_Types].xml' && !name.endsWith('/') && !isTyped;
  });
  return [
    ...untyped.map((name) => `${name}: no content type`),
    ...stories.flatMap(({ name, xml }) => {
      const file = name.slice('word/'.length);
      const known = readRelationships(text(`word/_rels/${file}.rels`));
      const used = new Set([...xml.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id));
      const ids = new Set(known.map(({ id }) => id));
      return [
        ...[...used].filter((id) => id === undefined || !ids.has(id)).map((id) => `${name}: ${id ?? ''} leads nowhere`),
        ...known
          .filter(({ target, isExternal }) => !isExternal && !names.has(`word/${target}`))
          .map(({ target }) => `${name}: ${target} is not there`),
      ];
    }),
  ];
};
