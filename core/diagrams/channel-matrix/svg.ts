/** Attributes of an SVG element in the order of writing; numbers get one decimal, undefined ones are left out. */
export type SvgAttributes = Record<string, string | number | undefined>;

/** One decimal (0.01 mm) at most, so that the same picture always has the same bytes. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const harmless = /^(?! )(?!.* {2})[\w .,:;#%()'\-+/·–…À-ɏ]*(?<! )$/;

/** Makes a text safe as content: on one line, without what XML cannot hold (control characters, lone surrogates). */
export function escapeText(text: string): string {
  if (harmless.test(text)) return text;
  const clean = text.toWellFormed().replaceAll(illegal, '').replaceAll(/\s+/g, ' ').trim();
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Makes a text safe as attribute; white space stays as it is, so that an id can be found again. */
function escapeAttribute(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(illegal, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** One element; the content is SVG already, the attributes are not escaped yet. */
export function svgElement(name: string, attributes: SvgAttributes, content?: string): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? formatNumber(value) : escapeAttribute(value)}"`;
  }
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The data of a path: letters as they are, numbers with one decimal. */
export function pathData(...parts: (string | number)[]): string {
  let data = '';
  let afterNumber = false;
  for (const part of parts) {
    const isNumber = typeof part === 'number';
    if (isNumber && afterNumber) data += ' ';
    data += isNumber ? formatNumber(part) : part;
    afterNumber = isNumber;
  }
  return data;
}
