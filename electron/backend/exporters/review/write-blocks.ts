import type { VariantId } from '#core/model/id.ts';
import { groupsOfVariant, variantById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { figureKey } from '#core/plan/figures.ts';
import type { Block, Figure, Inline, Table } from '#core/plan/plan-tree.ts';
import type { DrawnDiagram } from '../../diagrams/draw-mermaid.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { optionsOfRow, targetOfFigure, writePin, type PinPage } from './pins.ts';

/** What writing the blocks of a page needs. */
export interface BlockPage extends PinPage {
  workspace: Workspace;
  pictures: ReadonlyMap<string, DrawnDiagram>;
  /** Counts figures and tables, for their captions. */
  numbers: { figure: number; table: number };
}

/**
 * Writes blocks one after the other. A text of a tekstversie, from its heading to the next, stands together, so that the filter can hide it.
 */
export function writeBlocks(blocks: readonly Block[], page: BlockPage): string {
  const written: string[] = [];
  let isInText = false;
  for (const block of blocks) {
    if (isInText && block.kind === 'heading') {
      written.push('</div>');
      isInText = false;
    }
    const isText = block.kind === 'heading' && block.source?.kind === 'variant';
    if (isText) {
      written.push(`<div class="text"${groupsOf(block, page)}>`);
      isInText = true;
    }
    written.push(writeBlock(block, page));
  }
  return `${written.join('\n')}${isInText ? '</div>' : ''}`;
}

function writeBlock(block: Block, page: BlockPage): string {
  const { say } = page;
  switch (block.kind) {
    case 'heading': {
      const heading = `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`;
      return heading + pinOfHeading(block, page);
    }
    case 'paragraph':
      return `<p>${writeInlines(block.content)}</p>`;
    case 'missing':
      return `<p class="missing"><strong>${say.missing}</strong> ${escapeHtml(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${item.map((inner) => writeBlock(inner, page)).join('')}</li>`);
      const start = block.start === undefined ? '' : ` start="${block.start}"`;
      return block.isOrdered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
    }
    case 'table':
      return writeTable(block, page);
    case 'figure':
      return writeFigure(block, page);
  }
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** A process, a content item and each of its texts can be remarked on as a whole; other headings only divide. */
function pinOfHeading({ source, text }: Heading, page: BlockPage): string {
  if (!source || !['process', 'content', 'variant'].includes(source.kind)) return '';
  const { kind, id } = source;
  const target = kind === 'variant' ? { kind, id, field: 'text' } : { kind, id };
  return writePin(text, [{ label: page.say.whole, target }], page);
}

function groupsOf({ source }: Heading, { workspace }: BlockPage): string {
  const variant = variantById(workspace, (source?.id ?? '') as VariantId)?.variant;
  return variant ? ` data-groups="${escapeHtml(JSON.stringify(groupsOfVariant(variant, workspace)))}"` : '';
}

function writeTable({ caption, columns, rows }: Table, page: BlockPage): string {
  const { say } = page;
  page.numbers.table += 1;
  const title = `${say.table} ${page.numbers.table}: ${escapeHtml(caption)}`;
  const heads = columns.map(({ title: head }) => head);
  const head = [...heads.map(escapeHtml), say.column].map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map((cells) => {
    const groups = cells.find(({ contact }) => contact)?.contact?.groupIds;
    const written = cells.map(({ paragraphs, isSupporting }, index) => {
      const content = paragraphs.map((paragraph) => writeInlines(paragraph)).join('<br>');
      const support = isSupporting ? ' class="support"' : '';
      return index === 0 ? `<th scope="row"${support}>${content}</th>` : `<td${support}>${content}</td>`;
    });
    const name = cells
      .slice(0, 2)
      .map(({ paragraphs }) => paragraphs[0]?.map(({ text }) => text).join('') ?? '')
      .filter(Boolean)
      .join(', ');
    const options = optionsOfRow(cells, heads, say);
    const pin = options.length > 0 ? writePin(name, options, page) : '';
    const filter = groups ? ` data-groups="${escapeHtml(JSON.stringify(groups))}"` : '';
    return `<tr${filter}>${written.join('')}<td class="remarks">${pin}</td></tr>`;
  });
  return `<div class="wide" role="region" tabindex="0" aria-label="${title}"><table><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

function writeFigure(figure: Figure, page: BlockPage): string {
  const { caption, summary, request, picture } = figure;
  const drawn = picture ?? page.pictures.get(figureKey(request));
  page.numbers.figure += 1;
  const title = `${page.say.figure} ${page.numbers.figure}: ${escapeHtml(caption)}`;
  const image = drawn
    ? `<img alt="${escapeHtml(summary)}" width="${Math.round(drawn.width)}" height="${Math.round(drawn.height)}" src="data:image/svg+xml;base64,${Buffer.from(drawn.svg).toString('base64')}">`
    : `<p>${escapeHtml(summary)}</p>`;
  const { targetGroupId } = request;
  const filter = targetGroupId === undefined ? '' : ` data-groups="${escapeHtml(JSON.stringify([targetGroupId]))}"`;
  const pin = writePin(caption, [{ label: page.say.whole, target: targetOfFigure(figure) }], page);
  return `<figure${filter}>${image}<figcaption>${title}</figcaption>${pin}</figure>`;
}

function writeInlines(content: readonly Inline[]): string {
  return content
    .map(({ text, isBold, isItalic, href }) => {
      let written = escapeHtml(text).replaceAll('\n', '<br>');
      if (isItalic) written = `<em>${written}</em>`;
      if (isBold) written = `<strong>${written}</strong>`;
      return href === undefined ? written : `<a href="${escapeHtml(href)}" rel="noreferrer">${written}</a>`;
    })
    .join('');
}
