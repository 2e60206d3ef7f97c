import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { figureKey, figuresOf } from '#core/plan/figures.ts';
import { drawPng } from '../../../electron/backend/diagrams/draw-png.ts';
import { exportWord } from '../../../electron/backend/exporters/word/export-word.ts';
import { readHouseStyle } from '../../../electron/backend/exporters/word/house/read-house-style.ts';
import { lintWord } from '../../../electron/backend/exporters/word/lint/lint-word.ts';
import { readExample } from '../../core/example.ts';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { dutchHouseDocument, logoHouseDocument } from './house-documents.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const png = drawPng(svg, fileURLToPath(new URL('../../../templates', import.meta.url)));
let sound: Uint8Array;

async function write(workspace: Workspace, language: 'nl' | 'en', template?: Uint8Array): Promise<Uint8Array> {
  const plan = buildPlan(workspace, { asOf: '2026-11-22', language });
  const pictures = new Map(figuresOf(plan).map(({ request }) => [figureKey(request), { png, width: 40, height: 20 }]));
  const house = template && readHouseStyle(template);
  return exportWord(plan, {
    pictures,
    // Working out pages takes most of the time: once per style is enough.
    hasPageNumbers: language === 'nl' && workspace.processes.length < 5,
    madeOn: '2026-11-22T00:00:00Z',
    house: house?.ok ? house.value : undefined,
  });
}

beforeAll(async () => {
  const workspace = readExample();
  const [plan] = workspace.plans ?? [];
  if (!plan) throw new Error('the example has a plan');
  const text = '# Kop\n\n- punt\n\n[site](https://example.org)';
  sound = await write({ ...workspace, plans: [{ ...plan, texts: { introduction: text } }] }, 'nl');
});

describe('a sound document', () => {
  test('has no findings, in our own design and in house styles, in both languages', async () => {
    expect(lintWord(sound)).toEqual([]);
    const templates = [
      undefined,
      await dutchHouseDocument('ids'),
      await dutchHouseDocument('names'),
      await logoHouseDocument(png),
    ];
    for (const template of templates) {
      for (const language of ['nl', 'en'] as const)
        expect(lintWord(await write(readExample(), language, template))).toEqual([]);
    }
  });

  test('has no findings at 20 processes × 15 steps × 4 groups', async () => {
    const workspace = generateWorkspace({ processes: 20, stepsPerProcess: 15, groups: 4 });
    expect(lintWord(await write(workspace, 'nl'))).toEqual([]);
  });
});

const body = 'word/document.xml';
/** What is broken, in which part, and how. */
const damages: readonly (readonly [string, string, (xml: string) => string])[] = [
  ['a cell without a paragraph', body, (xml) => xml.replace(/(<\/w:tcPr>)[\s\S]*?<\/w:tc>/, '$1</w:tc>')],
  ['a style that is not there', body, (xml) => xml.replace('<w:pStyle w:val="TableText"/>', '<w:pStyle w:val="Weg"/>')],
  [
    'a style based on nothing',
    'word/styles.xml',
    (xml) => xml.replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Weg"/>'),
  ],
  ['a style twice', 'word/styles.xml', (xml) => xml.replace('w:styleId="TOC1"', 'w:styleId="TOC2"')],
  ['a list that is not there', body, (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="999"')],
  ['a link to nowhere', body, (xml) => xml.replace(/w:anchor="[^"]*"/, 'w:anchor="weg"')],
  ['a bookmark without end', body, (xml) => xml.replace(/<w:bookmarkEnd\b[^>]*\/>/, '')],
  ['a bookmark with a bad name', body, (xml) => xml.replace('w:name="table_1"', 'w:name="1 tabel"')],
  ['a bookmark that is too long', body, (xml) => xml.replace('w:name="table_1"', `w:name="${'t'.repeat(41)}"`)],
  ['a bookmark twice', body, (xml) => xml.replace('w:name="table_1"', 'w:name="table_2"')],
  ['a field without end', body, (xml) => xml.replace(/<w:fldChar\b[^>]*w:fldCharType="end"[^>]*\/>/, '')],
  ['a field that ends first', body, (xml) => xml.replace('w:fldCharType="begin"', 'w:fldCharType="end"')],
  ['a field without result', body, (xml) => xml.replace(/(<w:fldSimple\b[^>]*>)[\s\S]*?(<\/w:fldSimple>)/, '$1$2')],
  ['a picture without text', body, (xml) => xml.replace(/ descr="[^"]*"/, '')],
  ['a stale field', body, (xml) => xml.replace('<w:fldChar ', '<w:fldChar w:dirty="true" ')],
  [
    'fields to update',
    'word/settings.xml',
    (xml) => xml.replace('</w:settings>', '<w:updateFields w:val="true"/></w:settings>'),
  ],
  ['a hole', body, (xml) => xml.replace(/(<w:t\b[^>]*>)[^<]+</, '$1undefined<')],
  ['a number that is none', body, (xml) => xml.replace(/(<w:t\b[^>]*>)[^<]+</, '$1NaN<')],
  ['a skipped heading level', body, (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"')],
  ['a table without title', body, (xml) => xml.replace(/<w:tblCaption [^>]*\/>/, '')],
  ['a head that is not repeated', body, (xml) => xml.replace('<w:tblHeader/>', '')],
  ['a row that may split', body, (xml) => xml.replace('<w:cantSplit/>', '')],
  ['merged cells', body, (xml) => xml.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>')],
  ['a row that misses a cell', body, (xml) => xml.replace(/<w:tc>[\s\S]*?<\/w:tc>/, '')],
  ['a nested table', body, (xml) => xml.replace('</w:p></w:tc>', '</w:p><w:tbl></w:tbl><w:p/></w:tc>')],
  ['no title', 'docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>')],
  ['no language', 'docProps/core.xml', (xml) => xml.replace(/<dc:language>[^<]*<\/dc:language>/, '')],
  [
    'a picture that is not there',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace(/Target="media\/[^"]*"/, 'Target="media/weg.png"'),
  ],
  ['a header that leads nowhere', body, (xml) => xml.replace(/(<w:headerReference\b[^>]*r:id=")[^"]*/, '$1rId999')],
  [
    'a script as link',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('https://example.org', 'javascript:alert(1)'),
  ],
  ['a part without type', '[Content_Types].xml', (xml) => xml.replace(/<Default\b[^>]*Extension="png"\/>/, '')],
  ['a forbidden character', body, (xml) => xml.replace(/(<w:t\b[^>]*>)/, '$1\uFFFE')],
  ['a tag that is not closed', body, (xml) => xml.replace('</w:p>', '')],
];

test.each(damages)('finds %s', (_what, name, damage) => {
  const files = unzipSync(sound);
  const xml = strFromU8(files[name] ?? new Uint8Array());
  const damaged = damage(xml);
  expect(damaged).not.toBe(xml);
  expect(lintWord(zipSync({ ...files, [name]: strToU8(damaged) }, { level: 1 }))).not.toEqual([]);
});
