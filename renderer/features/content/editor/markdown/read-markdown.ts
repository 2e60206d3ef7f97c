import type { JSONContent } from '@tiptap/core';
import type { Definition, ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { coveredField } from './cover-fields.ts';
import { parseMarkdown, type ParsedMarkdown } from './parse-markdown.ts';
import { sourceOffsets } from './source-offsets.ts';

type Mark = NonNullable<JSONContent['marks']>[number];

/** Turns Markdown into a document of the editor. What the editor has no form for is kept in it as it was written. */
export function readMarkdown(markdown: string): JSONContent {
  const reader = new Reader(parseMarkdown(markdown));
  return { type: 'doc', content: filled(reader.blocks(reader.parsed.root.children)) };
}

class Reader {
  readonly parsed: ParsedMarkdown;
  readonly #definitions: ReadonlyMap<string, Definition>;

  constructor(parsed: ParsedMarkdown) {
    this.parsed = parsed;
    this.#definitions = definitionsIn(parsed.root);
  }

  blocks(nodes: readonly RootContent[]): JSONContent[] {
    return nodes.map((node) => this.#block(node));
  }

  #block(node: RootContent): JSONContent {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', content: this.#inlines(node.children) };
      case 'heading':
        return { type: 'heading', attrs: { level: node.depth }, content: this.#inlines(node.children) };
      case 'blockquote':
        return { type: 'blockquote', content: filled(this.blocks(node.children)) };
      case 'list':
        return {
          type: node.ordered ? 'orderedList' : 'bulletList',
          attrs: { isLoose: node.spread ?? false, ...(node.ordered ? { start: node.start ?? 1 } : {}) },
          content: node.children.map((item) => this.#item(item)),
        };
      case 'code': {
        const language = [node.lang, node.meta].filter(Boolean).join(' ');
        const text = this.#uncover(node, node.value, { isCode: true });
        return {
          type: 'codeBlock',
          attrs: { language: language === '' ? null : this.#uncoverUrl(node, language) },
          ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
        };
      }
      case 'thematicBreak':
        return { type: 'horizontalRule' };
      default:
        return { type: 'verbatimBlock', attrs: { source: this.#sourceOf(node) } };
    }
  }

  #item({ spread, children }: ListItem): JSONContent {
    return { type: 'listItem', attrs: { isLoose: spread ?? false }, content: filled(this.blocks(children)) };
  }

  #inlines(nodes: readonly PhrasingContent[], marks: readonly Mark[] = []): JSONContent[] {
    return nodes.flatMap((node) => this.#inline(node, marks));
  }

  #inline(node: PhrasingContent, marks: readonly Mark[]): JSONContent[] {
    switch (node.type) {
      case 'text':
        return this.#text(node, node.value, marks);
      case 'strong':
        return this.#inlines(node.children, [...marks, { type: 'bold' }]);
      case 'emphasis':
        return this.#inlines(node.children, [...marks, { type: 'italic' }]);
      case 'inlineCode':
        return [this.#leaf({ type: 'text', text: this.#uncover(node, node.value, { isCode: true }) }, marks, 'code')];
      case 'link':
        return this.#inlines(node.children, [...marks, this.#link(node, node.url, node.title)]);
      case 'linkReference': {
        const definition = this.#definitions.get(node.identifier);
        if (!definition) return this.#inlines(node.children, marks);
        return this.#inlines(node.children, [...marks, this.#link(definition, definition.url, definition.title)]);
      }
      case 'break':
        return [this.#leaf({ type: 'hardBreak', attrs: { isSoft: false } }, marks)];
      default:
        return [this.#leaf({ type: 'verbatimInline', attrs: { source: this.#sourceOf(node) } }, marks)];
    }
  }

  #link(node: Nodes, url: string, title: string | null | undefined): Mark {
    return { type: 'link', attrs: { href: this.#uncoverUrl(node, url), title: title ?? null } };
  }

  /** Running text: merge fields become chips, ends of lines soft breaks. */
  #text(node: Nodes, value: string, marks: readonly Mark[]): JSONContent[] {
    const [start, end] = placeOf(node);
    const offsets = sourceOffsets(this.parsed.text, start, end, value);
    const parts: JSONContent[] = [];
    let from = 0;
    const take = (text: string): void => {
      text.split('\n').forEach((line, index) => {
        if (index > 0) parts.push(this.#leaf({ type: 'hardBreak', attrs: { isSoft: true } }, marks));
        if (line !== '') parts.push(this.#leaf({ type: 'text', text: line }, marks));
      });
    };
    for (const { 0: cover, index } of value.matchAll(coveredField)) {
      const source = this.parsed.sources.get(offsets[index] ?? -1);
      if (source === undefined) continue;
      take(value.slice(from, index));
      parts.push(this.#leaf({ type: 'mergeField', attrs: { source } }, marks));
      from = index + cover.length;
    }
    take(value.slice(from));
    return parts;
  }

  #leaf(node: JSONContent, marks: readonly Mark[], ...own: string[]): JSONContent {
    const all = [...marks, ...own.map((type) => ({ type }))];
    const unique = all.filter(({ type }, index) => all.findIndex((other) => other.type === type) === index);
    return unique.length > 0 ? { ...node, marks: unique } : node;
  }

  #sourceOf(node: Nodes): string {
    const [start, end] = placeOf(node);
    return this.#restore(this.parsed.text.slice(start, end), (index) => start + index);
  }

  #uncover(node: Nodes, value: string, options: { isCode: boolean }): string {
    const [start, end] = placeOf(node);
    const offsets = sourceOffsets(this.parsed.text, start, end, value, options);
    return this.#restore(value, (index) => offsets[index] ?? -1);
  }

  /** In an address the covers come in the order of the source. */
  #uncoverUrl(node: Nodes, url: string): string {
    const [start, end] = placeOf(node);
    const inside = [...this.parsed.sources].filter(([offset]) => offset >= start && offset < end);
    const covers = [...url.matchAll(coveredField)].length;
    const own = inside.slice(inside.length - covers);
    let next = 0;
    return url.replaceAll(coveredField, () => `{{${own[next++]?.[1] ?? ''}}}`);
  }

  #restore(text: string, offsetOf: (index: number) => number): string {
    return text.replaceAll(coveredField, (cover, index: number) => {
      const source = this.parsed.sources.get(offsetOf(index));
      return source === undefined ? cover : `{{${source}}}`;
    });
  }
}

function placeOf({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Where the editor wants a block there is an empty paragraph. */
function filled(blocks: JSONContent[]): JSONContent[] {
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
}

function definitionsIn(root: Parents): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const walk = (node: Nodes): void => {
    // The first definition of a label counts.
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root as Nodes);
  return found;
}
