import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { coverFields, type CoveredText } from './cover-fields.ts';

/** A text as a tree of CommonMark, with its covered source. */
export interface ParsedMarkdown extends CoveredText {
  root: Root;
}

/** Reads CommonMark in which HTML is plain text and merge fields are covered. */
export function parseMarkdown(markdown: string): ParsedMarkdown {
  const covered = coverFields(markdown);
  const root = fromMarkdown(covered.text, { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] });
  return { ...covered, root };
}
