import { InputRule, Node } from '@tiptap/core';

/** A merge field: one sign for the cursor, `{{info.fact}}` or `{{field:id}}` in the stored text. How it looks is up to the editor. */
export const MergeField = Node.create({
  name: 'mergeField',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes() {
    return {
      source: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-merge-field') ?? '',
        renderHTML: ({ source }: { source?: string }) => ({ 'data-merge-field': source }),
      },
    };
  },
  parseHTML: () => [{ tag: 'span[data-merge-field]' }],
  renderHTML: ({ HTMLAttributes, node }) => ['span', HTMLAttributes, `{{${String(node.attrs['source'])}}}`],
  renderText: ({ node }) => `{{${String(node.attrs['source'])}}}`,
  addInputRules() {
    return [
      new InputRule({
        find: /\{\{([^{}\n]+)\}\}$/,
        handler: ({ range, match, chain }) => {
          chain()
            .insertContentAt(range, { type: this.name, attrs: { source: match[1] } })
            .run();
        },
      }),
    ];
  },
});
