import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline } from './plan-tree.ts';

/** Turns Markdown (CommonMark, raw HTML as plain text) into blocks; headings go below those of the chapter. */
export function markdownBlocks(markdown: string, level: 2 | 3 = 3): Block[] {
  return fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, level));
}

/** Turns one line of Markdown into running text. */
export function markdownInlines(markdown: string): Inline[] {
  return fromMarkdown(markdown).children.flatMap((node) =>
    'children' in node ? inlinesOf(node.children as PhrasingContent[]) : [],
  );
}

function blocksOf(node: RootContent, level: 2 | 3): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', content: inlinesOf(node.children) }];
    case 'heading':
      return [{ kind: 'heading', level, text: textOf(inlinesOf(node.children)) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered ?? false,
          items: node.children.map(({ children }) => children.flatMap((child) => blocksOf(child, level))),
        },
      ];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, level));
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', content: [{ text: node.value }] }];
    default:
      return [];
  }
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
