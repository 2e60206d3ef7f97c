import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { exportPlan } from '../../electron/backend/exporters/export-plan.ts';
import { payloads, poison } from './payload-workspace.ts';

const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));
const asOf = '2026-11-22';
let poisoned: Workspace;
let count: number;

beforeAll(() => {
  ({ count, workspace: poisoned } = poison((workspace) => parseWorkspace(JSON.stringify(workspace)).ok));
}, 60_000);

describe('a workspace with script in every text', { timeout: 60_000 }, () => {
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
      const tags = svg.match(/<[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(10);
      for (const tag of tags)
        expect(tag).not.toMatch(
          /^<(?:script|iframe|foreignObject|image|img|a)\b|\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org)/i,
        );
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
      // What XML 1.0 does not allow would make Word refuse the document.
      expect(xml.replaceAll(/[\n\r\t\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')).toBe('');
      expect(xml).not.toMatch(/<script|<w:object|<w:altChunk|TargetMode="External"/i);
      fields.push(...(xml.match(/<w:instrText[^>]*>[^<]*/g) ?? []));
    }
    expect(fields.filter((field) => /DDE|INCLUDE|HYPERLINK "http|calc/i.test(field))).toEqual([]);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('&lt;script&gt;');
    expect({}).not.toHaveProperty('leidraadBroken');
  });

  it('covers each kind of payload', () => {
    const text = serialiseWorkspace(poisoned);
    for (const payload of payloads) expect(text).toContain(JSON.stringify(payload).slice(1, -1));
  });
});
