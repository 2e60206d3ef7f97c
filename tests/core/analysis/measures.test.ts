import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { processMeasures } from '#core/analysis/measures/process-measures.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import { smallWorkspace, via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { readExample } from '../example.ts';

const expected = JSON.parse(
  readFileSync(new URL('../../fixtures/arbo-keuring.expected.json', import.meta.url), 'utf8'),
) as { measures: Record<string, number | string>[] };

function measuresOf(shorthand: Shorthand) {
  const workspace = smallWorkspace(shorthand);
  const [process] = workspace.processes;
  return process ? processMeasures(viewProcess(workspace, process)) : [];
}

describe('measures', () => {
  test.each(expected.measures)(
    'of $targetGroupId in the example are as worked out by hand',
    ({ processId, ...figures }) => {
      const workspace = readExample();
      const process = workspace.processes.find(({ id }) => id === processId);
      const measures =
        process &&
        processMeasures(viewProcess(workspace, process)).find((own) => own.targetGroupId === figures['targetGroupId']);
      const rounded = Object.fromEntries(
        Object.entries(measures ?? {}).map(([name, value]) => [
          name,
          typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
        ]),
      );
      expect(rounded).toMatchObject(figures);
    },
  );

  test('a loop is visited as often as cases go round: with one in four back, four thirds times', () => {
    const transitions = [
      { id: 't1', from: 'a', to: 'b' },
      { id: 't2', from: 'b', to: 'b', probability: 0.25 },
      { id: 't3', from: 'b', to: 'c' },
    ];
    const steps = ['a', 'b', 'c'].map((id) => ({ id, ...via('mail') }));
    expect(measuresOf({ steps, process: { transitions } })[0]?.contactsPerCase).toBeCloseTo(1 + 4 / 3 + 1, 9);
  });

  test('a change of channel counts in full, however long a case goes round backstage first', () => {
    const transitions = [
      { id: 't1', from: 'a', to: 'work' },
      { id: 't2', from: 'work', to: 'work', probability: 0.5 },
      { id: 't3', from: 'work', to: 'b', probability: 0.5 },
    ];
    const steps = [
      { id: 'a', ...via('mail') },
      { id: 'work', kind: 'internal' },
      { id: 'b', ...via('letter') },
    ];
    const [measures] = measuresOf({ steps, process: { transitions } });
    expect(measures?.channelSwitches).toBeCloseTo(1, 9);
    expect(measures?.kindSwitches).toBeCloseTo(1, 9);
  });

  test('an unknown cost makes the total unknown, never lower', () => {
    expect(measuresOf({ steps: [{ id: 'a', ...via('mail') }] })[0]).toMatchObject({
      costPerCase: null,
      unknownCosts: 1,
      volume: null,
      netCostPerYear: null,
    });
  });

  test('without a start it is unknown how often anything happens, not never', () => {
    const steps = [{ id: 'a', role: 'exit', ...via('mail') }];
    const process = { volumes: [{ targetGroupId: 'g', perYear: 10 }], measureTargets: [] };
    expect(measuresOf({ steps, process })[0]).toMatchObject({
      volume: 10,
      contactsPerCase: null,
      costPerCase: null,
      revenuePerCase: null,
      netCostPerYear: null,
      channelSwitches: null,
      pushContacts: null,
      effortPoints: null,
    });
  });

  test('without contacts the shares are unknown', () => {
    expect(measuresOf({ steps: [{ id: 'a', kind: 'internal' }] })[0]).toMatchObject({
      contactsPerCase: 0,
      digitalContactShare: null,
      coverageStrict: null,
    });
  });

  test('what must be known and is not makes a cell incomplete, also when the step itself promises it', () => {
    const step = {
      id: 'a',
      ...via('mail', ['c']),
      needs: [{ infoId: 'i' }],
      expectNext: { text: 'x', infoIds: ['i'] },
    };
    const workspace = { toneProfiles: [{ id: 't', name: 't', dontWords: [] }] };
    const contents = (tells: string[]) => [{ id: 'c', toneProfileId: 't', tells }];
    expect(measuresOf({ steps: [step], infos: ['i'], contents: contents([]), workspace })[0]?.coveragePartial).toBe(
      0.8,
    );
    expect(measuresOf({ steps: [step], infos: ['i'], contents: contents(['i']), workspace })[0]?.coveragePartial).toBe(
      1,
    );
  });

  test('the same question on two branches is asked once, after each other twice', () => {
    const infos = [{ id: 'q', direction: 'ask', fieldIds: ['name'] }];
    const contents = [{ id: 'c', asks: ['q'] }, { id: 'n' }];
    const steps = [
      { id: 'a', role: 'entry', ...via('mail', ['n']) },
      { id: 'b', role: 'exit', ...via('mail', ['c']) },
      { id: 'd', role: 'exit', ...via('mail', ['c']) },
    ];
    const effort = (links: string[]) => measuresOf({ steps, links, infos, contents })[0]?.effortPoints;
    expect(effort(['a>b', 'a>d'])).toBeCloseTo(0.25, 9);
    expect(effort(['a>b', 'b>d'])).toBeCloseTo(0.5 + 1, 9);
  });

  test('how often a case goes round in a loop without a way out is unknown, and soon said', () => {
    const steps = ['a', 'b', 'c'].map((id) => ({ id, ...via('mail') }));
    const [closed] = measuresOf({ steps, links: ['a>b', 'b>a'] });
    expect(closed).toMatchObject({
      contactsPerCase: null,
      costPerCase: null,
      channelSwitches: null,
      effortPoints: null,
    });
    const [growing] = measuresOf({
      steps: steps.map((step) => (step.id === 'a' ? { ...step, split: 'all' } : step)),
      links: ['a>b', 'a>c', 'b>a', 'c>a', 'b>c'],
    });
    expect(growing?.contactsPerCase).toBeNull();
  });
});
