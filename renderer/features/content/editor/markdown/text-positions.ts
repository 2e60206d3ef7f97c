import type { Node } from '@tiptap/pm/model';
import type { Nodes } from 'mdast';
import { coveredField } from './cover-fields.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { sourceOffsets } from './source-offsets.ts';

/** A place in the document of the editor. */
export interface DocumentRange {
  from: number;
  to: number;
}

/** Finds the place in a document for offsets in its Markdown. */
export type FindRange = (start: number, end: number) => DocumentRange | undefined;

const chip = '\uE001';

/** One sign of the text that one can see, and where it stands. */
interface Sign {
  text: string;
  at: number;
  /** How much room it takes. */
  size: number;
}

/**
 * Lays a document beside its Markdown, sign by sign; white space is left out, because Markdown drops some of it. Undefined when the two do not
 * say the same: the document has moved on.
 */
export function textPositions(doc: Node, markdown: string): FindRange | undefined {
  const written = signsOfMarkdown(markdown);
  const shown = signsOfDocument(doc);
  if (written.length !== shown.length) return undefined;
  if (written.some(({ text }, index) => text !== shown[index]?.text)) return undefined;
  return (start, end) => {
    const first = written.findIndex(({ at, size }) => at + size > start);
    const last = written.findLastIndex(({ at }) => at < end);
    const [from, to] = [shown[first], shown[last]];
    if (!from || !to || last < first) return undefined;
    return { from: from.at, to: to.at + to.size };
  };
}

function signsOfDocument(doc: Node): Sign[] {
  const signs: Sign[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'mergeField') signs.push({ text: chip, at: position, size: 1 });
    if (node.isText) addSigns(signs, node.text ?? '', (index) => position + index);
  });
  return signs;
}

function signsOfMarkdown(markdown: string): Sign[] {
  const { root, text, sources } = parseMarkdown(markdown);
  const signs: Sign[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const isCode = node.type !== 'text';
      const bodyStart = node.type === 'code' ? codeStart(text, start) : start;
      const offsets = sourceOffsets(text, bodyStart, end, node.value, { isCode });
      const at = (index: number): number => offsets[index] ?? end;
      let from = 0;
      for (const { 0: cover, index } of node.value.matchAll(coveredField)) {
        addSigns(signs, node.value.slice(from, index), (place) => at(from + place));
        const source = sources.get(at(index)) ?? '';
        // In code a merge field stays as it is typed.
        if (isCode) addSigns(signs, `{{${source}}}`, (place) => at(index) + place);
        else signs.push({ text: chip, at: at(index), size: cover.length });
        from = index + cover.length;
      }
      const rest = from;
      addSigns(signs, node.value.slice(rest), (place) => at(rest + place));
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return signs;
}

/** The text of fenced code begins under its fence. */
function codeStart(text: string, start: number): number {
  if (!/^(?:```|~~~)/.test(text.slice(start, start + 3))) return start;
  const line = text.indexOf('\n', start);
  return line < 0 ? start : line + 1;
}

function addSigns(signs: Sign[], text: string, at: (index: number) => number): void {
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (!/\s/.test(sign)) signs.push({ text: sign, at: at(index), size: 1 });
  }
}
