import { textOfXml } from './text-of-xml.ts';

/** A page too early or too late is what another program makes of the same text. */
const mostApart = 1;

/** What the contents and the list of figures say of the pages, checked with those of the PDF. */
export interface PageNumberReport {
  entries: number;
  /** In words. */
  wrong: string[];
}

/** The titles in the contents that stand on another page of the PDF than is said, more than one page away. */
export function wrongPageNumbers(documentXml: string, pages: readonly string[]): PageNumberReport {
  const front = pages.findLastIndex((text) => text.split('.....').length > 5);
  const entries = documentXml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*PAGEREF(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? [];
  const wrong = entries.flatMap((entry) => {
    const texts = [...entry.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => textOfXml(text));
    const said = Number(texts.at(-1));
    // Of a diagram of several pages the first figure stands there.
    const [, first = texts.at(-2) ?? ''] = /^(\p{L}+ \d+)–\d+\./u.exec(texts.at(-2) ?? '') ?? [];
    const title = first.replaceAll(/[\s\u00AD]/g, '');
    const found = pages.flatMap((text, index) => (index > front && text.includes(title) ? [index + 1] : []));
    const isNear = found.some((page) => Math.abs(page - said) <= mostApart);
    return isNear ? [] : [`“${texts.at(-2) ?? ''}” stands on page ${found.join(', ')} and not ${said}`];
  });
  return { entries: entries.length, wrong };
}
