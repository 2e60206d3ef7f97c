/** How wide the letters of usual fonts are beside those of Arial, with which we measure. */
const widths: Readonly<Record<string, number>> = {
  arial: 1,
  calibri: 0.94,
  cambria: 0.98,
  candara: 0.96,
  'century gothic': 1.13,
  'comic sans ms': 1.1,
  consolas: 1.18,
  corbel: 0.96,
  'courier new': 1.28,
  georgia: 1.04,
  helvetica: 1,
  'lucida sans unicode': 1.1,
  'open sans': 1.08,
  'segoe ui': 1.04,
  tahoma: 1.02,
  'times new roman': 0.92,
  'trebuchet ms': 1.03,
  verdana: 1.2,
};

/** For a font that we do not know: rather some air too much than a word that breaks. */
const unknownWidth = 1.12;

/** How wide the text of a house is beside what we measure, by the font that its styles begin with. */
export function letterWidth({ stylesXml, themeXml = '' }: { stylesXml: string; themeXml?: string }): number {
  const defaults = /<w:rPrDefault\b[\s\S]*?<\/w:rPrDefault>/.exec(stylesXml)?.[0] ?? '';
  const fonts = /<w:rFonts\b[^>]*>/.exec(defaults)?.[0] ?? '';
  const themed = /<a:minorFont>[\s\S]*?<a:latin\b[^>]*typeface="([^"]*)"/.exec(themeXml)?.[1];
  const font = fonts.includes('w:asciiTheme=') ? themed : /w:ascii="([^"]*)"/.exec(fonts)?.[1];
  return widths[font?.toLowerCase() ?? ''] ?? unknownWidth;
}
