import { describe, expect, test } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import type { StepId } from '#core/model/id.ts';
import { buildProcess, groupId, tenChannels, type ProcessShort, type StepShort } from './build-process.ts';
import { findProblems, stationsOn, textsOn } from './find-problems.ts';
import { longProcess, wmoProcess } from './large-processes.ts';
import { allNodes, readSvg } from './read-svg.ts';

function draw(short: Omit<ProcessShort, 'channels'>, options = {}) {
  const { workspace, process } = buildProcess({ channels: tenChannels, ...short });
  const matrix = drawChannelMatrix(workspace, process, { language: 'nl', ...options });
  expect(matrix.pages.flatMap(({ svg }) => findProblems(svg))).toEqual([]);
  return { ...matrix, svg: matrix.pages.map((page) => page.svg).join('\n') };
}

const chain = (...ids: string[]) => ids.slice(1).map((id, index) => [`${ids[index]}>${id}`] as const);
const contact = (id: string, channel: string, groups = '0'): StepShort => ({
  id,
  phase: 'A',
  contacts: [[groups, channel]],
});

describe('edge cases', () => {
  test('given no steps or no groups, there is no picture but a sentence that says what to do', () => {
    expect(draw({ groups: ['A'], steps: [], ways: [] })).toMatchObject({
      pages: [],
      textAlternative: { summary: expect.stringContaining('voeg eerst stappen toe') },
    });
    expect(draw({ groups: [], steps: [contact('s1', 'mail')], ways: [] })).toMatchObject({
      pages: [],
      textAlternative: { summary: expect.stringContaining('kies eerst een of meer doelgroepen') },
    });
  });

  test('given one group, there are no ovals', () => {
    const { svg } = draw({
      groups: ['A'],
      steps: [contact('a', 'mail'), contact('b', 'letter')],
      ways: chain('a', 'b'),
    });
    expect(textsOn(svg)).not.toContain('zelfde contactmoment');
  });

  test('given six groups in one channel, six lines run beside each other with an oval per step', () => {
    const steps = ['a', 'b', 'c'].map((id) => contact(id, 'mail', '012345'));
    const { svg } = draw({ groups: [...'ABCDEF'], steps, ways: chain('a', 'b', 'c') });
    expect(new Set(stationsOn(svg).map(({ y }) => y)).size).toBe(6);
    expect(textsOn(svg)).toContain('zelfde contactmoment');
  });

  test('given twelve groups with different ways, there are two pictures of six', () => {
    const { workspace, process } = longProcess({ steps: 12, groups: 12 });
    const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
    expect(pages).toHaveLength(2);
    const groups = pages.map(({ svg }) => new Set(stationsOn(svg).map(({ group }) => group)));
    expect(groups.map(({ size }) => size)).toEqual([6, 6]);
    expect(textsOn(pages[1]?.svg ?? '').join(' ')).toContain('doelgroepen 2 / 2');
  });

  test('given eight groups of which three have the same way, those share a line', () => {
    const steps = [
      {
        id: 'a',
        phase: 'A',
        contacts: [...'01234']
          .map((group, index) => [group, tenChannels[index]?.id ?? ''] as const)
          .concat([['567', 'letter']]),
      },
      contact('b', 'mail', '01234567'),
    ];
    const { pages, svg } = draw({ groups: [...'ABCDEFGH'], steps, ways: chain('a', 'b') });
    expect(pages).toHaveLength(1);
    expect(textsOn(svg)).toContain('F + G + H');
    expect(stationsOn(svg)).toHaveLength(16);
  });

  test('given a step for some groups, the lines of the others only pass', () => {
    const steps = [
      contact('a', 'mail', '01'),
      { ...contact('b', 'mail', '0'), appliesTo: '0' },
      contact('c', 'mail', '01'),
    ];
    const { svg } = draw({ groups: ['A', 'B'], steps, ways: chain('a', 'b', 'c') });
    expect(
      stationsOn(svg)
        .filter(({ step }) => step === 'b')
        .map(({ group }) => group),
    ).toEqual(['g0']);
  });

  test('given a deliberate skip, there is no warning and the reason is in the text alternative', () => {
    const { workspace, process } = buildProcess({
      groups: ['A'],
      channels: tenChannels,
      steps: [contact('a', 'mail'), contact('b', '')],
      ways: chain('a', 'b'),
    });
    const [first, second] = process.steps;
    if (!first || !second) throw new Error('Two steps expected');
    const skipping = {
      ...process,
      steps: [
        first,
        { ...second, touchpoints: [{ targetGroupIds: [groupId(0)], skip: { reason: 'Volgt uit de wet' } }] },
      ],
    };
    const { pages, textAlternative } = drawChannelMatrix(workspace, skipping, { language: 'nl' });
    expect(stationsOn(pages[0]?.svg ?? '')).toHaveLength(1);
    expect(textAlternative.summary).toContain('Elk contact heeft een kanaal.');
    expect(textAlternative.lines.at(-1)).toContain('bewust geen contact (Volgt uit de wet)');
  });

  test('given a missing channel at the first and the last stop, the line is open only on the side where it is', () => {
    const steps = [contact('a', ''), contact('b', 'mail'), contact('c', '')];
    const { svg } = draw({ groups: ['A'], steps, ways: chain('a', 'b', 'c') });
    const ticks = allNodes(readSvg(svg))
      .filter(({ attributes }) => attributes['data-role'] === 'missing')
      .map(({ children }) => children.filter(({ attributes }) => attributes['stroke-width'] === '5').length);
    expect(ticks).toEqual([1, 1]);
  });

  test('given channels nowhere, only the missing row and its count are there', () => {
    const { svg, textAlternative } = draw({
      groups: ['A', 'B'],
      steps: [contact('a', '', '01'), contact('b', '', '01')],
      ways: chain('a', 'b'),
    });
    expect(textsOn(svg)).toContain('4 contacten zonder kanaal (stap 1, 2)');
    expect(textAlternative.summary).toBe(
      'Kanaalmatrix van Aanvraag hulp en ondersteuning (Wmo): 2 doelgroepen, 2 stappen, 0 kanalen. Voor 4 contacten is nog geen kanaal gekozen (stap 1 en 2).',
    );
  });

  test('given no transitions, there are markers without lines', () => {
    const { svg } = draw({ groups: ['A'], steps: [contact('a', 'mail'), contact('b', 'letter')], ways: [] });
    expect(stationsOn(svg)).toHaveLength(2);
    expect(allNodes(readSvg(svg)).filter(({ attributes }) => attributes['data-from'])).toEqual([]);
  });

  test('given a loop to the step itself, its letter is spelled out', () => {
    const steps = [contact('a', 'mail'), contact('b', 'mail')];
    const { svg, textAlternative } = draw({ groups: ['A'], steps, ways: [['a>a', 'niet compleet', 0.2], ['a>b']] });
    expect(textsOn(svg)).toContain('Voorwaarden – a: 1 → 1 niet compleet (20%)');
    expect(textAlternative.lines.join(' ')).toContain('Terug naar stap 1.');
  });

  test('a choice is "of", ways at the same time are "en"', () => {
    const steps = (split: boolean): StepShort[] => [
      { ...contact('a', 'mail'), ...(split ? { split: 'all' as const } : {}) },
      contact('b', 'mail'),
      contact('c', 'letter'),
    ];
    const ways = [['a>b'], ['a>c']] as const;
    expect(textsOn(draw({ groups: ['A'], steps: steps(false), ways }).svg)).toContain('of');
    expect(textsOn(draw({ groups: ['A'], steps: steps(true), ways }).svg)).toContain('en');
  });

  test('findings stand beside the number of their step', () => {
    const findings = new Map([['a' as StepId, { errors: 3, warnings: 1 }]]);
    const { svg } = draw({ groups: ['A'], steps: [contact('a', 'mail')], ways: [] }, { findings });
    expect(textsOn(svg)).toContain('meldingen: fout / waarschuwing');
    expect(textsOn(svg)).toContain('3');
  });

  test('phases that are parked are kept out', () => {
    const { workspace, process } = buildProcess({
      groups: ['A'],
      channels: tenChannels,
      steps: [contact('a', 'mail'), { ...contact('b', 'letter'), phase: 'Z' }],
      ways: [],
    });
    const parked = {
      ...process,
      phases: process.phases.map((phase) => (phase.name === 'Z' ? { ...phase, parked: true } : phase)),
    };
    expect(stationsOn(drawChannelMatrix(workspace, parked, { language: 'nl' }).pages[0]?.svg ?? '')).toHaveLength(1);
  });

  test('only the chosen groups are shown', () => {
    const { workspace, process } = wmoProcess();
    const { pages } = drawChannelMatrix(workspace, process, {
      language: 'nl',
      targetGroupIds: [groupId(2), groupId(1)],
    });
    expect(new Set(stationsOn(pages[0]?.svg ?? '').map(({ group }) => group))).toEqual(new Set(['g1', 'g2']));
  });

  test('a page that is too high says so', () => {
    const channels = Array.from({ length: 30 }, (_, index) => ({
      ...tenChannels[0],
      id: `c${index}`,
      name: `Kanaal ${index}`,
    }));
    const steps = channels.map(({ id }, index) => contact(`s${index}`, id));
    const { workspace, process } = buildProcess({
      groups: ['A'],
      channels: channels as never,
      steps,
      ways: chain(...steps.map(({ id }) => id)),
    });
    const [page] = drawChannelMatrix(workspace, process, { language: 'nl' }).pages;
    expect(page?.scale).toBe(0.9);
    expect(page?.notice).toContain('hoger dan een liggend A4');
  });
});
