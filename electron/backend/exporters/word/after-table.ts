import { Paragraph } from 'docx';

/** In twentieths of a point. */
const air = 160;
const hairsbreadth = 20;

/**
 * The line that has to stand after a table. At the end of a section it is as low as a line can be: when the table fills the page, a higher one would
 * come on a page of its own, with nothing on it.
 */
export function afterTable({ isLast }: { isLast: boolean }): Paragraph {
  return new Paragraph({
    text: '',
    ...(isLast ? { run: { size: 2 } } : {}),
    spacing: { before: 0, after: 0, line: isLast ? hairsbreadth : air, lineRule: 'exact' },
  });
}
