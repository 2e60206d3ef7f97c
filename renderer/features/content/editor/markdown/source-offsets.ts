import { fromMarkdown } from 'mdast-util-from-markdown';

const decoded = new Map<string, string>();

/**
 * Where each code unit of a text node stands in its source: escapes, character references and what continues a quote or list on the next line
 * make the source longer than the text. In code nothing is an escape.
 */
export function sourceOffsets(
  source: string,
  start: number,
  end: number,
  value: string,
  { isCode = false }: { isCode?: boolean } = {},
): number[] {
  const offsets: number[] = [];
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const wanted = value[index];
    const sign = source[at];
    if (!isCode && sign === '\\' && source[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted ?? '')) {
      offsets.push(at + 1);
      at += 2;
      index += 1;
      continue;
    }
    const reference = !isCode && sign === '&' ? referenceAt(source, at) : undefined;
    if (reference && value.startsWith(reference.text, index)) {
      for (let unit = 0; unit < reference.text.length; unit += 1) offsets.push(at);
      at += reference.length;
      index += reference.text.length;
      continue;
    }
    if (sign === wanted) {
      offsets.push(at);
      index += 1;
    }
    at += 1;
  }
  while (offsets.length < value.length) offsets.push(end);
  return offsets;
}

/** A character reference such as `&amp;` or `&#x20;`, and what it stands for. */
function referenceAt(source: string, at: number): { text: string; length: number } | undefined {
  const typed = /^&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/.exec(source.slice(at, at + 34))?.[0];
  if (typed === undefined) return undefined;
  let text = decoded.get(typed);
  if (text === undefined) {
    // Between letters, since white space at the edge of a paragraph is taken away.
    const [paragraph] = fromMarkdown(`a${typed}a`).children;
    const [child] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    text = child?.type === 'text' ? child.value.slice(1, -1) : typed;
    decoded.set(typed, text);
  }
  return text === typed ? undefined : { text, length: typed.length };
}
