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

test('a table becomes a table, called after the heading above it, and nothing that was typed is lost', () => {
  const markdown = [
    '## Wie doet wat',
    '',
    'Zo is het nu:',
    '| Wat | **Wie** | Uur |',
    '|:--|---|--:|',
    String.raw`| Brief \| mail | [Team](https://voorbeeld.nl) | 3 |`,
    '| Bellen |',
    'Balie | Receptie | 2 | te weinig',
  ].join('\n');
  const cell = (...inlines: unknown[]) => ({ paragraphs: [inlines] });
  expect(markdownBlocks(markdown).slice(1)).toEqual([
    { kind: 'paragraph', content: [{ text: 'Zo is het nu:' }] },
    {
      kind: 'table',
      caption: 'Wie doet wat',
      columns: [
        { title: 'Wat', weight: 3 },
        { title: 'Wie', weight: 3 },
        { title: 'Uur', weight: 3, isNumber: true },
      ],
      rows: [
        [cell({ text: 'Brief | mail' }), cell({ text: 'Team', href: 'https://voorbeeld.nl' }), cell({ text: '3' })],
        [cell({ text: 'Bellen' }), cell({ text: '' }), cell({ text: '' })],
        [
          cell({ text: 'Balie' }),
          cell({ text: 'Receptie' }),
          cell({ text: '2' }, { text: ' | ' }, { text: 'te weinig' }),
        ],
      ],
    },
  ]);
});

test.each([
  ['without dashes', 'a | b\nc | d'],
  ['with dashes for another number of columns', '| a | b |\n| --- |'],
  ['in a list', '- | a | b |\n  |---|---|'],
])('bars %s are text, and stay', (_, markdown) => {
  const blocks = markdownBlocks(markdown);
  expect(blocks.map(({ kind }) => kind)).not.toContain('table');
  const texts = [...JSON.stringify(blocks).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);
  expect(texts.join('')).toContain('a | b');
});

test('a link whose address stands elsewhere keeps its words and its address, and a picture its words', () => {
  const text = 'Zie [de site][1] en ![de kaart][2].\n\n[1]: https://voorbeeld.nl\n[2]: https://voorbeeld.nl/kaart.png';
  expect(markdownBlocks(text)).toEqual([
    {
      kind: 'paragraph',
      content: [
        { text: 'Zie ' },
        { text: 'de site', href: 'https://voorbeeld.nl' },
        { text: ' en ' },
        { text: 'de kaart' },
        { text: '.' },
      ],
    },
  ]);
});

test('a numbered list that begins with another number than 1 keeps it', () => {
  const item = [{ kind: 'paragraph', content: [{ text: 'drie' }] }];
  expect(markdownBlocks('3. drie')).toEqual([{ kind: 'list', isOrdered: true, start: 3, items: [item] }]);
});
