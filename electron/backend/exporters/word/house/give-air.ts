type Spacing = Readonly<Record<string, string>>;

/** What comes after the space between paragraphs, in the order that the format wants. */
const afterSpacing =
  /<w:(?:ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b|<\/w:pPr>/;

/** Some documents leave no air above and below headings, or between paragraphs: there the writer presses Enter once more, which we do not. */
export function giveAir(stylesXml: string, ours: Spacing): string {
  return stylesXml.replaceAll(/<w:style\b[\s\S]*?<\/w:style>/g, (style) => {
    const air = ours[/w:styleId="([^"]*)"/.exec(style)?.[1] ?? ''];
    if (air === undefined || air === '' || hasSpacing(style, stylesXml)) return style;
    if (/<w:pPr>/.test(style))
      return style.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/, (properties) =>
        properties.replace(afterSpacing, (next) => air + next),
      );
    return style.replace(/<w:rPr\b|<\/w:style>/, (next) => `<w:pPr>${air}</w:pPr>${next}`);
  });
}

/** Whether paragraphs in the plain style have space between them. */
export function hasSpaceBetween(stylesXml: string): boolean {
  const plain = stylesOf(stylesXml).find(
    (style) => /^<w:style\b[^>]*w:default="(1|true)"/.test(style) && isParagraph(style),
  );
  const defaults = /<w:pPrDefault\b[\s\S]*?<\/w:pPrDefault>/.exec(stylesXml)?.[0] ?? '';
  const after = [plain ?? '', defaults].map((xml) => /<w:spacing\b[^>]*w:after="(\d+)"/.exec(xml)?.[1]).find(Boolean);
  return Number(after ?? 0) > 0;
}

/** Of the style itself or of one that it is based on. */
function hasSpacing(style: string, stylesXml: string, depth = 0): boolean {
  if (/<w:spacing\b[^>]*w:(?:before|after)=/.test(style)) return true;
  const base = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1];
  const found = base === undefined ? undefined : stylesOf(stylesXml).find((one) => one.includes(`w:styleId="${base}"`));
  return found !== undefined && !isPlain(found) && depth < 9 && hasSpacing(found, stylesXml, depth + 1);
}

/** The plain style says how text is set, not headings. */
function isPlain(style: string): boolean {
  return /^<w:style\b[^>]*w:default="(1|true)"/.test(style);
}

function isParagraph(style: string): boolean {
  return /^<w:style\b[^>]*w:type="paragraph"/.test(style);
}

function stylesOf(xml: string): string[] {
  return xml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? [];
}
