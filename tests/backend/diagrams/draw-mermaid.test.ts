import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { mermaidLabel } from '#core/diagrams/mermaid-text.ts';
import { drawMermaid } from '../../../electron/backend/diagrams/draw-mermaid.ts';
import { drawPng } from '../../../electron/backend/diagrams/draw-png.ts';
import { findBrowser } from '../../../electron/backend/diagrams/find-browser.ts';
import { buildRenderer, isRendererStale } from '../../../build/build-renderer.ts';

const templatesFolder = fileURLToPath(new URL('../../../templates', import.meta.url));
const rendererFolder = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
const browser = findBrowser();

describe.skipIf(browser === undefined)('drawing diagrams in a headless browser', () => {
  beforeAll(async () => {
    if (await isRendererStale()) await buildRenderer();
  });

  test('labels come out as typed, as text and never as markup; a source that is wrong gives nothing', async () => {
    const typed = 'A & B <script>x</script> "q" #1 `c` {y} [z] | 50% é';
    const sources = [
      `flowchart LR\n n1[${mermaidLabel(typed)}] -->|${mermaidLabel(typed)}| n2[b]`,
      'flowchart LR\n n1[',
      'swimlane-beta LR\n subgraph c1["Brief"]\n n1[a]\n end',
    ];
    const [drawn, wrong, lanes] = await drawMermaid(sources, { browser: browser ?? '', rendererFolder });
    const words = (svg: string): string =>
      svg
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/\s+/g, '');
    expect(words(drawn?.svg ?? '')).toContain(typed.replaceAll(/\s+/g, ''));
    expect(drawn?.svg).not.toMatch(/<script|foreignObject/);
    expect(wrong).toBeUndefined();
    expect(words(lanes?.svg ?? '')).toContain('Brief');
    expect(Buffer.from(drawPng(drawn?.svg ?? '', templatesFolder)).toString('latin1', 1, 4)).toBe('PNG');
  });

  test('a drawing says its look in attributes and its lines as text, for programs that read no style sheets', async () => {
    const source = `flowchart LR\n n1[${mermaidLabel('Werknemer krijgt de uitslag per post')}] -.-> n2[b]\n linkStyle 0 stroke:#B00020`;
    const [drawn] = await drawMermaid([source], { browser: browser ?? '', rendererFolder });
    expect(drawn?.svg).not.toMatch(/<style|\s(?:style|class)="|\d+em"/);
    expect(drawn?.svg).toContain('>Werknemer krijgt de uitslag<');
    expect(drawn?.svg).toMatch(/<rect [^>]*fill="#ffffff" stroke="#0b5a63"/);
    expect(drawn?.svg).toMatch(/<path [^>]*stroke="#b00020"/);
  });

  test('a browser that is not there gives nothing, and does not hang', async () => {
    expect(await drawMermaid(['flowchart LR\n a'], { browser: '/nowhere/chromium', rendererFolder })).toEqual([
      undefined,
    ]);
  });
});
