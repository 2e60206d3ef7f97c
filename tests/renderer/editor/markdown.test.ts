import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../renderer/features/content/editor/markdown/read-markdown.ts';
import { textPositions } from '../../../renderer/features/content/editor/markdown/text-positions.ts';
import { writeMarkdown } from '../../../renderer/features/content/editor/markdown/write-markdown.ts';
import { textExtensions } from '../../../renderer/features/content/editor/schema/text-extensions.ts';
import { arbitraryMarkdown } from './arbitrary-markdown.ts';

const schema = getSchema(textExtensions());

/** A text as the editor holds it. */
function opened(markdown: string): Node {
  const doc = schema.nodeFromJSON(readMarkdown(markdown));
  doc.check();
  return doc;
}

/**
 * What a reader gets: text, structure and merge fields. How lists are spaced is left out; a break looks the same in italics, and is nothing at the
 * edge of a paragraph.
 */
function meaning(markdown: string): string {
  return JSON.stringify(opened(markdown).toJSON(), (key, value: unknown) => {
    if (key === 'isLoose') return undefined;
    if (key === 'content' && Array.isArray(value)) return withoutEdges(value);
    return isBreak(value) ? { ...value, marks: undefined } : value;
  });
}

function withoutEdges(nodes: readonly unknown[]): readonly unknown[] {
  const first = nodes.findIndex((node) => !isBreak(node));
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex((node) => !isBreak(node)) + 1);
}

function isBreak(value: unknown): value is { type: 'hardBreak' } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'hardBreak';
}

describe('a text in the editor', () => {
  test.each([
    ['headings and paragraphs', '# Uw uitslag\n\nBeste Ans,\n\nDe uitslag is binnen.'],
    ['bold, italic and links', 'Bel **nu** of *later*, of lees [meer](https://www.example.nl/a_b "Uitleg").'],
    ['lists', '1. Eerst dit\n2. Dan dat\n\n- een\n- twee'],
    ['merge fields', 'Beste {{field:naam_klant*}}, u hoort het binnen {{info-1.termijn.dagen}}.'],
    ['merge fields in bold and in an address', '**{{a.b}}**, [hier](https://example.nl?k={{field:nr}})'],
    ['merge fields against bold', 'Dag **{{a.b}}**, **nr{{a.b}}**{{c.d}} en *{{field:x}}*t'],
    ['soft and hard breaks', 'Met vriendelijke groet,\nGemeente\\\nMolenstad'],
    ['a quote with a list', '> Let op:\n>\n> - een\n> - twee'],
    ['HTML, which is plain text', String.raw`Klik \<b>hier\</b> & daar`],
  ])('keeps %s as they are', (_, markdown) => {
    expect(writeMarkdown(opened(markdown))).toBe(markdown);
  });

  test('keeps what it has no form for as it was written', () => {
    const markdown = 'Zie ![het logo](logo.png "{{a.b}}") en [de site][1].\n\n[1]: https://example.nl/{{a.b}} "Site"';
    const written = writeMarkdown(opened(markdown));
    expect(written).toContain('![het logo](logo.png "{{a.b}}")');
    expect(written).toContain('[de site](https://example.nl/{{a.b}} "Site")');
    expect(written).toContain('[1]: https://example.nl/{{a.b}} "Site"');
  });

  test('means the same after it is written', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (markdown) => {
        const written = writeMarkdown(opened(markdown));
        expect(meaning(written)).toBe(meaning(markdown));
        expect(writeMarkdown(opened(written))).toBe(written);
      }),
      { numRuns: 120 },
    );
  });
});

describe('an offset in the stored text', () => {
  test('is found in the editor at the same words', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (markdown) => {
        const doc = opened(markdown);
        for (const stored of [markdown, writeMarkdown(doc)]) {
          const find = textPositions(doc, stored);
          expect(find).toBeDefined();
          for (const { 0: word, index } of stored.matchAll(/(?<![\p{L}\p{N}&#])w\p{L}+/gu)) {
            const range = find?.(index, index + word.length);
            if (!range) throw new Error(`No place for “${word}” in ${stored}`);
            expect(doc.textBetween(range.from, range.to)).toBe(word);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts escapes, references and merge fields in the source', () => {
    const markdown = String.raw`1\. A&amp;B \*ster\* {{a.b}} en {{field:c}} wij`;
    const doc = opened(markdown);
    const at = markdown.indexOf('wij');
    const range = textPositions(doc, markdown)?.(at, at + 3);
    expect(range && doc.textBetween(range.from, range.to)).toBe('wij');
    const chip = markdown.indexOf('{{a.b}}');
    const field = textPositions(doc, markdown)?.(chip, chip + 7);
    expect(field && doc.nodeAt(field.from)?.attrs).toEqual({ source: 'a.b' });
  });

  test('is not looked for in a text that has changed', () => {
    expect(textPositions(opened('Dag Ans'), 'Dag Anna')).toBeUndefined();
  });
});
