import type { Language } from '#core/messages/format-message.ts';
import { wrapLabel } from './channel-matrix/wrap-label.ts';

/** Where the characters that mean something to Mermaid, Markdown or HTML wait in a private corner of Unicode while Mermaid draws. */
const privateCorner = 0xe000;

/** What fits on a line of a box, at the size of `mermaidSettings`; no label makes a box that fills the picture. */
const room = { width: 182, fontSize: 15, mostLines: 6 };
/** More than the lines can hold; a text of a page long need not be measured whole. */
const mostCharacters = 240;

/**
 * A label for Mermaid. Characters that could mean something to it are put aside (its own character codes come out undecoded on arrows and
 * boxes), control characters are left out, and long labels break between words or, in a long compound, at a hyphen; every text given starts on a
 * line of its own. `restoreLabels` puts the characters back in the SVG.
 */
export function mermaidLabel(
  text: string | readonly string[],
  language: Language = 'nl',
  width: number = room.width,
): string {
  const texts = typeof text === 'string' ? [text] : text;
  const lines = texts.flatMap((part) => {
    const plain = part.toWellFormed().replaceAll(/[\p{Cc}\p{Co}]+/gu, ' ');
    return wrapLabel(Array.from(plain.trim()).slice(0, mostCharacters).join(''), { ...room, width, language }).lines;
  });
  return `"${lines.map(putAside).join('<br/>')}"`;
}

/** Puts the characters that `mermaidLabel` set aside back into a drawn SVG, as text. */
export function restoreLabels(svg: string): string {
  return svg.replaceAll(/[\uE000-\uE07F]/g, (character) => `&#${character.charCodeAt(0) - privateCorner};`);
}

function putAside(line: string): string {
  return line.replaceAll(/[!-~]/g, (character) =>
    /[\w.,:()/+-]/.test(character) ? character : String.fromCharCode(privateCorner + character.charCodeAt(0)),
  );
}
