import { textOfXml } from '../../documents/text-of-xml.ts';

/** The chapters of a Word document: the title, and all words in order, without spaces. */
export function chaptersOfDocument(xml: string): { title: string; text: string }[] {
  const starts = [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="Heading1"\/>/g)].map(({ index }) => index);
  return starts.map((start, chapter) => {
    const end = xml.indexOf('</w:p>', start);
    const rest = xml.slice(end, starts[chapter + 1] ?? xml.length);
    return { title: textOfXml(xml.slice(start, end)), text: textOfXml(rest).replaceAll(/[\s\u00AD]/g, '') };
  });
}
