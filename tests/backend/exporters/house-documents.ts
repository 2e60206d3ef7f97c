import { Document, Footer, Header, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A document whose styles have the Dutch ids that Word gives them, or Dutch names as other programs write them. */
export async function dutchHouseDocument(
  names: 'ids' | 'names',
  fonts = { text: 'Verdana', headings: 'Georgia' },
): Promise<Uint8Array> {
  const named = (dutch: string, builtIn: string): string => (names === 'names' ? dutch : builtIn);
  const document = new Document({
    styles: {
      default: { document: { run: { font: fonts.text, size: 20 } } },
      paragraphStyles: [1, 2, 3].map((level) => ({
        id: `Kop${level}`,
        name: named(`Kop ${level}`, `heading ${level}`),
        run: { font: fonts.headings, size: 40 - level * 4, color: '7A1F3D', bold: true },
        paragraph: { outlineLevel: level - 1 },
      })),
    },
    sections: [{ children: [new Paragraph({ text: 'Voorbeeld', style: 'Kop1' })] }],
  });
  const files = unzipSync(await Packer.toBuffer(document));
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  files['word/styles.xml'] = strToU8(
    styles.replaceAll(/<w:style\b[^>]*w:styleId="Heading[1-3]"[\s\S]*?<\/w:style>/g, ''),
  );
  return zipSync(files);
}

/** A document with a logo in its header, an address in its footer and fonts of its own. */
export async function logoHouseDocument(logo: Uint8Array, font = 'Trebuchet MS'): Promise<Uint8Array> {
  const image = new ImageRun({
    type: 'png',
    data: logo,
    transformation: { width: 60, height: 30 },
    altText: { name: 'Logo', title: 'Logo', description: 'Logo van de organisatie' },
  });
  return Packer.toBuffer(
    new Document({
      styles: {
        default: {
          document: { run: { font } },
          heading1: { run: { font, color: '005A9C', size: 34 } },
        },
      },
      sections: [
        {
          properties: { page: { margin: { top: 1800, bottom: 1400, left: 1500, right: 1300 } } },
          headers: { default: new Header({ children: [new Paragraph({ children: [image] })] }) },
          footers: {
            default: new Footer({ children: [new Paragraph({ children: [new TextRun('Postbus 1, Utrecht')] })] }),
          },
          children: [new Paragraph('Voorbeeld')],
        },
      ],
    }),
  );
}
