import { patchDocument, type TemplatePageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { unzipSync } from 'fflate';
import type { DocumentStyles } from '../document-styles.ts';
import { textOf } from '../text-of.ts';
import type { WordFiles } from '../word-files.ts';
import { zipWord } from '../zip-word.ts';
import { lightBody } from './light-body.ts';

export { createLightRow } from './light-row.ts';

const bodyPart = 'word/document.xml';
const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Works out the page numbers of a document that wears its styles already, since in other fonts and margins the text falls on other pages, and writes
 * them in its contents and footers. Pictures are not looked into: how large they are stands in the text.
 */
export async function numberPages(files: WordFiles, styles: DocumentStyles): Promise<void> {
  const body = textOf(files[bodyPart] ?? '');
  const light = { ...files, [bodyPart]: lightBody(body, styles) };
  const parts = Object.entries(light).filter(([name]) => !name.startsWith('word/media/'));
  const data = zipWord(Object.fromEntries(parts), 0);
  let pages: ReadonlyMap<string, string> = new Map();
  const pageNumbers: TemplatePageNumberEstimator = (...given) => {
    const estimated = estimate(...given);
    pages = estimated.bookmarks;
    return estimated;
  };
  const patched = await patchDocument({ outputType: 'uint8array', data, patches: {}, pageNumbers });
  Object.assign(files, unzipSync(patched, { filter: ({ name }) => /^word\/(?:header|footer)\d+\.xml$/.test(name) }));
  files[bodyPart] = withPages(body, pages);
}

const pageField = /(<w:instrText\b[^>]*>PAGEREF (\w+)[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)/g;

function withPages(body: string, pages: ReadonlyMap<string, string>): string {
  return body.replaceAll(pageField, (field: string, _: string, name: string) => {
    const page = pages.get(name);
    return page === undefined ? field : `${field}<w:t xml:space="preserve">${page}</w:t>`;
  });
}
