import { captionNumbers } from '#core/plan/caption-numbers.ts';
import { numberedTitle } from '#core/plan/chapter-number.ts';
import { chapterSections } from '#core/plan/chapter-sections.ts';
import { figureKey } from '#core/plan/figures.ts';
import type { Block, Chapter, Cover, Figure, Inline, PlanDocument, Table } from '#core/plan/plan-tree.ts';
import type { DrawnDiagram } from '../../diagrams/draw-mermaid.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlStyle } from './html-style.ts';
import { paperStyle } from './paper-style.ts';

const words = {
  nl: {
    contents: 'Inhoud',
    toContent: 'Naar de inhoud',
    figure: 'Figuur',
    table: 'Tabel',
    missing: 'Nog leeg.',
    approvals: 'Voor akkoord',
    inWords: 'In woorden',
  },
  en: {
    contents: 'Contents',
    toContent: 'Skip to content',
    figure: 'Figure',
    table: 'Table',
    missing: 'Still empty.',
    approvals: 'Approved by',
    inWords: 'In words',
  },
};

/**
 * The communication plan as one HTML file that needs nothing else: no network, no script (its own policy forbids both). Pictures are SVG
 * inside it, each with a short text alternative and below it the whole in words; a picture that could not be drawn stands there in words only.
 */
export function exportHtml(plan: PlanDocument, pictures: ReadonlyMap<string, DrawnDiagram>): string {
  const say = words[plan.language];
  const context: HtmlContext = { plan, pictures, numbers: captionNumbers(plan) };
  const chapters = chapterSections(plan.chapters).flatMap((section) =>
    section.chapters.map((chapter) => writeChapter(chapter, section.isWide, context)),
  );
  return [
    '<!doctype html>',
    `<html lang="${plan.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(plan.cover.title)}</title>`,
    `<style>${htmlStyle}${paperStyle(plan)}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#plan">${say.toContent}</a>`,
    writeCover(plan.cover, say.approvals),
    `<nav aria-label="${say.contents}"><h2>${say.contents}</h2><ol>`,
    ...plan.chapters.map(
      (chapter) => `<li><a href="#${chapter.id}">${escapeHtml(numberedTitle(chapter, plan))}</a></li>`,
    ),
    '</ol></nav>',
    '<main id="plan">',
    ...chapters,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What the parts of the page are written from. */
interface HtmlContext {
  plan: PlanDocument;
  pictures: ReadonlyMap<string, DrawnDiagram>;
  numbers: ReadonlyMap<Block, number>;
}

function writeCover({ organisation, title, subtitle, details, approvals }: Cover, approved: string): string {
  const lines = details.map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  const people = approvals.map((one) => [one.name, one.role, one.date].filter(Boolean).join(', '));
  return [
    '<header>',
    organisation === '' ? '' : `<p class="organisation">${escapeHtml(organisation)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    subtitle === '' ? '' : `<p class="subtitle">${escapeHtml(subtitle)}</p>`,
    lines.length > 0 ? `<dl>${lines.join('')}</dl>` : '',
    people.length > 0
      ? `<h2>${approved}</h2><ul>${people.map((person) => `<li>${escapeHtml(person)}</li>`).join('')}</ul>`
      : '',
    '</header>',
  ].join('');
}

function writeChapter(chapter: Chapter, isWide: boolean, context: HtmlContext): string {
  const blocks = chapter.blocks.map((block) => writeBlock(block, context));
  const heading = `<h2 id="${chapter.id}-title">${escapeHtml(numberedTitle(chapter, context.plan))}</h2>`;
  const names = [isWide && 'landscape', chapter.isAppendix && 'appendix'].filter(Boolean).join(' ');
  const look = names === '' ? '' : ` class="${names}"`;
  return `<section id="${chapter.id}"${look} aria-labelledby="${chapter.id}-title">${heading}${blocks.join('\n')}</section>`;
}

function writeBlock(block: Block, context: HtmlContext): string {
  const { plan } = context;
  switch (block.kind) {
    case 'heading': {
      const look = block.startsPage ? ' class="starts-page"' : '';
      return `<h${block.level + 1}${look}>${escapeHtml(block.text)}</h${block.level + 1}>`;
    }
    case 'paragraph':
      return `<p>${writeInlines(block.content)}</p>`;
    case 'missing':
      return `<p class="missing"><strong>${words[plan.language].missing}</strong> ${escapeHtml(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${item.map((inner) => writeBlock(inner, context)).join('')}</li>`);
      const start = block.start === undefined ? '' : ` start="${block.start}"`;
      return block.isOrdered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
    }
    case 'table':
      return writeTable(block, context);
    case 'figure':
      return writeFigure(block, context);
  }
}

function writeTable(table: Table, { plan, numbers }: HtmlContext): string {
  const { caption, columns, rows } = table;
  const head = columns
    .map(({ title, isNumber }) => `<th scope="col"${classOf({ isNumber })}>${escapeHtml(title)}</th>`)
    .join('');
  const body = rows.map((cells) => {
    const written = cells.map(({ paragraphs, isSupporting }, index) => {
      const content = paragraphs.map((paragraph) => writeInlines(paragraph)).join('<br>');
      const look = classOf({ isNumber: columns[index]?.isNumber, isSupporting });
      return index === 0 ? `<th scope="row"${look}>${content}</th>` : `<td${look}>${content}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  const title = `${words[plan.language].table} ${numbers.get(table) ?? ''}. ${escapeHtml(caption)}`;
  return `<div class="wide" role="region" tabindex="0" aria-label="${title}"><table><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Figures stand at the right, so that they can be compared. */
function classOf({
  isNumber,
  isSupporting,
}: {
  isNumber?: boolean | undefined;
  isSupporting?: boolean | undefined;
}): string {
  const names = [isNumber && 'number', isSupporting && 'support'].filter(Boolean).join(' ');
  return names === '' ? '' : ` class="${names}"`;
}

function writeFigure(figure: Figure, { plan, pictures, numbers }: HtmlContext): string {
  const { caption, summary, request, picture } = figure;
  const drawn = picture ?? pictures.get(figureKey(request));
  const title = `${words[plan.language].figure} ${numbers.get(figure) ?? ''}. ${escapeHtml(caption)}`;
  const image = drawn
    ? `<img alt="${escapeHtml(summary)}" width="${Math.round(drawn.width)}" height="${Math.round(drawn.height)}" src="data:image/svg+xml;base64,${Buffer.from(drawn.svg).toString('base64')}">`
    : `<p>${escapeHtml(summary)}</p>`;
  return `<figure>${image}<figcaption>${title}</figcaption></figure>${writeInWords(figure, plan, drawn !== undefined)}`;
}

/** The diagram as a list that can be opened; it is open where there is no picture. */
function writeInWords({ inWords }: Figure, { language }: PlanDocument, isDrawn: boolean): string {
  if (!inWords || inWords.lines.length === 0) return '';
  const items = inWords.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  const title = `${words[language].inWords}: ${escapeHtml(inWords.title)}`;
  return `<details${isDrawn ? '' : ' open'}><summary>${title}</summary><ul>${items}</ul></details>`;
}

function writeInlines(content: readonly Inline[]): string {
  return content
    .map(({ text, isBold, isItalic, href, to }) => {
      let written = escapeHtml(text).replaceAll('\n', '<br>');
      if (isItalic) written = `<em>${written}</em>`;
      if (isBold) written = `<strong>${written}</strong>`;
      const address = href ?? (to && 'chapter' in to ? `#${to.chapter}` : undefined);
      return address === undefined ? written : `<a href="${escapeHtml(address)}">${written}</a>`;
    })
    .join('');
}
