import { HardBreak } from '@tiptap/extension-hard-break';

/** A new line in a paragraph: made with Shift+Enter, or a soft one, which Markdown writes as the end of a line. */
export const LineBreak = HardBreak.extend({
  addAttributes() {
    return {
      isSoft: {
        default: false,
        parseHTML: (element) => element.hasAttribute('data-soft'),
        renderHTML: ({ isSoft }: { isSoft?: boolean }) => (isSoft ? { 'data-soft': '' } : {}),
      },
    };
  },
});
