import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { repairWorkspace } from '#core/model/repair/repair-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { fullText } from '../../fixtures/read-workspace.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- the cases break the workspace on purpose, in any place
type Json = any;

/** The workspace with every key, broken and then repaired; nothing may be left. */
function repaired(change: (json: Json) => void): Json {
  const json = JSON.parse(fullText());
  change(json);
  const before = JSON.stringify(json);
  const result = repairWorkspace(json as Workspace, checkIntegrity(json as Workspace));
  expect(result.left).toEqual([]);
  expect(JSON.stringify(json)).toBe(before);
  return result.workspace;
}

function step(json: Json, index = 0): Json {
  return json.processes[0].steps[index];
}

describe('repairWorkspace', () => {
  it('takes an unknown entry out of a list', () => {
    const workspace = repaired((json) => json.plans[0].authorIds.unshift('gone', 'lost'));
    expect(workspace.plans[0].authorIds).toEqual(['pe-1']);
  });

  it('drops an unknown optional reference', () => {
    const workspace = repaired((json) => (step(json).submission.confirmedBy = 'gone'));
    expect(step(workspace).submission).toEqual({ kind: 'report' });
  });

  it('drops the thing that cannot do without the reference', () => {
    const workspace = repaired((json) => {
      json.processes[0].transitions[0].to = 'gone';
      json.targetGroups[0].preferences[0].channelId = 'gone';
      step(json).touchpoints[0].primary.channelId = 'gone';
    });
    expect(workspace.processes[0].transitions).toEqual([]);
    expect(workspace.targetGroups[0].preferences).toEqual([]);
    expect(Object.keys(step(workspace).touchpoints[0])).toEqual(['targetGroupIds', 'supporting']);
  });

  it('moves a step without phase to the first phase', () => {
    expect(
      step(
        repaired((json) => (step(json, 1).phaseId = 'gone')),
        1,
      ).phaseId,
    ).toBe('ph-1');
  });

  it('never makes something for more people than it was', () => {
    const workspace = repaired((json) => {
      json.informationItems[0].audience = ['gone'];
      step(json).appliesTo = ['gone'];
      step(json).needs[0].targetGroupIds = ['gone'];
      json.processes[0].measureTargets[0].targetGroupId = 'gone';
    });
    expect(workspace.informationItems[0].audience).toEqual([]);
    expect(step(workspace).appliesTo).toEqual([]);
    expect(step(workspace).needs[0].targetGroupIds).toEqual([]);
    expect(workspace.processes[0].measureTargets).toEqual([]);
  });

  it('drops a touchpoint and an expectation that were for unknown groups only', () => {
    const workspace = repaired((json) => {
      step(json).touchpoints[1].targetGroupIds = ['gone', 'lost'];
      step(json).expectNext.byGroup[0].targetGroupIds = ['gone'];
    });
    expect(step(workspace).touchpoints).toHaveLength(1);
    expect(step(workspace).expectNext.byGroup).toEqual([]);
  });

  it('keeps the first touchpoint of a group, and drops a later one for nobody else', () => {
    const workspace = repaired((json) => {
      step(json).touchpoints.push({ targetGroupIds: ['tg-2', 'tg-1'], skip: { reason: 'dubbel' } });
    });
    expect(step(workspace).touchpoints).toEqual(step(JSON.parse(fullText())).touchpoints);
  });

  it('makes a touchpoint for all groups one for the groups that had none', () => {
    const workspace = repaired((json) => {
      step(json).touchpoints[1] = { targetGroupIds: 'all', skip: { reason: 'rest' } };
    });
    expect(step(workspace).touchpoints[1]).toEqual({ targetGroupIds: ['tg-2'], skip: { reason: 'rest' } });
  });

  it('keeps one of two touchpoints for all groups, also in a process without groups', () => {
    const workspace = repaired((json) => {
      const empty = {
        ...json.processes[0],
        id: 'pr-2',
        targetGroupIds: [],
        steps: [],
        transitions: [],
        phases: [{ id: 'ph-9', name: 'A' }],
      };
      const touchpoints = [
        { targetGroupIds: 'all', skip: { reason: 'a' } },
        { targetGroupIds: 'all', skip: { reason: 'b' } },
      ];
      empty.steps = [{ id: 's-9', name: 'A', phaseId: 'ph-9', kind: 'contact', initiator: 'customer', touchpoints }];
      json.processes.push(empty);
    });
    expect(workspace.processes[1].steps[0].touchpoints).toEqual([{ targetGroupIds: 'all', skip: { reason: 'a' } }]);
  });

  it('takes groups out of a later text for them, and keeps the text', () => {
    const workspace = repaired((json) => {
      json.contentItems[0].variants[1] = {
        id: 'v-2',
        targetGroupIds: 'all',
        channelIds: ['ch-2', 'ch-1'],
        locale: 'nl',
        text: 'Hallo',
      };
      json.contentItems[0].variants[2] = {
        id: 'v-3',
        targetGroupIds: ['tg-2'],
        channelIds: ['ch-2'],
        locale: 'nl',
        text: 'Dag',
      };
    });
    expect(workspace.contentItems[0].variants.map((variant: Json) => [variant.targetGroupIds, variant.text])).toEqual([
      [['tg-1'], 'U hoort binnen {{i-1.termijn}} van ons.'],
      [['tg-2'], 'Hallo'],
      [[], 'Dag'],
    ]);
  });

  it('brings shares and probabilities back between 0 and 1, and their sum to 1', () => {
    const workspace = repaired((json) => {
      step(json).touchpoints[0].primary.share = 3;
      step(json).touchpoints[0].supporting[0].share = 1;
      step(json).touchpoints[0].supporting.push({ channelId: 'ch-1', contentIds: [], share: -1 });
      json.processes[0].transitions[0].probability = 1.5;
    });
    const [touchpoint] = step(workspace).touchpoints;
    expect([touchpoint.primary.share, ...touchpoint.supporting.map(({ share }: Json) => share)]).toEqual([0.5, 0.5, 0]);
    expect(workspace.processes[0].transitions[0].probability).toBe(1);
  });

  it('adds shares up after channels that do not exist are gone', () => {
    const workspace = repaired((json) => {
      step(json).touchpoints[0].supporting.push({ channelId: 'gone', contentIds: [], share: 0.9 });
    });
    expect(step(workspace).touchpoints).toEqual(step(JSON.parse(fullText())).touchpoints);
  });

  it('gives the later of two things with one id a new id, that nothing has', () => {
    const workspace = repaired((json) => {
      json.people.push(
        { id: 'pe-1', name: 'Dubbel' },
        { id: 'pe-1-2', name: 'Bestaat al' },
        { id: 'pe-1', name: 'Nog een' },
      );
    });
    expect(workspace.people.map(({ id }: Json) => id)).toEqual(['pe-1', 'pe-2', 'pe-1-3', 'pe-1-2', 'pe-1-4']);
  });

  it('lets the steps and transitions of a process that was copied by hand follow their new ids', () => {
    const workspace = repaired((json) => json.processes.push(structuredClone(json.processes[0])));
    const [, copy] = workspace.processes;
    expect(copy.id).toBe('pr-1-2');
    expect(copy.steps.map(({ id, phaseId }: Json) => [id, phaseId])).toEqual([
      ['s-1-2', 'ph-1-2'],
      ['s-2-2', 'ph-2-2'],
    ]);
    expect(copy.transitions.map(({ id, from, to }: Json) => [id, from, to])).toEqual([['tr-1-2', 's-1-2', 's-2-2']]);
  });

  it('says what it repaired, with the places as they were', () => {
    const json = JSON.parse(fullText());
    json.plans[0].authorIds = ['gone', 'pe-1', 'lost'];
    const problems = checkIntegrity(json);
    expect(repairWorkspace(json, problems).repaired).toEqual(problems);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/plans/0/authorIds/0', '/plans/0/authorIds/2']);
  });

  it('leaves what it cannot cure', () => {
    const json = JSON.parse(fullText());
    json.processes[0].phases = [];
    const { left, repaired: cured } = repairWorkspace(json, checkIntegrity(json));
    expect(cured).toEqual([]);
    expect(left.map(({ pointer }) => pointer)).toEqual([
      '/processes/0/steps/0/phaseId',
      '/processes/0/steps/1/phaseId',
    ]);
  });
});
