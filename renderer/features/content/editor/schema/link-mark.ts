import { Mark } from '@tiptap/core';

/** Addresses that a text may lead to. */
const safe = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Whether an address may be put in a text: a web page or a mail address. */
export function isSafeAddress(address: string): boolean {
  return safe.test(address);
}

/** A link. An address that is not safe stays in the text as it was written, and leads nowhere. */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000,
  keepOnSplit: false,
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-href') ?? element.getAttribute('href'),
        renderHTML: ({ href }: { href?: string }) => ({
          'data-href': href,
          ...(href !== undefined && isSafeAddress(href) ? { href, rel: 'noopener noreferrer' } : {}),
        }),
      },
      title: { default: null },
    };
  },
  parseHTML() {
    return [
      { tag: 'a[data-href]' },
      { tag: 'a[href]', getAttrs: (element) => isSafeAddress(element.getAttribute('href') ?? '') && null },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', HTMLAttributes, 0];
  },
});
