import type { WordCheck } from '../word-package.ts';

/** Every field that begins also ends, in order. */
export const checkFields: WordCheck = ({ stories }) =>
  stories.flatMap(({ name, xml }) => {
    const open: string[] = [];
    for (const [, type = ''] of xml.matchAll(/<w:fldChar\b[^>]*w:fldCharType="([^"]*)"/g)) {
      if (type === 'begin') open.push(type);
      else if (open.length === 0) return [`${name}: a field ends that did not begin`];
      else if (type === 'end') open.pop();
    }
    const empty = [...xml.matchAll(/<w:fldSimple\b[^>]*(?:\/>|>\s*<\/w:fldSimple>)/g)];
    return [
      ...(open.length > 0 ? [`${name}: a field has no end`] : []),
      ...empty.map(() => `${name}: a field has no result, so it shows nothing until it is updated`),
    ];
  });
