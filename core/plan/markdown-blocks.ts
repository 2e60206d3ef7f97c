import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import { joined, markdownTable } from './markdown-table.ts';
import type { Block, Inline } from './plan-tree.ts';

const tables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** Below which heading the blocks come, and what tables are called that have no heading of their own above them. */
export interface MarkdownPlace {
  level?: 2 | 3 | 4;
  caption?: string;
}

/** Turns Markdown (CommonMark with the tables of GitHub, raw HTML as plain text) into blocks; headings go below those of the chapter. */
export function markdownBlocks(markdown: string, { level = 3, caption = '' }: MarkdownPlace = {}): Block[] {
  let title = caption;
  const { children } = fromMarkdown(markdown, tables);
  const inlinesOf = inlinesWith(addressesIn(children));
  return children.flatMap((node) => {
    if (node.type === 'heading') title = textOf(inlinesOf(node.children));
    return blocksOf(node, { level, caption: title, inlinesOf });
  });
}

/** Where links lead whose address stands elsewhere in the text: `[the site][1]` and `[1]: https://…`. */
type Addresses = ReadonlyMap<string, string>;

function addressesIn(nodes: readonly RootContent[]): Addresses {
  return new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
}

type InlinesOf = (nodes: PhrasingContent[]) => Inline[];
type Place = Required<MarkdownPlace> & { inlinesOf: InlinesOf };

function blocksOf(node: RootContent, place: Place): Block[] {
  const { inlinesOf } = place;
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
          ...(node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}),
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
function itemBlocksOf(node: RootContent, place: Place): Block[] {
  if (node.type !== 'table') return blocksOf(node, place);
  return node.children.map(({ children: cells }) => ({
    kind: 'paragraph',
    content: joined(cells.map(({ children }) => place.inlinesOf(children))),
  }));
}

function inlinesWith(addresses: Addresses): InlinesOf {
  return (nodes) => inlinesIn(nodes, addresses, {});
}

function inlinesIn(nodes: PhrasingContent[], addresses: Addresses, style: Omit<Inline, 'text'>): Inline[] {
  const inside = (children: PhrasingContent[], own: Omit<Inline, 'text'> = {}): Inline[] =>
    inlinesIn(children, addresses, { ...style, ...own });
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        return [{ ...style, text: node.value }];
      case 'strong':
        return inside(node.children, { isBold: true });
      case 'emphasis':
        return inside(node.children, { isItalic: true });
      case 'link':
        return inside(node.children, linkTo(node.url));
      case 'linkReference':
        return inside(node.children, linkTo(addresses.get(node.identifier) ?? ''));
      case 'break':
        return [{ ...style, text: '\n' }];
      case 'image':
      case 'imageReference':
        return [{ ...style, text: node.alt ?? '' }];
      default:
        return [];
    }
  });
}

function textOf(inlines: Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

/** What leads elsewhere than to the web or a mailbox stays plain text. */
function linkTo(url: string): { href?: string } {
  return /^(https?|mailto):/i.test(url) ? { href: url } : {};
}
