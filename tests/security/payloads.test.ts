import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { diagramKinds } from '#core/diagrams/diagram-choice.ts';
import { diagramSource, mermaidOf } from '#core/diagrams/diagram-source.ts';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildWorkbook } from '#core/workbook/build-workbook.ts';
import { exportPlan } from '../../electron/backend/exporters/export-plan.ts';
import { exportReview } from '../../electron/backend/exporters/review/export-review.ts';
import { exportWorkbook } from '../../electron/backend/exporters/export-workbook.ts';
import { payloads, poison } from './payload-workspace.ts';

const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));
const asOf = '2026-11-22';
let poisoned: Workspace;
let count: number;

beforeAll(() => {
  ({ count, workspace: poisoned } = poison((workspace) => parseWorkspace(JSON.stringify(workspace)).ok));
});

/** What XML 1.0 does not allow: Word and Excel refuse the whole file. */
function illegalIn(xml: string): string {
  return xml.replaceAll(/[\n\r\t\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}

/** A picture has tags, none of which runs, fetches or leads anywhere. */
function expectHarmless(svg: string): void {
  const tags = svg.match(/<[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(10);
  for (const tag of tags) {
    expect(tag).not.toMatch(/^<(?:script|iframe|foreignObject|image|img|a)\b/i);
    // What stands between quotes is a value: only the value of an address or a style could do something.
    expect(tag.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i);
    expect(tag).not.toMatch(/\s(?:[a-z]+:)?(?:href|src|style|fill|filter|mask)="[^"]*(?:javascript:|https?:)/i);
  }
}

async function writePlan(format: 'html' | 'markdown'): Promise<string> {
  const { bytes } = await exportPlan(poisoned, {
    format,
    choices: { asOf },
    hasPageNumbers: false,
    templatesFolder,
    draw: async () => new Map(),
  });
  return strFromU8(bytes);
}

describe('a workspace with script in every text', () => {
  it('is a workspace like any other: opened and saved to the byte', () => {
    expect(count).toBeGreaterThan(80);
    const text = serialiseWorkspace(poisoned);
    const again = parseWorkspace(text);
    expect(again.ok && serialiseWorkspace(again.value.workspace)).toBe(text);
  });

  it('gives pictures in which nothing can run and nothing is fetched', () => {
    for (const process of poisoned.processes) {
      const { pages } = drawChannelMatrix(poisoned, process, { language: 'nl' });
      const svg = pages.map((page) => page.svg).join('');
      expectHarmless(svg);
      // What is left of the texts stands there as text.
      expect(svg).toMatch(/&lt;|&#60;/);
    }
  });

  it('gives Mermaid text without directives, clicks or tags of its own', () => {
    for (const process of poisoned.processes) {
      // What stands between quotes is a label; restoring it as text is tested with the labels.
      const text = flowDiagram(process, { language: 'nl' }).replaceAll(/"[^"\n]*"/g, '""');
      expect(text).not.toMatch(/%%\{|\bclick\b|<|javascript:|href|alert|evil/);
    }
  });

  it('gives a Word document of plain text: no field, link or object that is not ours', async () => {
    const { bytes } = await exportPlan(poisoned, {
      choices: { asOf },
      hasPageNumbers: false,
      templatesFolder,
      draw: async () => new Map(),
    });
    const parts = unzipSync(bytes);
    const fields: string[] = [];
    for (const [name, content] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const xml = strFromU8(content);
      expect(illegalIn(xml)).toBe('');
      expect(xml).not.toMatch(/<script|<w:object|<w:altChunk|TargetMode="External"/i);
      fields.push(...(xml.match(/<w:instrText[^>]*>[^<]*/g) ?? []));
    }
    expect(fields.filter((field) => /DDE|INCLUDE|HYPERLINK "http|calc/i.test(field))).toEqual([]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('&lt;script&gt;');
    expect({}).not.toHaveProperty('leidraadBroken');
  });

  it.each(diagramKinds)('gives a diagram of kind %s in which nothing of it can act', (kind) => {
    const sources = poisoned.processes.map((process) =>
      diagramSource(poisoned, process, { kind, groupId: process.targetGroupIds[0], language: 'en' }),
    );
    expect(sources).not.toEqual([]);
    const pictures = sources.flatMap((source) => ('pictures' in source ? source.pictures : []));
    for (const { svg } of pictures) expectHarmless(svg);
    const texts = sources.flatMap((source) => mermaidOf(source) ?? []);
    const withoutLabels = texts.map((text) => text.replaceAll(/"[^"\n]*"/g, '""'));
    for (const text of withoutLabels) expect(text).not.toMatch(/%%\{|\bclick \w|<|javascript:/);
  });

  it('gives a web page that runs and fetches nothing, by its own policy too', async () => {
    const html = await writePlan('html');
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.length).toBeGreaterThan(100);
    for (const tag of tags) {
      // In quotes anything may stand as text (the words of a picture, for one); only an address could act.
      const bare = tag.replaceAll(/"[^"]*"/g, '""');
      expect(bare).not.toMatch(/^<(?:script|iframe|object|embed|form|base|link|foreignObject)\b|\son\w+\s*=/i);
      expect(tag).not.toMatch(/\b(?:href|src|srcset|action|style)="\s*javascript:/i);
      expect(tag).not.toMatch(/\b(?:src|srcset|poster|action)="(?!data:image\/)/i);
    }
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('gives a review file in which only our own script runs, by its own policy too', async () => {
    const { bytes } = await exportReview(poisoned, {
      format: 'html',
      asOf,
      hasFindings: true,
      hasRemarks: true,
      name: 'review',
      madeOn: `${asOf}T10:00:00Z`,
      draw: async () => new Map(),
    });
    const html = strFromU8(bytes);
    const scripts = html.match(/<script\b/gi) ?? [];
    // The block of data and the script of the page.
    expect(scripts).toHaveLength(2);
    expect(html).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; /,
    );
    const tags = html.replace(/<script>[\s\S]*?<\/script>/, '').match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.length).toBeGreaterThan(100);
    for (const tag of tags) {
      // What stands between quotes is a value: only that of an address could do something.
      const bare = tag.replaceAll(/"[^"]*"/g, '""');
      expect(bare).not.toMatch(/^<(?:iframe|object|embed|form|base|link|foreignObject)\b|\son\w+\s*=|\sstyle=/i);
      expect(tag).not.toMatch(/\s(?:src|srcset|poster|action)="(?!data:image\/svg)|\shref="javascript:/i);
    }
    const block = /<script type="application\/json" id="leidraad-review">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(block)).toMatchObject({ workspaceId: poisoned.id, workspaceName: poisoned.name });
  });

  it('gives Markdown without tags, pictures or addresses that run', async () => {
    const markdown = await writePlan('markdown');
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|svg|iframe)\b/i);
    expect(markdown).not.toMatch(/(?<!\\)\]\(\s*javascript:/i);
    expect(markdown).not.toMatch(/(?<!\\)!\[[^\]]*\]\(https?:/i);
  });

  it('gives tables without a formula', async () => {
    const choices = { asOf };
    const parts = unzipSync(await exportWorkbook(poisoned, { format: 'xlsx', choices }));
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(7);
    for (const name of sheets) expect(strFromU8(parts[name] ?? new Uint8Array())).not.toMatch(/<f[ >]|<hyperlink/);
    for (const content of Object.values(parts)) expect(illegalIn(strFromU8(content))).toBe('');
    for (const { id } of buildWorkbook(poisoned, choices).sheets) {
      const csv = strFromU8(await exportWorkbook(poisoned, { format: 'csv', choices, sheetId: id }));
      const cells = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';' }).data.flat();
      expect(cells.filter((cell) => /^[=@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it('covers each kind of payload', () => {
    const text = serialiseWorkspace(poisoned);
    for (const payload of payloads) expect(text).toContain(JSON.stringify(payload).slice(1, -1));
  });
});
