import type { Extensions } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { LineBreak } from './line-break.ts';
import { LinkMark } from './link-mark.ts';
import { MergeField } from './merge-field.ts';
import { VerbatimBlock, VerbatimInline } from './verbatim.ts';

/** White space between the items of a list, or the parts of an item. */
const looseness = {
  isLoose: {
    default: false,
    parseHTML: (element: HTMLElement) => element.hasAttribute('data-loose'),
    renderHTML: ({ isLoose }: { isLoose?: boolean }) => (isLoose ? { 'data-loose': '' } : {}),
  },
};

/** Everything that a text can hold: CommonMark and merge fields. Undo is that of the workspace, not of the editor. */
export function textExtensions(): Extensions {
  return [
    StarterKit.configure({
      undoRedo: false,
      trailingNode: false,
      underline: false,
      strike: false,
      link: false,
      hardBreak: false,
      code: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
    }),
    Code.extend({ excludes: '' }),
    BulletList.extend({ addAttributes: () => looseness }),
    OrderedList.extend({
      addAttributes() {
        return { ...this.parent?.(), ...looseness };
      },
    }),
    ListItem.extend({ content: 'block+', addAttributes: () => looseness }),
    LineBreak,
    LinkMark,
    MergeField,
    VerbatimInline,
    VerbatimBlock,
  ];
}
