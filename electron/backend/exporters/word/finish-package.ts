import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '#core/messages/format-message.ts';

/**
 * Sets the moments and the language in the properties of the file, the times in the zip and the numbers of bookmarks and pictures, so that the same plan
 * gives the same bytes: docx counts them on through all the documents of one run.
 */
export function finishPackage(
  bytes: Uint8Array,
  { madeOn, language }: { madeOn: string; language: Language },
): Uint8Array {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core) {
    const xml = strFromU8(core)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}`)
      .replace(
        /<\/cp:coreProperties>/,
        `<dc:language>${language === 'nl' ? 'nl-NL' : 'en-GB'}</dc:language></cp:coreProperties>`,
      );
    files['docProps/core.xml'] = strToU8(xml);
  }
  const body = files['word/document.xml'];
  if (body) files['word/document.xml'] = strToU8(alignContents(renumberPictures(renumberBookmarks(strFromU8(body)))));
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Where the titles in the contents begin, in twips: docx asks more room for number 10 than for 9, which looks untidy. */
const contentsTab = 600;

function alignContents(xml: string): string {
  return xml.replaceAll(/<w:tab w:val="left" w:pos="(\d+)"\/>(?=<w:tab w:val="right")/g, (tab, position: string) =>
    Number(position) < 900 ? tab.replace(position, String(contentsTab)) : tab,
  );
}

function renumberPictures(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_, before: string) => `${before}${(count += 1)}"`);
}

function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (old: string): number => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return number;
  };
  return xml
    .replaceAll(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${numberOf(id)}"`,
    )
    .replaceAll(/_Toc(\d+)/g, (_, id: string) => `_Toc${numberOf(id)}`);
}
