import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataDiagram } from '#core/diagrams/data-diagram.ts';
import { drawExperience } from '#core/diagrams/experience/draw-experience.ts';
import { drawThread } from '#core/diagrams/thread/draw-thread.ts';
import type { PhaseId, StepId, TargetGroupId, TransitionId } from '#core/model/id.ts';
import { createStep } from '#core/model/step.ts';
import { createTransition } from '#core/model/transition.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

const example = readExample();
const [process] = example.processes as [Process];
const hostile = '<script>alert(1)</script> & "x" \u0000 ]]> <foreignObject/>';

function renamed(name: string): { workspace: Workspace; own: Process } {
  const own = { ...process, name, steps: process.steps.map((step) => ({ ...step, name })) };
  return {
    own,
    workspace: {
      ...example,
      processes: [own],
      targetGroups: example.targetGroups.map((group) => ({ ...group, name })),
      informationItems: example.informationItems.map((item) => ({ ...item, name })),
      systems: example.systems.map((system) => ({ ...system, name })),
      dataFields: example.dataFields.map((field) => ({ ...field, name })),
    },
  };
}

function pagesOf(workspace: Workspace, own: Process): string[] {
  return [drawExperience, drawThread].flatMap((draw) =>
    draw(workspace, own, { language: 'nl' }).pages.map(({ svg }) => svg),
  );
}

test('the experience shows every rating once, and says where it is worse than expected', () => {
  const { pages, textAlternative } = drawExperience(example, process, { language: 'nl' });
  const drawn = pages.map(({ svg }) => svg).join('\n');
  const ratings = process.steps.flatMap(({ experience }) => experience ?? []);
  const count = (role: string): number => drawn.split(`data-role="${role}"`).length - 1;
  expect(count('expected')).toBe(ratings.filter(({ expected }) => expected !== undefined).length);
  expect(count('measured')).toBe(ratings.filter(({ measured }) => measured !== undefined).length);
  const worse = ratings.filter(({ expected = -3, measured = 3 }) => measured < expected);
  expect(count('worse')).toBe(worse.length);
  expect(textAlternative.lines.join('\n').split('slechter dan verwacht')).toHaveLength(worse.length + 1);
  expect(drawn).toContain(`<desc>${textAlternative.summary}</desc>`);
});

test('one target group alone is drawn alone', () => {
  const groupId = process.steps.flatMap(({ experience }) => experience ?? [])[0]?.targetGroupId;
  const only = groupId === undefined ? [] : [groupId];
  const { pages, textAlternative } = drawExperience(example, process, { language: 'en', targetGroupIds: only });
  expect(pages.map(({ svg }) => svg.split('data-group=').length - 1)).toEqual(pages.map(() => 1));
  expect(textAlternative.lines).toHaveLength(1);
});

test('the thread of every information item and data field can be drawn, or says what to do', () => {
  for (const { id } of [...example.informationItems, ...example.dataFields]) {
    const { pages, textAlternative } = drawThread(example, process, { language: 'nl', itemId: id });
    expect(textAlternative.summary).not.toBe('');
    expect(textAlternative.lines.length > 0).toBe(pages.length > 0);
  }
});

test('pages on which nothing happens are left out, and the one that is left says which steps it shows', () => {
  const long = Array.from({ length: 30 }, (_, index) => ({
    ...createStep({
      id: `s-${index}` as StepId,
      name: `Stap ${index + 1}`,
      phaseId: process.phases[0]?.id ?? ('' as PhaseId),
    }),
    ...(index < 2
      ? { experience: [{ targetGroupId: process.targetGroupIds[0] ?? ('' as TargetGroupId), expected: 1 as const }] }
      : {}),
  }));
  const transitions = long
    .slice(1)
    .map(({ id }, index) =>
      createTransition({ id: `t-${index}` as TransitionId, from: `s-${index}` as StepId, to: id }),
    );
  const own = { ...process, steps: long, transitions };
  const { pages } = drawExperience({ ...example, processes: [own] }, own, { language: 'nl' });
  expect(pages).toHaveLength(1);
  expect(pages[0]?.svg).toContain('stap 1–10 ·');
});

test('a need that nobody meets breaks the thread', () => {
  const [info] = example.informationItems;
  const steps = process.steps.map((step, index) =>
    index === process.steps.length - 1 && info ? { ...step, needs: [{ infoId: info.id }] } : { ...step, needs: [] },
  );
  const contentItems = example.contentItems.map((item) => ({
    ...item,
    tells: [],
    variants: item.variants.map((variant) => ({ ...variant, tells: [] })),
  }));
  const own = { ...process, steps, knownAtStart: [] };
  const workspace = { ...example, contentItems, processes: [own] };
  const { pages, textAlternative } = drawThread(workspace, own, { language: 'nl', itemId: info?.id ?? '' });
  expect(pages.some(({ svg }) => svg.includes('data-role="neededUnknown"'))).toBe(true);
  expect(textAlternative.summary).toContain('nog niet verteld');
});

test('whatever people type stays text, and every page is plain SVG of A4 width', () => {
  const { workspace, own } = renamed(hostile);
  const pages = pagesOf(workspace, own);
  expect(pages.length).toBeGreaterThan(1);
  for (const svg of pages) {
    expect(svg).not.toMatch(/<(script|foreignObject|style|a|image)\b|\sclass=|NaN|undefined/);
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('width="277mm"');
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
  }
});

test('whatever names there are, the data flow has none of the characters that mean something to Mermaid', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const { workspace, own } = renamed(name);
      const labels = dataDiagram(workspace, own, { language: 'nl' })
        .mermaid.join('\n')
        .matchAll(/"([^\n]*?)"/g);
      for (const [, label = ''] of labels) expect(label.replaceAll('<br/>', '')).not.toMatch(/[`#;&<>{}[\]|%~\\@]/);
    }),
    { numRuns: 50 },
  );
});

test('a long process is split, each step stands on one page, and a page has no more columns than can be read', () => {
  const extra = Array.from({ length: 40 }, (_, index) => ({
    ...(process.steps[1] as Process['steps'][0]),
    id: `extra-${index}` as Process['steps'][0]['id'],
  }));
  const own = { ...process, steps: [...process.steps, ...extra] };
  const { pages } = drawExperience({ ...example, processes: [own] }, own, { language: 'nl' });
  const columns = pages.map(({ svg }) => [...svg.matchAll(/<g data-step="([^"]+)"/g)].map(([, id]) => id));
  expect(new Set(columns.flat()).size).toBe(own.steps.length);
  expect(Math.max(...columns.map(({ length }) => length))).toBeLessThanOrEqual(14);
  expect(pages[0]?.svg).toContain(`deel 1 van ${pages.length}`);
});

test('two runs give the same bytes', () => {
  expect(pagesOf(example, process)).toEqual(pagesOf(structuredClone(example), structuredClone(process)));
});

test('an empty process says what to do first', () => {
  const own = { ...process, steps: [], transitions: [] };
  for (const language of ['nl', 'en'] as const) {
    const drawn = [drawExperience(example, own, { language }), drawThread(example, own, { language })];
    for (const { pages, textAlternative } of drawn) {
      expect(pages).toEqual([]);
      expect(textAlternative.summary).not.toBe('');
    }
    expect(dataDiagram(example, own, { language }).mermaid).toEqual([]);
  }
});
