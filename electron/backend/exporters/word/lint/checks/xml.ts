import type { WordCheck } from '../word-package.ts';

/** Every part is well-formed XML without characters that XML forbids. */
export const checkXml: WordCheck = ({ names, text }) =>
  [...names]
    .filter((name) => /\.(xml|rels)$/.test(name))
    .flatMap((name) => {
      const xml = text(name);
      return [
        // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids
        ...(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) ? [`${name}: a forbidden character`] : []),
        ...(isBalanced(xml) ? [] : [`${name}: not well-formed`]),
        ...(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml) ? [`${name}: a bare ampersand`] : []),
      ];
    });

function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g,
  )) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open.length === 0;
}
