import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { HelpPage } from './help-pages.ts';

/** A part of a page under a heading of its own; what stands before the first has the title of the page. */
export interface GuideSection {
  heading: string;
  text: string;
}

/** A page of the guide, read. */
export interface GuidePage {
  id: HelpPage;
  title: string;
  /** What stands under the title. */
  content: readonly RootContent[];
  sections: readonly GuideSection[];
}

/** Reads a page; its first heading is its title. */
export function readGuidePage(id: HelpPage, markdown: string): GuidePage {
  const { children }: Root = fromMarkdown(markdown);
  const [first, ...content] = children;
  const title = first?.type === 'heading' ? wordsOf(first) : id;
  const sections = [{ heading: title, texts: [] as string[] }];
  for (const node of content) {
    if (node.type === 'heading') sections.push({ heading: wordsOf(node), texts: [] });
    else sections.at(-1)?.texts.push(wordsOf(node));
  }
  return { id, title, content, sections: sections.map(({ heading, texts }) => ({ heading, text: texts.join(' ') })) };
}

/** What a node says, without its marks. */
export function wordsOf(node: RootContent): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  const isBlock = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map((child) => wordsOf(child as RootContent)).join(isBlock ? ' ' : '');
}

/** Name of a heading in an address within its page. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
