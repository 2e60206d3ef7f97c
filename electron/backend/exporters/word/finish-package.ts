import type { Language } from '#core/messages/format-message.ts';
import { textOf } from './text-of.ts';
import type { WordFiles } from './word-files.ts';
import { zipWord } from './zip-word.ts';

/**
 * Sets the moments and the language in the properties of the file, the times in the zip and the numbers of bookmarks and pictures, so that the same plan
 * gives the same bytes: docx counts them on through all the documents of one run.
 */
export function finishPackage(
  files: WordFiles,
  { madeOn, language }: { madeOn: string; language: Language },
): Uint8Array {
  const core = files['docProps/core.xml'];
  if (core) {
    files['docProps/core.xml'] = textOf(core)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}`)
      .replace(
        /<\/cp:coreProperties>/,
        `<dc:language>${language === 'nl' ? 'nl-NL' : 'en-GB'}</dc:language></cp:coreProperties>`,
      );
  }
  const body = files['word/document.xml'];
  if (body) files['word/document.xml'] = tidy(textOf(body));
  return zipWord(files);
}

/** Where the titles in the contents begin, in twips: docx asks more room for number 10 than for 9, which looks untidy. */
const contentsTab = 600;

const untidy =
  /<w:bookmark(?:Start|End)\b[^>]*>|<wp:docPr\b[^>]*>|_Toc\d+|<w:tab w:val="left" w:pos="\d+"\/>(?=<w:tab w:val="right")/g;

/** Numbers bookmarks and pictures from 1, and lines up the contents; all in one pass, since the text is long. */
function tidy(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (old: string): number => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return number;
  };
  const inBookmark = (tag: string): string =>
    tag.replaceAll(/(\bw:id="|_Toc)(\d+)/g, (_, before: string, id: string) => `${before}${numberOf(id)}`);
  let pictures = 0;
  return xml.replaceAll(untidy, (tag) => {
    if (tag.startsWith('<wp:docPr')) return tag.replace(/\bid="\d+"/, `id="${(pictures += 1)}"`);
    if (tag.startsWith('<w:tab')) return tag.replace(/\d+/, (at) => String(Number(at) < 900 ? contentsTab : at));
    return inBookmark(tag);
  });
}
