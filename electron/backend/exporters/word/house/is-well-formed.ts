import { checkXml } from '../lint/checks/xml.ts';

/** Whether a part of the template is whole XML; a part that is not would make our document one that Word cannot open. */
export function isWellFormed(xml: string): boolean {
  // Comments and literal text may hold anything that looks like a tag.
  const plain = xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  try {
    return checkXml({ names: new Set(['part.xml']), stories: [], text: () => plain }).length === 0;
  } catch {
    // A tag of millions of characters is more than a regular expression can hold.
    return false;
  }
}
