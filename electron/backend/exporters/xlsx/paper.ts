import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import type { Sheet } from '#core/workbook/workbook.ts';
import { escapeHtml } from '../html/escape-html.ts';

/** Characters that can be read beside each other on A4 in landscape. */
const charactersOnPage = 190;

/** How the sheets are printed: as few pages wide as one can read, columns not cut in two, with the heads at the top of every page. */
export function paper(sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace(
                /<pageSetup ([^>]*?)\/>/,
                `<pageSetup $1 fitToWidth="${pagesWide(sheets[sheetIndex])}" fitToHeight="0"/>`,
              ),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${titles(sheets)}</definedNames>`),
        },
      },
    },
  };
}

function pagesWide(sheet: Sheet | undefined): number {
  const widths = (sheet?.columns ?? []).filter(({ isHidden }) => !isHidden).map(({ width }) => width);
  return Math.max(1, Math.round(widths.reduce((total, width) => total + width, 0) / charactersOnPage));
}

function titles(sheets: readonly Sheet[]): string {
  return sheets
    .map(({ title }, index) => {
      const name = escapeHtml(`'${title.replaceAll("'", "''")}'`);
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$1:$1</definedName>`;
    })
    .join('');
}
