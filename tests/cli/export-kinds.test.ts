import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const example = fileURLToPath(new URL('../../templates/arbo-keuring.nl.leidraad', import.meta.url));

function exported(name: string, ...more: string[]): { folder: string; content: string } {
  const folder = temporaryFolder();
  const run = runLeidraad(folder, 'export', example, '--out', name, ...more);
  expect(run).toMatchObject({ status: 0 });
  return { folder, content: readFileSync(join(folder, name), 'latin1') };
}

/** What the plan has to say in every form. */
const promised = ['Werknemer krijgt uitnodiging', 'Kernboodschap', 'Portaal Mijn Keuring', 'Rustig en duidelijk'];

test('the plan as Markdown has headings, tables and every picture in words', () => {
  const folder = temporaryFolder();
  expect(runLeidraad(folder, 'export', example, '--out', 'plan.md').status).toBe(0);
  const text = readFileSync(join(folder, 'plan.md'), 'utf8');
  for (const words of promised) expect(text).toContain(words);
  expect(text).toMatch(/^\| Klantproces/m);
  expect(text).toContain('**Figuur 1:');
  expect(fromMarkdown(text).children.filter(({ type }) => type === 'html')).toEqual([]);
  expect(runLeidraad(folder, 'export', example, '--out', 'plan.md').status).toBe(3);
});

test('the plan as HTML is one file that asks nothing of anyone, with pictures and their words', () => {
  const { folder } = exported('plan.html', '--lang', 'en');
  const html = readFileSync(join(folder, 'plan.html'), 'utf8');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org)[^"]*\.(?:css|js|png)/);
  expect(html.match(/<img alt="[^"]{10,}/g)?.length).toBeGreaterThanOrEqual(3);
  for (const words of promised.slice(2)) expect(html).toContain(words);
});

test('the plan as PDF is tagged and has its language and outline', () => {
  const { content } = exported('plan.pdf');
  expect(content.startsWith('%PDF-')).toBe(true);
  expect(content).toContain('/MarkInfo');
  expect(content).toContain('/StructTreeRoot');
  expect(content).toContain('/Outlines');
});

test('a diagram stands by itself as SVG, PNG or Mermaid text, for one group too', () => {
  expect(exported('m.svg').content).toMatch(/^<svg[^>]*>/);
  expect(exported('m.png', '--group', 'tg-werknemer').content.slice(1, 4)).toBe('PNG');
  expect(exported('f.mmd', '--diagram', 'flow').content).toContain('flowchart LR');
  const flow = exported('f.svg', '--diagram', 'flow').content;
  expect(flow).not.toMatch(/foreignObject|<script/);
});

test('data flow, experience and information thread are drawn too', () => {
  expect(exported('d.mmd', '--diagram', 'data').content).toContain('flowchart LR');
  expect(exported('e.svg', '--diagram', 'experience', '--group', 'tg-werknemer').content).toMatch(/^<svg[^>]*>/);
  expect(exported('t.png', '--diagram', 'thread', '--item', 'i-aanmelding').content.slice(1, 4)).toBe('PNG');
});

test('what cannot be drawn is refused in one line', () => {
  const folder = temporaryFolder();
  for (const args of [
    ['--out', 'm.mmd'],
    ['--out', 'm.svg', '--group', 'gone'],
    ['--out', 'm.svg', '--process', 'gone'],
    ['--out', 't.svg', '--diagram', 'thread', '--item', 'gone'],
    ['--out', 'plan.txt'],
  ]) {
    const run = runLeidraad(folder, 'export', example, ...args);
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  }
  expect(existsSync(join(folder, 'm.svg'))).toBe(false);
});
