import { createHash } from 'node:crypto';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { reviewBlockId, type ReviewData } from '#core/review/reply/review-data.ts';
import type { DrawnDiagram } from '../../diagrams/draw-mermaid.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { EarlierRemark } from './pins.ts';
import { reviewScript } from './review-script.ts';
import { reviewStyle } from './review-style.ts';
import { reviewWords, type ReviewWords } from './review-words.ts';
import { writeBlocks, type BlockPage } from './write-blocks.ts';

/** What the page is made from. */
export interface ReviewPage {
  workspace: Workspace;
  plan: PlanDocument;
  pictures: ReadonlyMap<string, DrawnDiagram>;
  data: ReviewData;
  earlier: readonly EarlierRemark[];
}

/** The review file as one HTML text. */
export function writePage({ workspace, plan, pictures, data, earlier }: ReviewPage): string {
  const say = reviewWords[plan.language];
  const page: BlockPage = { say, workspace, pictures, earlier, numbers: { figure: 0, table: 0 } };
  const title = escapeHtml(plan.cover.title);
  const sections = plan.chapters.map(
    (chapter) =>
      `<section id="${chapter.id}" aria-labelledby="${chapter.id}-title"><h2 id="${chapter.id}-title">${escapeHtml(chapter.title)}</h2>${writeBlocks(chapter.blocks, page)}</section>`,
  );
  const links = plan.chapters.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`);
  return [
    '<!doctype html>',
    `<html lang="${plan.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${say.title.replace('{title}', () => title)}</title>`,
    `<style>${reviewStyle}</style>`,
    '</head>',
    `<body data-words="${escapeHtml(JSON.stringify(say))}">`,
    `<a class="skip" href="#plan">${say.toContent}</a>`,
    writeHeader(plan, data, say),
    writeBar(workspace, plan, say),
    `<nav aria-label="${say.contents}"><h2>${say.contents}</h2><ol>${links.join('')}</ol></nav>`,
    '<main id="plan">',
    ...sections,
    `<section id="elsewhere" aria-labelledby="elsewhere-title" hidden><h2 id="elsewhere-title">${say.elsewhere}</h2><ul class="mine" data-dynamic></ul></section>`,
    '</main>',
    writeDialog(say),
    `<script type="application/json" id="${reviewBlockId}">${blockOf(data)}</script>`,
    `<script>${reviewScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** One script and one style, by their hashes; pictures inside the file; nothing else, and no address is ever asked for anything. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(reviewScript)}`,
  `style-src ${hashOf(reviewStyle)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** JSON that cannot end its own script element. */
function blockOf(data: ReviewData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function writeHeader({ cover, language }: PlanDocument, { madeOn }: ReviewData, say: ReviewWords): string {
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long' });
  const facts = [cover.organisation, say.madeOn.replace('{date}', day.format(new Date(madeOn)))].filter(Boolean);
  return [
    '<header>',
    `<p class="kicker">${say.kicker}</p>`,
    `<h1>${escapeHtml(cover.title)}</h1>`,
    `<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>`,
    `<p class="intro">${say.intro}</p>`,
    `<noscript><p class="missing">${say.noScript}</p></noscript>`,
    '</header>',
  ].join('');
}

/** Stays in view: who reads, for whom, and saving. */
function writeBar(workspace: Workspace, plan: PlanDocument, say: ReviewWords): string {
  const shown = new Set(
    plan.chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .flatMap(({ contact }) => contact?.groupIds ?? []),
  );
  const groups = [...shown].map(
    (id) => `<option value="${escapeHtml(id)}">${escapeHtml(targetGroupById(workspace, id)?.name ?? id)}</option>`,
  );
  return [
    `<section class="bar" aria-label="${say.bar}">`,
    `<label>${say.name} <input id="name" type="text" maxlength="200" autocomplete="name"></label>`,
    `<label>${say.group} <select id="group"><option value="">${say.allGroups}</option>${groups.join('')}</select></label>`,
    `<div class="saving"><button type="button" id="save" class="main">${say.save}</button>`,
    `<p id="news" role="status" data-dynamic></p></div>`,
    `<button type="button" id="save-data" class="quiet">${say.saveData}</button>`,
    '</section>',
  ].join('');
}

function writeDialog(say: ReviewWords): string {
  return [
    '<dialog id="write" aria-labelledby="write-title">',
    '<h2 id="write-title" data-dynamic></h2>',
    `<label id="about-line">${say.about} <select id="about" data-dynamic></select></label>`,
    `<label>${say.text} <textarea id="text" rows="5" maxlength="20000" aria-describedby="problem"></textarea></label>`,
    `<label id="name-line">${say.name} <input id="dialog-name" type="text" maxlength="200" autocomplete="name"></label>`,
    '<p id="problem" role="alert" data-dynamic></p>',
    `<div class="buttons"><button type="button" id="place" class="main">${say.place}</button>`,
    `<button type="button" id="cancel">${say.cancel}</button></div>`,
    '</dialog>',
  ].join('');
}
