import { describe, expect, it } from 'vitest';
import { walkIds } from '#core/model/integrity/walk-ids.ts';
import { jsonPointer, valueAt, type JsonPath } from '#core/model/json-pointer.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { fullText, workspaceFrom } from '../../fixtures/read-workspace.ts';

/** Every place of the model where one thing refers to another, written down by hand beside model and schema. */
const referencePlaces = `
targetGroups/*/toneProfileId
targetGroups/*/preferences/*/channelId
systems/*/ownerId
systems/*/holds/*/fieldId
systemLinks/*/from
systemLinks/*/to
systemLinks/*/fieldIds/*
informationItems/*/fieldIds/*
informationItems/*/audience/*
contentItems/*/ownerId
contentItems/*/toneProfileId
contentItems/*/tells/*
contentItems/*/tells/*/infoId
contentItems/*/asks/*
contentItems/*/asks/*/infoId
contentItems/*/refersTo/*/toContentId
contentItems/*/refersTo/*/toStepId
contentItems/*/refersTo/*/toChannelId
contentItems/*/variants/*/targetGroupIds/*
contentItems/*/variants/*/channelIds/*
contentItems/*/variants/*/toneProfileId
contentItems/*/variants/*/tells/*
contentItems/*/variants/*/tells/*/infoId
contentItems/*/variants/*/asks/*
contentItems/*/variants/*/asks/*/infoId
contentItems/*/variants/*/facts/*/infoId
processes/*/ownerId
processes/*/targetGroupIds/*
processes/*/steps/*/phaseId
processes/*/steps/*/appliesTo/*
processes/*/steps/*/ownerId
processes/*/steps/*/questions/*/targetGroupIds/*
processes/*/steps/*/questions/*/answeredBy/*
processes/*/steps/*/needs/*/infoId
processes/*/steps/*/needs/*/targetGroupIds/*
processes/*/steps/*/expectNext/infoIds/*
processes/*/steps/*/expectNext/byGroup/*/targetGroupIds/*
processes/*/steps/*/expectNext/byGroup/*/infoIds/*
processes/*/steps/*/weExpect/infoIds/*
processes/*/steps/*/weExpect/byGroup/*/targetGroupIds/*
processes/*/steps/*/weExpect/byGroup/*/infoIds/*
processes/*/steps/*/submission/confirmedBy
processes/*/steps/*/touchpoints/*/targetGroupIds/*
processes/*/steps/*/touchpoints/*/primary/channelId
processes/*/steps/*/touchpoints/*/primary/contentIds/*
processes/*/steps/*/touchpoints/*/primary/systemIds/*
processes/*/steps/*/touchpoints/*/supporting/*/channelId
processes/*/steps/*/touchpoints/*/supporting/*/contentIds/*
processes/*/steps/*/touchpoints/*/supporting/*/systemIds/*
processes/*/steps/*/experience/*/targetGroupId
processes/*/transitions/*/from
processes/*/transitions/*/to
processes/*/transitions/*/targetGroupIds/*
processes/*/knownAtStart/*
processes/*/volumes/*/targetGroupId
processes/*/measureTargets/*/targetGroupId
acceptances/*/by
analysis/overrides/*/processIds/*
plans/*/processIds/*
plans/*/authorIds/*
plans/*/approvals/*/personId
plans/*/objectives/*/targetGroupIds/*
plans/*/objectives/*/ownerId
plans/*/keyMessages/*/targetGroupIds/*
actions/*/ownerId
remarks/*/assignedTo
`
  .trim()
  .split('\n');

/** The first reference of each kind of place, in a workspace that has them all. */
function firstReferences(): Map<string, JsonPath> {
  const places = new Map<string, JsonPath>();
  walkIds(workspaceFrom(fullText()), 'reference', (_, __, path) => {
    const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('/');
    if (!places.has(place)) places.set(place, [...path]);
  });
  return places;
}

describe('references', () => {
  const references = firstReferences();

  it('are looked for in every place of the model that has them', () => {
    expect([...references.keys()].sort()).toEqual(referencePlaces.toSorted());
  });

  it.each([...references])('%s must lead to something that exists', (_, path) => {
    const json = JSON.parse(fullText());
    const owner = valueAt(json, path.slice(0, -1)) as Record<string | number, unknown>;
    owner[path.at(-1) ?? ''] = 'gone';
    const parsed = parseWorkspace(JSON.stringify(json));
    const unknown = parsed.ok ? [] : parsed.error.problems.filter(({ code }) => code === 'unknown-reference');
    expect(unknown.map(({ pointer }) => pointer)).toEqual([jsonPointer(path)]);
    expect(!parsed.ok && parsed.error.repair?.left).toEqual([]);
  });

  it('of a step to a phase, and of a transition to a step, stay within the process', () => {
    const json = JSON.parse(fullText());
    const other = structuredClone(json.processes[0]);
    json.processes.push({ ...other, id: 'pr-2', phases: [{ id: 'ph-9', name: 'Elders' }], steps: [], transitions: [] });
    json.processes[0].steps[0].phaseId = 'ph-9';
    json.processes[1].transitions.push({ id: 'tr-9', from: 's-1', to: 's-2' });
    const parsed = parseWorkspace(JSON.stringify(json));
    expect(!parsed.ok && parsed.error.problems.map(({ pointer }) => pointer)).toEqual([
      '/processes/0/steps/0/phaseId',
      '/processes/1/transitions/0/from',
      '/processes/1/transitions/0/to',
    ]);
  });

  it('of actions and remarks to what they are about may outlive it', () => {
    const workspace = workspaceFrom(fullText());
    expect(workspace.actions?.[0]?.target?.id).toBe('s-deleted');
    expect(workspace.remarks?.[0]?.target.id).toBe('c-deleted');
  });
});
