import { expect, test } from 'vitest';
import { buildPlan } from '#core/plan/build-plan.ts';
import { figuresOf } from '#core/plan/figures.ts';
import { exportHtml } from '../../../electron/backend/exporters/html/export-html.ts';
import { exportMarkdown } from '../../../electron/backend/exporters/markdown/export-markdown.ts';
import { readExample } from '../../core/example.ts';

test.each(['nl', 'en'] as const)(
  'the web page says every diagram in words, once, below its last picture (%s)',
  (language) => {
    const plan = buildPlan(readExample(), { asOf: '2026-11-22', language });
    const html = exportHtml(plan, new Map());
    const inWords = figuresOf(plan).flatMap((figure) => figure.inWords ?? []);
    const kinds = new Set(figuresOf(plan).map(({ request }) => request.diagram));
    expect(inWords.length).toBeGreaterThanOrEqual(kinds.size);
    const lists = html.match(/<details.*?<\/details>/gs) ?? [];
    expect(lists).toHaveLength(inWords.length);
    for (const [index, { title, lines }] of inWords.entries()) {
      expect(lists[index]).toContain(`${language === 'nl' ? 'In woorden' : 'In words'}: ${title}`);
      expect(lists[index]?.match(/<li>/g)).toHaveLength(lines.length);
    }
  },
);

test('a diagram that could not be drawn stands open in words, and paper has no closed ones', () => {
  const plan = buildPlan(readExample(), { asOf: '2026-11-22' });
  const drawn = exportHtml(plan, new Map());
  expect(drawn).toMatch(/<details open><summary>In woorden: Klantproces/);
  expect(drawn).toMatch(/<details><summary>In woorden: Kanaalmatrix/);
  expect(drawn).toContain('details:not([open]) { display: none; }');
});

test('a line end in an own text is one on the web page, and a numbered list begins where it was told to', () => {
  const workspace = readExample();
  const [plan] = workspace.plans ?? [];
  const texts = { introduction: 'Postbus 1\\\n3500 AA Utrecht\n\n4. vier' };
  const own = { ...workspace, plans: plan ? [{ ...plan, texts }] : [] };
  const html = exportHtml(buildPlan(own, { asOf: '2026-11-22' }), new Map());
  expect(html).toContain('Postbus 1<br>3500 AA Utrecht');
  expect(html).toContain('<ol start="4"><li><p>vier</p></li></ol>');
});

test('figures stand at the right on the web page and in Markdown', () => {
  const plan = buildPlan(readExample(), { asOf: '2026-11-22' });
  const html = exportHtml(plan, new Map());
  expect(html).toContain('<th scope="col" class="number">Bedrag</th>');
  expect(html).toContain('<td class="number">€\u00A02.400,00</td>');
  expect(exportMarkdown(plan)).toContain('| Post | Uren | Bedrag |\n| - | -: | -: |');
});

test('tables, figures and appendices are numbered as in Word, and the summary leads to its chapter', () => {
  const html = exportHtml(buildPlan(readExample(), { asOf: '2026-11-22' }), new Map());
  expect(html).toContain('<caption>Tabel 1. De klantprocessen in dit plan</caption>');
  expect(html).toContain('<figcaption>Figuur 4. Kanaalmatrix: Keuring door de arbodienst</figcaption>');
  expect(html).toMatch(/<h2 id="[^"]*">Bijlage A Teksten<\/h2>/);
  expect(html).toContain('<a href="#findings">Wat ontbreekt en wat dubbel is</a>');
});

test('on paper chapters with wide tables lie on their side, and pages say the title and their number', () => {
  const html = exportHtml(buildPlan(readExample(), { asOf: '2026-11-22' }), new Map());
  expect(html).toContain('<section id="processes" class="landscape"');
  expect(html).toContain('<section id="summary" aria-labelledby');
  expect(html).toContain("content: 'Communicatieplan\\20 keuringen';");
  expect(html).toContain("content: 'Pagina\\20 ' counter(page) '\\20 van\\20 ' counter(pages) '';");
});

test('a title cannot end the style it stands in', () => {
  const workspace = readExample();
  const [plan] = workspace.plans ?? [];
  const title = `'; } body { display: none } </style><b>x</b> \\`;
  const own = { ...workspace, plans: plan ? [{ ...plan, title }] : [] };
  const style = /<style>(.*?)<\/style>/s.exec(exportHtml(buildPlan(own, { asOf: '2026-11-22' }), new Map()))?.[1] ?? '';
  expect(style).toContain('@media print');
  expect(style).not.toContain('display: none }');
  expect(style).not.toContain('<b>');
});
