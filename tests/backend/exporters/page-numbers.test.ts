import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines } from '../../../electron/backend/exporters/word/page-numbers/count-lines.ts';
import { lightBody } from '../../../electron/backend/exporters/word/page-numbers/light-body.ts';
import { linesOfStyle } from '../../../electron/backend/exporters/word/page-numbers/lines-of-style.ts';

const face = { font: 'Calibri', size: 9, isBold: false, isItalic: false };

/** How many lines docx itself breaks each paragraph in, in so many points. */
function linesByDocx(texts: readonly { text: string; isBold: boolean }[][], width: number): number[] {
  const page = {
    size: { width: width * 20, height: 31_680 },
    margin: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
  };
  const children = texts.map(
    (pieces) =>
      new Paragraph({
        keepLines: true,
        children: pieces.map(
          ({ text, isBold }) => new TextRun({ text, font: face.font, size: face.size * 2, bold: isBold }),
        ),
      }),
  );
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page }, children }] }), { guess: true });
  const blocks = pages.flatMap(({ body }) => body);
  return blocks.map((block) => (block.type === 'paragraph' ? block.lines.length : 0));
}

const words = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aeiijklmnoprstuvwëé.,-–’2'), minLength: 1, maxLength: 14 }),
    fc.constantFrom('e-mail', 'arbeidsongeschiktheid', '2026-11-22', '3–5', '→', 'klant', 'zelf', ' ', '€', '中文'),
  ),
  { minLength: 1, maxLength: 25 },
);
const paragraph = fc.array(fc.record({ text: words.map((own) => own.join(' ')), isBold: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
});

describe('the lines that a text takes', () => {
  test('are as many as docx breaks it in, or uncertain', () => {
    let certain = 0;
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 60, max: 220 }),
        (texts, width) => {
          const counted = texts.map((pieces) =>
            countLines(
              pieces.map(({ text, isBold }) => ({ text, face: { ...face, isBold } })),
              width,
            ),
          );
          certain += counted.filter((count) => count !== undefined).length;
          const laidOut = linesByDocx(texts, width);
          expect(counted.map((count, index) => count ?? laidOut[index])).toEqual(laidOut);
        },
      ),
      { numRuns: 30 },
    );
    expect(certain).toBeGreaterThan(60);
  });
});

const styled = (rPr: string, pPr = ''): string =>
  `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>` +
  `<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Normal"/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style></w:styles>`;

describe('the lines of a style', () => {
  test('have the letters that it, or what it leans on, asks for', () => {
    expect(linesOfStyle({ stylesXml: styled('<w:b/>', '<w:ind w:left="200"/>') }, 'Own')).toEqual({
      face: { font: 'Arial', size: 11, isBold: true, isItalic: false },
      indent: 10,
    });
  });

  test.each([
    { what: 'kerns', stylesXml: styled('<w:kern w:val="2"/>') },
    { what: 'spaces its letters', stylesXml: styled('<w:spacing w:val="10"/>') },
    { what: 'has capitals only', stylesXml: styled('<w:caps/>') },
    { what: 'joins letters', stylesXml: styled('<w14:ligatures w14:val="standard"/>') },
    { what: 'is justified', stylesXml: styled('', '<w:jc w:val="both"/>') },
    { what: 'begins further in', stylesXml: styled('', '<w:ind w:firstLine="200"/>') },
    { what: 'is numbered', stylesXml: styled('', '<w:numPr><w:numId w:val="1"/></w:numPr>') },
  ])('are left to docx when the style $what', ({ stylesXml }) => {
    expect(linesOfStyle({ stylesXml }, 'Own')).toBeUndefined();
  });
});

describe('a light text', () => {
  const body = (content: string, properties = '<w:pStyle w:val="Own"/>'): string =>
    `<w:body><w:p><w:pPr>${properties}</w:pPr>${content}</w:p><w:sectPr><w:pgSz w:w="4000" w:h="9000"/><w:pgMar w:left="500" w:right="500"/></w:sectPr></w:body>`;
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const light = (xml: string): string => lightBody(xml, { stylesXml: styled('') });

  test('has as many lines, and the bookmarks whose page is asked', () => {
    const asked = '<w:instrText>PAGEREF here \\h</w:instrText>';
    const marks =
      '<w:bookmarkStart w:name="here" w:id="3"/><w:bookmarkStart w:name="other" w:id="4"/><w:bookmarkEnd w:id="4"/><w:bookmarkEnd w:id="3"/>';
    const found = light(asked + body(marks + run('Een brief met de uitslag en wat u dan kunt doen')));
    expect(found).toContain('<w:bookmarkStart w:name="here" w:id="3"/><w:bookmarkEnd w:id="3"/>');
    expect(found).not.toContain('other');
    expect(found.match(/<w:t>x<\/w:t>/g)).toHaveLength(2);
  });

  test.each([
    { what: 'a picture', xml: body('<w:r><w:drawing/></w:r>') },
    { what: 'a break', xml: body('<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>') },
    { what: 'a number before it', xml: body(run('een'), '<w:pStyle w:val="Own"/><w:numPr/>') },
    { what: 'larger letters', xml: body('<w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t>een</w:t></w:r>') },
    { what: 'a word that breaks', xml: body(run('arbeidsongeschiktheidsverzekeringspolisvoorwaarden')) },
  ])('leaves what has $what', ({ xml }) => {
    expect(light(xml)).toBe(xml);
  });
});
