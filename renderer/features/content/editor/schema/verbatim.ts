import { Node } from '@tiptap/core';

const source = {
  source: {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute('data-source') ?? '',
    renderHTML: ({ source: text }: { source?: string }) => ({ 'data-source': text }),
  },
};

/** A part of the Markdown that the editor has no form for, such as a picture in a line; kept as it was written. */
export const VerbatimInline = Node.create({
  name: 'verbatimInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => source,
  parseHTML: () => [{ tag: 'code[data-source]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['code', HTMLAttributes, String(node.attrs['source'])],
});

/** The same as a block, such as the definition of a link. */
export const VerbatimBlock = Node.create({
  name: 'verbatimBlock',
  group: 'block',
  atom: true,
  addAttributes: () => source,
  parseHTML: () => [{ tag: 'pre[data-source]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['pre', HTMLAttributes, String(node.attrs['source'])],
});
