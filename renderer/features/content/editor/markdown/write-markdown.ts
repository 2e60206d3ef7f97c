import type { Mark, Node } from '@tiptap/pm/model';
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { dropSigns, fieldSign } from './cover-fields.ts';

/** A part that is written as it is. */
interface Verbatim {
  type: 'verbatim';
  value: string;
}

/** Turns a document of the editor into Markdown. Empty paragraphs and white space at the edges of lines have no place there. */
export function writeMarkdown(doc: Node): string {
  const writer = new Writer();
  const root: Root = { type: 'root', children: writer.blocks(doc) };
  const markdown = toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    resourceLink: true,
    // Not as HTML, for which the end of a line before it would be given up.
    handlers: { verbatim: ({ value }: Verbatim) => value },
  } as Options);
  return writer.restore(markdown.replace(/\n$/, ''));
}

/** Beside bold or italic a sign may come out as a character reference. */
const anySign = new RegExp(`${fieldSign}|&#xE001;`, 'gi');

class Writer {
  /** Merge fields and verbatim parts, in the order in which their signs stand in the text. */
  readonly #fields: string[] = [];

  blocks(parent: Node): BlockContent[] {
    return childrenOf(parent).flatMap((node) => this.#block(node));
  }

  /** Puts merge fields where their signs stand. */
  restore(markdown: string): string {
    let next = 0;
    return markdown.replaceAll(anySign, () => `{{${this.#fields[next++] ?? ''}}}`);
  }

  #block(node: Node): BlockContent[] {
    switch (node.type.name) {
      case 'paragraph': {
        const children = this.#line(node);
        return children.length > 0 ? [{ type: 'paragraph', children }] : [];
      }
      case 'heading': {
        const children = this.#line(node);
        return [{ type: 'heading', depth: node.attrs['level'] as 1 | 2 | 3 | 4 | 5 | 6, children }];
      }
      case 'blockquote': {
        return [{ type: 'blockquote', children: this.blocks(node) }];
      }
      case 'bulletList':
      case 'orderedList': {
        const isOrdered = node.type.name === 'orderedList';
        return [
          {
            type: 'list',
            ordered: isOrdered,
            ...(isOrdered ? { start: Number(node.attrs['start'] ?? 1) } : {}),
            spread: node.attrs['isLoose'] === true,
            children: childrenOf(node).map((item): ListItem => {
              const spread = item.attrs['isLoose'] === true;
              return { type: 'listItem', spread, children: this.blocks(item) };
            }),
          },
        ];
      }
      case 'codeBlock': {
        const [lang, ...meta] = String(node.attrs['language'] ?? '').split(' ');
        return [
          { type: 'code', lang: lang || null, meta: meta.join(' ') || null, value: this.#literal(node.textContent) },
        ];
      }
      case 'horizontalRule':
        return [{ type: 'thematicBreak' }];
      default:
        return [this.#verbatim(node) as never];
    }
  }

  #verbatim(node: Node): Verbatim {
    return { type: 'verbatim', value: this.#literal(String(node.attrs['source'] ?? '')) };
  }

  #line(parent: Node): PhrasingContent[] {
    return this.#inlines(withBareEdges(childrenOf(parent)), []);
  }

  /** Of the marks of the next node the one that reaches furthest goes round the others. */
  #inlines(nodes: readonly Leaf[], within: readonly Mark[]): PhrasingContent[] {
    const written: PhrasingContent[] = [];
    for (let index = 0; index < nodes.length;) {
      const node = nodes[index] as Leaf;
      const isFree = (mark: Mark): boolean => !within.some((other) => other.eq(mark));
      // Bold and italic neither begin nor end with white space: Markdown would not see them.
      const open = node.marks.filter(
        (mark) => mark.type.name !== 'code' && isFree(mark) && (mark.type.name === 'link' || !isBlank(node)),
      );
      const reach = (mark: Mark): number => {
        let end = index + 1;
        while (end < nodes.length && nodes[end]?.marks.some((other) => other.eq(mark))) end += 1;
        while (mark.type.name !== 'link' && isBlank(nodes[end - 1])) end -= 1;
        return end;
      };
      const [outer] = open.toSorted((one, other) => reach(other) - reach(one));
      if (!outer) {
        written.push(...this.#leaf(node));
        index += 1;
        continue;
      }
      const end = reach(outer);
      const children = this.#inlines(nodes.slice(index, end), [...within, outer]);
      written.push(this.#wrap(outer, children));
      index = end;
    }
    return joinTexts(written);
  }

  #wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
    if (mark.type.name === 'bold') return { type: 'strong', children };
    if (mark.type.name === 'italic') return { type: 'emphasis', children };
    const { href, title } = mark.attrs as { href: string | null; title: string | null };
    // The address comes after the text of the link, and so do its merge fields.
    const url = this.#literal(href ?? '');
    return { type: 'link', url, title, children: children as never };
  }

  #leaf({ node, text, marks }: Leaf): PhrasingContent[] {
    if (node.type.name === 'hardBreak') {
      return [node.attrs['isSoft'] === true ? { type: 'text', value: '\n' } : { type: 'break' }];
    }
    if (node.type.name === 'mergeField') {
      this.#fields.push(String(node.attrs['source']));
      return [{ type: 'text', value: fieldSign }];
    }
    if (node.type.name === 'verbatimInline') {
      return [this.#verbatim(node) as never];
    }
    const value = text ?? '';
    if (marks.some(({ type }) => type.name === 'code')) return [{ type: 'inlineCode', value: this.#literal(value) }];
    return [{ type: 'text', value: this.#literal(value) }];
  }

  /** Merge fields inside text, code or an address are left as they are: covered while Markdown is written. */
  #literal(value: string): string {
    return dropSigns(value).replaceAll(/\{\{([^{}\n]+)\}\}/g, (_, source: string) => {
      this.#fields.push(source);
      return fieldSign;
    });
  }
}

/** An inline node, with the marks and text that count when it is written. */
interface Leaf {
  node: Node;
  text: string | undefined;
  marks: readonly Mark[];
}

/** Markdown drops white space at the edges of a line; so it is not written there. */
function withBareEdges(nodes: readonly Node[]): Leaf[] {
  const leaves = nodes.flatMap((node) => splitEdges(node));
  const isBreak = (leaf: Leaf | undefined): boolean => !leaf || leaf.node.type.name === 'hardBreak';
  let kept = leaves;
  for (;;) {
    const next = kept.filter(
      (leaf, index) =>
        !(leaf.text !== undefined && isBlank(leaf) && (isBreak(kept[index - 1]) || isBreak(kept[index + 1]))),
    );
    if (next.length === kept.length) break;
    kept = next;
  }
  // A break at the edge of a paragraph is nothing either.
  while (kept.length > 0 && isBreak(kept[0])) kept = trimStart(kept.slice(1));
  while (kept.length > 0 && isBreak(kept.at(-1))) kept = trimEnd(kept.slice(0, -1));
  return kept;
}

function isBlank(leaf: Leaf | undefined): boolean {
  if (!leaf) return false;
  if (leaf.node.type.name === 'hardBreak') return true;
  return leaf.text !== undefined && leaf.text.trim() === '';
}

function trimStart(leaves: Leaf[]): Leaf[] {
  const first = leaves.findIndex((leaf) => leaf.text === undefined || leaf.text.trim() !== '');
  return first < 0 ? [] : leaves.slice(first);
}

function trimEnd(leaves: Leaf[]): Leaf[] {
  const last = leaves.findLastIndex((leaf) => leaf.text === undefined || leaf.text.trim() !== '');
  return leaves.slice(0, last + 1);
}

/** A text as its white space before, itself, and its white space after; code keeps its own. */
function splitEdges(node: Node): Leaf[] {
  const { marks } = node;
  if (!node.isText) return [{ node, text: undefined, marks }];
  const text = node.text ?? '';
  if (marks.some(({ type }) => type.name === 'code')) return [{ node, text, marks }];
  const parts = /^([ \t]*)(.*?)([ \t]*)$/s.exec(text)?.slice(1) ?? [];
  return parts.filter((part) => part !== '').map((part) => ({ node, text: part, marks }));
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

function childrenOf(parent: Node): Node[] {
  return Array.from({ length: parent.childCount }, (_, index) => parent.child(index));
}
