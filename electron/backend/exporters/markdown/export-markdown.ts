import type { BlockContent, PhrasingContent, Root, RootContent, TableCell as MdCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { numberedTitle } from '#core/plan/chapter-number.ts';
import { figuresOf } from '#core/plan/figures.ts';
import type { Block, Chapter, Cover, Figure, Inline, PlanDocument, Table } from '#core/plan/plan-tree.ts';

const words = {
  nl: { figure: 'Figuur', table: 'Tabel', missing: 'Nog leeg' },
  en: { figure: 'Figure', table: 'Table', missing: 'Still empty' },
};

/** The communication plan as Markdown (CommonMark with tables). Pictures stand in it as their text alternative. */
export function exportMarkdown(plan: PlanDocument): string {
  const root: Root = {
    type: 'root',
    children: [...coverOf(plan.cover), ...plan.chapters.flatMap((chapter) => chapterOf(chapter, plan))],
  };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_' });
}

function coverOf({ organisation, title, subtitle, details, approvals }: Cover): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    ...[organisation, subtitle].filter((line) => line !== '').map(paragraph),
    ...(details.length > 0 ? [list(details.map(({ label, value }) => `${label}: ${value}`))] : []),
    ...(approvals.length > 0
      ? [list(approvals.map((one) => [one.name, one.role, one.date].filter(Boolean).join(', ')))]
      : []),
  ];
}

function chapterOf(chapter: Chapter, plan: PlanDocument): RootContent[] {
  const head = text(numberedTitle(chapter, plan));
  return [{ type: 'heading', depth: 2, children: [head] }, ...chapter.blocks.flatMap((block) => blockOf(block, plan))];
}

/** The title of the plan is the first heading, those of chapters the second. */
const nextDepth = { 2: 3, 3: 4, 4: 5 } as const;

function blockOf(block: Block, plan: PlanDocument): BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: nextDepth[block.level], children: [text(block.text)] }];
    case 'paragraph':
      return [{ type: 'paragraph', children: inlinesOf(block.content) }];
    case 'missing':
      return [{ type: 'blockquote', children: [paragraph(`${words[plan.language].missing}. ${block.text}`)] }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.isOrdered,
          ...(block.start === undefined ? {} : { start: block.start }),
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: item.flatMap((inner) => blockOf(inner, plan)),
          })),
        },
      ];
    case 'table':
      return tableOf(block, plan);
    case 'figure':
      return [figureOf(block, plan)];
  }
}

function tableOf({ caption, columns, rows }: Table, plan: PlanDocument): BlockContent[] {
  const head = columns.map(({ title }): MdCell => ({ type: 'tableCell', children: [text(title)] }));
  return [
    {
      type: 'paragraph',
      children: [{ type: 'strong', children: [text(`${words[plan.language].table}: ${caption}`)] }],
    },
    {
      type: 'table',
      align: columns.map(({ isNumber }) => (isNumber ? 'right' : null)),
      children: [
        { type: 'tableRow', children: head },
        ...rows.map((cells) => ({
          type: 'tableRow' as const,
          children: cells.map(({ paragraphs }): MdCell => {
            const parts = paragraphs.flatMap((content, index) => [
              ...(index > 0 ? [text('; ')] : []),
              ...inlinesOf(content),
            ]);
            return { type: 'tableCell', children: parts };
          }),
        })),
      ],
    },
  ];
}

function figureOf(figure: Figure, plan: PlanDocument): BlockContent {
  const number = figuresOf(plan).indexOf(figure) + 1;
  const caption = `${words[plan.language].figure} ${number}: ${figure.caption}.`;
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [text(caption)] }, text(` ${figure.summary}`)],
  };
}

function inlinesOf(content: readonly Inline[]): PhrasingContent[] {
  return content.map(({ text: said, isBold, isItalic, href }) => {
    // Marks cannot stand beside a space: that goes outside them.
    const isMarked = isItalic === true || isBold === true;
    let node: PhrasingContent = text(isMarked ? said.trim() : said);
    if (isItalic) node = { type: 'emphasis', children: [node] };
    if (isBold) node = { type: 'strong', children: [node] };
    return href === undefined ? node : { type: 'link', url: href, children: [node] };
  });
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function paragraph(value: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [text(value)] };
}

function list(lines: readonly string[]): BlockContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  };
}
