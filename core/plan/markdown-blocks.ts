import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import { joined, markdownTable } from './markdown-table.ts';
import type { Block, Inline } from './plan-tree.ts';

const tables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** Below which heading the blocks come, and what tables are called that have no heading of their own above them. */
export interface MarkdownPlace {
  level?: 2 | 3;
  caption?: string;
}

/** Turns Markdown (CommonMark with the tables of GitHub, raw HTML as plain text) into blocks; headings go below those of the chapter. */
export function markdownBlocks(markdown: string, { level = 3, caption = '' }: MarkdownPlace = {}): Block[] {
  let title = caption;
  return fromMarkdown(markdown, tables).children.flatMap((node) => {
    if (node.type === 'heading') title = textOf(inlinesOf(node.children));
    return blocksOf(node, { level, caption: title });
  });
}

function blocksOf(node: RootContent, place: Required<MarkdownPlace>): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', content: inlinesOf(node.children) }];
    case 'heading':
      return [{ kind: 'heading', level: place.level, text: textOf(inlinesOf(node.children)) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered ?? false,
          items: node.children.map(({ children }) => children.flatMap((child) => itemBlocksOf(child, place))),
        },
      ];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, place));
    case 'table':
      return [markdownTable(node, { caption: place.caption, inlinesOf })];
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', content: [{ text: node.value }] }];
    default:
      return [];
  }
}

/** In a list a table cannot stand; there its rows stay lines with bars. */
function itemBlocksOf(node: RootContent, place: Required<MarkdownPlace>): Block[] {
  if (node.type !== 'table') return blocksOf(node, place);
  return node.children.map(({ children: cells }) => ({
    kind: 'paragraph',
    content: joined(cells.map(({ children }) => inlinesOf(children))),
  }));
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
