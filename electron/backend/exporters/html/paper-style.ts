import { formatMessage, type Message } from '#core/messages/format-message.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';

const page: Message = { nl: 'Pagina {page} van {pages}', en: 'Page {page} of {pages}' };

/**
 * The HTML plan on paper, and so the PDF: A4, lying on its side for chapters with wide tables, with the title and the number of the page below every
 * page but the first.
 */
export function paperStyle({ cover, language }: PlanDocument): string {
  const [before = '', between = '', after = ''] = formatMessage(page, language, { page: '|', pages: '|' }).split('|');
  const number = `${cssText(before)} counter(page) ${cssText(between)} counter(pages) ${cssText(after)}`;
  const look = "color: #48545a; font: 8.5pt 'Source Sans 3', 'Segoe UI', Calibri, sans-serif;";
  return `
@page { size: A4; margin: 20mm 20mm 22mm;
  @bottom-left { content: ${cssText(shortened(cover.title))}; ${look} }
  @bottom-right { content: ${number}; ${look} } }
@page landscape { size: A4 landscape; margin: 16mm 20mm 18mm; }
@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
@media print {
  html { font-size: 10pt; } body { max-width: none; padding: 0; line-height: 1.45; }
  nav { break-after: page; } .skip { display: none; }
  section > h2 { margin-top: 2rem; } .landscape { page: landscape; } .appendix, .starts-page { break-before: page; }
  h2, h3, h4, h5 { break-after: avoid; } p, li { orphans: 2; widows: 2; }
  table { font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; }
  caption, thead, thead tr { break-after: avoid; } tbody tr:first-child { break-before: avoid; } tbody tr:last-child { break-before: avoid; }
  figure { break-inside: avoid; } figure img { width: auto; max-height: 232mm; } .landscape figure img { max-height: 154mm; }
  .wide { overflow: visible; } details:not([open]) { display: none; }
  a { color: inherit; }
}
`;
}

/** The line has room for so many letters beside the number of the page. */
const mostLetters = 90;

function shortened(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text;
}

/** As a text of CSS that cannot end the text or the style, whatever is in it. */
function cssText(text: string): string {
  const letters = Array.from(text, (letter) =>
    /[A-Za-z0-9]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `'${letters.join('')}'`;
}
