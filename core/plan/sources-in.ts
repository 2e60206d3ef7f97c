import type { Block, FieldSource, Inline, PlanDocument } from './plan-tree.ts';

/** Where the texts of a plan came from, in the order of the document: what a cross-reference can lead to. */
export function sourcesIn({ chapters }: PlanDocument): FieldSource[] {
  return chapters.flatMap(({ blocks, source }) => [...given(source), ...blocks.flatMap(sourcesOfBlock)]);
}

function sourcesOfBlock(block: Block): FieldSource[] {
  switch (block.kind) {
    case 'paragraph':
      return sourcesOfInlines(block.content, block.source);
    case 'list':
      return block.items.flat().flatMap(sourcesOfBlock);
    case 'table':
      return [
        ...given(block.source),
        ...block.rows
          .flat()
          .flatMap(({ paragraphs, source }) => paragraphs.flatMap((inlines) => sourcesOfInlines(inlines, source))),
      ];
    default:
      return given(block.source);
  }
}

function sourcesOfInlines(inlines: readonly Inline[], fallback: FieldSource | undefined): FieldSource[] {
  return inlines.flatMap(({ source }) => given(source ?? fallback));
}

function given(source: FieldSource | undefined): FieldSource[] {
  return source ? [source] : [];
}
