import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { lanesDiagram } from '#core/diagrams/lanes-diagram.ts';
import { mermaidLabel, restoreLabels } from '#core/diagrams/mermaid-text.ts';
import { readExample } from '../example.ts';

const example = readExample();
const [process] = example.processes as [(typeof example)['processes'][0]];

describe('labels', () => {
  test('whatever a person types, nothing that means something to Mermaid is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const label = mermaidLabel(text);
        expect(label.slice(1, -1).replaceAll('<br/>', '')).not.toMatch(/["`#;&<>{}[\]|%~\\@\n\r]/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what was put aside comes back as text', () => {
    const svg = `<text>${mermaidLabel('a<b & "c"').slice(1, -1)}</text>`;
    expect(restoreLabels(svg)).toBe('<text>a&#60;b &#38; &#34;c&#34;</text>');
  });

  test('long labels break between words', () => {
    expect(mermaidLabel('Werknemer maakt online een afspraak')).toBe('"Werknemer maakt online<br/>een afspraak"');
  });
});

describe('the example', () => {
  test('as a flow, whole and one phase', () => {
    expect(flowDiagram(process, { language: 'nl' })).toMatchSnapshot('whole');
    const phase = process.phases[1];
    expect(phase && flowDiagram(process, { language: 'nl', phaseId: phase.id })).toMatchSnapshot('one phase');
  });

  test.each(process.targetGroupIds)('as lanes for %s', (groupId) => {
    expect(lanesDiagram(example, process, groupId, 'nl')).toMatchSnapshot();
  });
});
