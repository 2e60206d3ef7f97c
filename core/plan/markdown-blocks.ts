import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { markdownTable } from './markdown-table.ts';
import type { Block, Inline } from './plan-tree.ts';

/** Below which heading the blocks come, and what tables are called that have no heading of their own above them. */
export interface MarkdownPlace {
  level?: 2 | 3;
  caption?: string;
}

/** Turns Markdown (CommonMark with tables, raw HTML as plain text) into blocks; headings go below those of the chapter. */
export function markdownBlocks(markdown: string, { level = 3, caption = '' }: MarkdownPlace = {}): Block[] {
  let title = caption;
  return fromMarkdown(markdown).children.flatMap((node) => {
    if (node.type === 'heading') title = textOf(inlinesOf(node.children));
    return blocksOf(node, level, (paragraph) => withTable(sourceOf(paragraph, markdown), title));
  });
}

/** Turns one line of Markdown into running text. */
export function markdownInlines(markdown: string): Inline[] {
  return fromMarkdown(markdown).children.flatMap((node) =>
    'children' in node ? inlinesOf(node.children as PhrasingContent[]) : [],
  );
}

/** What a paragraph is when it is a table; nothing in lists, where a table cannot stand. */
type ReadTable = (paragraph: Paragraph) => Block[] | undefined;

function blocksOf(node: RootContent, level: 2 | 3, readTable: ReadTable): Block[] {
  switch (node.type) {
    case 'paragraph':
      return readTable(node) ?? [{ kind: 'paragraph', content: inlinesOf(node.children) }];
    case 'heading':
      return [{ kind: 'heading', level, text: textOf(inlinesOf(node.children)) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered ?? false,
          items: node.children.map(({ children }) =>
            children.flatMap((child) => blocksOf(child, level, () => undefined)),
          ),
        },
      ];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, level, readTable));
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', content: [{ text: node.value }] }];
    default:
      return [];
  }
}

function withTable(source: string, caption: string): Block[] | undefined {
  const found = markdownTable(source, { caption, readCell: markdownInlines });
  if (!found) return undefined;
  return [...(found.before === '' ? [] : markdownBlocks(found.before)), found.table];
}

function sourceOf({ position }: Paragraph, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

function inlinesOf(nodes: PhrasingContent[], style: Omit<Inline, 'text'> = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        return [{ ...style, text: node.value }];
      case 'strong':
        return inlinesOf(node.children, { ...style, isBold: true });
      case 'emphasis':
        return inlinesOf(node.children, { ...style, isItalic: true });
      case 'link':
        return inlinesOf(node.children, isSafe(node.url) ? { ...style, href: node.url } : style);
      case 'break':
        return [{ ...style, text: '\n' }];
      case 'image':
        return [{ ...style, text: node.alt ?? '' }];
      default:
        return [];
    }
  });
}

function textOf(inlines: Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

function isSafe(url: string): boolean {
  return /^(https?|mailto):/i.test(url);
}
