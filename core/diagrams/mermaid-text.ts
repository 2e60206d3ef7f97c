/** Where the characters that mean something to Mermaid, Markdown or HTML wait in a private corner of Unicode while Mermaid draws. */
const privateCorner = 0xe000;

/**
 * A label for Mermaid. Characters that could mean something to it are put aside (its own character codes come out undecoded on arrows and
 * boxes), control characters are left out, and long labels break between words. `restoreLabels` puts the characters back in the SVG.
 */
export function mermaidLabel(text: string): string {
  const wrapped = wrap(text.replaceAll(/[\p{Cc}\p{Co}]+/gu, ' ').trim(), 26);
  return `"${wrapped.map(putAside).join('<br/>')}"`;
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

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
