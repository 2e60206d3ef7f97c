import { describe, expect, test } from 'vitest';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { countFindings } from '#core/diagrams/count-findings.ts';
import { dataDiagram } from '#core/diagrams/data-diagram.ts';
import { readDataFlows } from '#core/diagrams/data/read-data-flows.ts';
import { diagramKinds, type DiagramKind } from '#core/diagrams/diagram-choice.ts';
import { diagramSource, mermaidOf, pageCount, pictureOf } from '#core/diagrams/diagram-source.ts';
import type { DiagramSpot } from '#core/diagrams/diagram-page.ts';
import type { DrawnMermaid } from '#core/diagrams/mermaid-frame/mermaid-page.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';
import { longProcess } from './channel-matrix/large-processes.ts';

const example = readExample();
const [process] = example.processes as [Process];
const [groupId] = process.targetGroupIds;

function source(workspace: Workspace, own: Process, kind: DiagramKind, more = {}) {
  return diagramSource(workspace, own, { kind, groupId: undefined, language: 'nl', ...more });
}

/** A drawing of Mermaid with a box per step, for tests without a browser. */
function drawing(text: string): DrawnMermaid {
  const ids = [...new Set([...text.matchAll(/^\s*(n\d+\w*)[[({]/gm)].map(([, id]) => id ?? ''))];
  const nodes = ids.map((id, index) => ({ id, x: index * 60, y: 10, width: 50, height: 20 }));
  return { svg: '<svg viewBox="0 0 900 40" width="900" height="40"><g/></svg>', width: 900, height: 40, nodes };
}

/** The places to point at, over all pages. */
function spotsOf(workspace: Workspace, own: Process, kind: DiagramKind, more = {}): readonly DiagramSpot[] {
  const drawn = source(workspace, own, kind, more);
  if ('pictures' in drawn) return drawn.pictures.flatMap(({ spots }) => spots);
  return drawn.frames.flatMap((frame) => pictureOf(drawing(frame.source), frame).spots);
}

describe.each(diagramKinds)('the diagram %s', (kind) => {
  test('has for each step on it a place to point at, inside the picture', () => {
    const spots = spotsOf(example, process, kind);
    expect(spots.length).toBeGreaterThan(3);
    for (const { stepId, x, y, width, height } of spots) {
      expect(process.steps.some(({ id }) => id === stepId)).toBe(true);
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1);
    }
  });

  test('is drawn once: again only after an edit of what it shows', () => {
    const first = source(example, process, kind, { groupId });
    const elsewhere = { ...example, people: [...example.people] };
    expect(source(elsewhere, process, kind, { groupId })).toBe(first);
    expect(source({ ...example, targetGroups: [...example.targetGroups] }, process, kind, { groupId })).not.toBe(first);
    expect(source(example, { ...process }, kind, { groupId })).not.toBe(first);
  });

  test('shows findings as badges, and explains them', () => {
    const findings = countFindings(example, runAnalysis(example, { asOf: '2026-11-22' }).findings);
    const drawn = source(example, process, kind, { findings });
    const pictures =
      'pictures' in drawn ? drawn.pictures : drawn.frames.map((frame) => pictureOf(drawing(frame.source), frame));
    expect(findings.size).toBeGreaterThan(0);
    expect(pictures.some(({ svg }) => svg.includes('meldingen: fout / waarschuwing'))).toBe(true);
    const plain = source(example, process, kind);
    expect(JSON.stringify('pictures' in plain ? plain.pictures : plain.frames)).not.toContain('meldingen: fout');
  });

  test('of an empty process has no page, and says what to do', () => {
    const empty = source(example, { ...process, steps: [], transitions: [] }, kind);
    expect(pageCount(empty)).toBe(0);
    expect(empty.text.summary).toMatch(/[.!]$/);
  });
});

test.each(['flow', 'lanes'] as const)(
  'the diagram %s of a long process is split, and no page comes near the limits of Mermaid',
  (kind) => {
    const { workspace, process: long } = longProcess({ steps: 60, groups: 6 });
    const steps = long.steps.map((step) => ({ ...step, name: `${step.name} ${'arbeidsongeschiktheid'.repeat(8)}` }));
    const all = steps.flatMap(({ id: from }) =>
      steps.slice(0, 30).map(({ id: to }) => ({ id: `${from}-${to}` as Process['transitions'][0]['id'], from, to })),
    );
    const dense = { ...long, steps, transitions: all };
    const drawn = source({ ...workspace, processes: [dense] }, dense, kind);
    for (const text of mermaidOf(drawn) ?? []) {
      expect(text.length).toBeLessThan(40_000);
      expect(text.match(/-->|-\.->|==>|-\.-/g)?.length ?? 0).toBeLessThan(400);
    }
    expect(pageCount(drawn)).toBeGreaterThan(5);
  },
);

/** A process of which every contact uses every system, with links between all of them: more than Mermaid would draw in one picture. */
function denseData(size: { steps: number; systems: number }): { workspace: Workspace; process: Process } {
  const { workspace, process: long } = longProcess({ steps: size.steps, groups: 2 });
  const long200 = 'arbeidsongeschiktheidsverzekeringspolis '.repeat(5);
  const fields = Array.from({ length: 6 }, (_, index) => ({ id: `f-${index}`, name: `Gegeven ${index} ${long200}` }));
  const holds = fields.map(({ id }, index) => ({ fieldId: id, role: index === 0 ? 'record' : 'copy' }));
  const systems = Array.from({ length: size.systems }, (_, index) => ({ id: `sys-${index}`, name: long200, holds }));
  const systemLinks = systems.flatMap(({ id: from }) =>
    systems.flatMap(({ id: to }) =>
      from === to ? [] : [{ id: `${from} ${to}`, from, to, mode: 'manual', fieldIds: 'all' }],
    ),
  );
  const tells = [{ infoId: 'i-dense' }];
  const variants = [
    { id: 'v-dense', targetGroupIds: 'all', channelIds: workspace.channels.map(({ id }) => id), locale: 'nl' },
  ];
  const item = { id: 'c-dense', title: 'Alles', purpose: 'inform', status: 'draft', tells, asks: tells, variants };
  const steps = long.steps.map((step) => ({
    ...step,
    touchpoints: (step.touchpoints ?? []).map((touchpoint) => ({
      ...touchpoint,
      ...(touchpoint.primary
        ? { primary: { ...touchpoint.primary, contentIds: ['c-dense'], systemIds: systems.map(({ id }) => id) } }
        : {}),
    })),
  }));
  const dense = { ...long, steps } as unknown as Process;
  const informationItems = [{ id: 'i-dense', name: 'Alles', fieldIds: fields.map(({ id }) => id) }];
  const state = { ...workspace, dataFields: fields, systems, systemLinks, informationItems, contentItems: [item] };
  return { workspace: { ...state, processes: [dense] } as unknown as Workspace, process: dense };
}

test('a data flow with more arrows than can be followed is split, loses none of them, and stays far from the limits of Mermaid', () => {
  const { workspace, process: dense } = denseData({ steps: 12, systems: 30 });
  const { mermaid, flows } = dataDiagram(workspace, dense, { language: 'nl' });
  const all = readDataFlows(workspace, dense, dense.targetGroupIds);
  expect(all.flows.length).toBeGreaterThan(500);
  expect(all.links.length).toBeGreaterThan(500);
  const shown = flows.flatMap((page) => page.flows);
  expect(shown).toHaveLength(all.flows.length);
  expect(new Set(shown)).toEqual(new Set(all.flows));
  expect(new Set(flows.flatMap(({ links }) => links))).toEqual(new Set(all.links));
  for (const text of mermaid) {
    expect(text.length).toBeLessThan(40_000);
    expect(text.match(/-->|-\.->|==>/g)?.length ?? 0).toBeLessThanOrEqual(24);
  }
});

test('a page says which part it is, and every step stands on one', () => {
  const { workspace, process: long } = longProcess({ steps: 60, groups: 6 });
  const drawn = source(workspace, long, 'flow');
  if (!('frames' in drawn)) throw new Error('Mermaid draws the customer process');
  const numbers = drawn.frames.flatMap(({ steps }) => [...steps.keys()]);
  expect(numbers.toSorted((one, other) => one - other)).toEqual(long.steps.map((_, index) => index + 1));
  const [first] = drawn.frames;
  expect(first && pictureOf(drawing(first.source), first).svg).toContain(`deel 1 van ${drawn.frames.length}`);
});

test('the way of one target group has its steps only', () => {
  const drawn = source(example, process, 'flow', { groupId });
  if (!('frames' in drawn)) throw new Error('Mermaid draws the customer process');
  const shown = new Set(drawn.frames.flatMap(({ steps }) => [...steps.values()]));
  const own = process.steps.filter(({ appliesTo }) => !groupId || (appliesTo?.includes(groupId) ?? true));
  expect([...shown].toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  expect(shown.size).toBeLessThan(process.steps.length);
});
