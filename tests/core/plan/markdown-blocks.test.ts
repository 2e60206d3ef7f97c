import { expect, test } from 'vitest';
import { markdownBlocks } from '#core/plan/markdown-blocks.ts';

test('paragraphs, emphasis, lists and headings become blocks', () => {
  expect(markdownBlocks('## Kop\n\nEen **vet** en *schuin* woord.\n\n- een\n- twee\n  1. diep')).toEqual([
    { kind: 'heading', level: 3, text: 'Kop' },
    {
      kind: 'paragraph',
      content: [
        { text: 'Een ' },
        { text: 'vet', isBold: true },
        { text: ' en ' },
        { text: 'schuin', isItalic: true },
        { text: ' woord.' },
      ],
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        [{ kind: 'paragraph', content: [{ text: 'een' }] }],
        [
          { kind: 'paragraph', content: [{ text: 'twee' }] },
          { kind: 'list', isOrdered: true, items: [[{ kind: 'paragraph', content: [{ text: 'diep' }] }]] },
        ],
      ],
    },
  ]);
});

test('links keep their address when it is http, https or mailto, and lose it otherwise', () => {
  expect(markdownBlocks('[a](https://voorbeeld.nl) [b](javascript:alert(1)) [c](mailto:a@b.nl)')).toEqual([
    {
      kind: 'paragraph',
      content: [
        { text: 'a', href: 'https://voorbeeld.nl' },
        { text: ' ' },
        { text: 'b' },
        { text: ' ' },
        { text: 'c', href: 'mailto:a@b.nl' },
      ],
    },
  ]);
});

test('raw HTML is text, never markup', () => {
  expect(markdownBlocks('<script>alert(1)</script>\n\nEen <b>woord</b>')).toEqual([
    { kind: 'paragraph', content: [{ text: '<script>alert(1)</script>' }] },
    { kind: 'paragraph', content: [{ text: 'Een ' }, { text: '<b>' }, { text: 'woord' }, { text: '</b>' }] },
  ]);
});
