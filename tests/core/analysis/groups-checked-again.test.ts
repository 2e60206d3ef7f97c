import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { Analyser } from '#core/analysis/analyser.ts';
import { onlyForPeople } from '#core/analysis/flow/meets-the-same.ts';
import { optionsOf } from '#core/analysis/presets.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import { rules } from '#core/analysis/registry.ts';
import { defineRule } from '#core/analysis/rule.ts';
import { smallWorkspace, via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../example.ts';

const asOf = '2026-11-22';

/** A rule that says of every group that it was there, and an analyser that has looked at a workspace once. */
function watch(workspace: Workspace) {
  const asked: string[] = [];
  const witness = defineRule({
    id: 'witness',
    category: 'gap',
    stage: 'planning',
    messages: { here: { nl: 'Hier', en: 'Here', severity: 'hint' } },
    docs: { title: { nl: 'w', en: 'w' }, why: { nl: 'w', en: 'w' }, advice: { nl: 'w', en: 'w' }, source: 'w' },
    checks: {
      processGroup({ process, flow }, { report }) {
        asked.push(flow.groupId);
        report({ messageId: 'here', anchor: { kind: 'process', id: process.id }, targetGroupId: flow.groupId });
      },
    },
    words: () => ({}),
  });
  const analyser = new Analyser([witness]);
  const first = analyser.run(workspace, asOf);
  expect(asked.toSorted()).toEqual(['g', 'h', 'k']);
  return {
    askedAfter(change: (draft: Workspace) => unknown): string[] {
      asked.length = 0;
      const again = analyser.run(
        produce(workspace, (draft) => void change(draft as Workspace)),
        asOf,
      );
      expect(again.findings).toEqual(first.findings);
      return asked.toSorted();
    },
  };
}

/** A step with a touchpoint of its own for each group; without content it is a gap. */
function apart(id: string, contentIds: Record<string, string[]>): Loose {
  return {
    id,
    touchpoints: Object.entries(contentIds).map(([groupId, own]) => ({
      id: `${id}-${groupId}`,
      targetGroupIds: [groupId],
      primary: { channelId: 'mail', contentIds: own, noSystem: true },
    })),
  };
}

const workspace = smallWorkspace({
  groups: ['g', 'h', 'k'],
  infos: ['told'],
  contents: [{ id: 'of-g', tells: ['told'] }, { id: 'of-h' }, { id: 'shared' }, { id: 'spare' }],
  steps: [
    { id: 'a', ...via('mail', ['shared']) },
    apart('b', { g: ['of-g'], h: ['of-h'], k: [] }),
    { id: 'c', ...via('mail', ['shared']) },
  ],
});

const touchpoint = (draft: Workspace, stepIndex: number, index: number) => {
  const found = draft.processes[0]?.steps[stepIndex]?.touchpoints?.[index];
  if (!found?.primary) throw new Error('no such touchpoint');
  return { ...found, primary: found.primary };
};

const item = (draft: Workspace, id: string) => {
  const found = draft.contentItems.find((content) => content.id === (id as typeof content.id));
  if (!found) throw new Error('no such content');
  return found;
};

test.each(rules.filter(({ checks }) => checks.processGroup ?? checks.process).map((rule) => [rule.id, rule] as const))(
  'in a process, %s reads no words that are only for people',
  (_id, rule) => {
    const read: string[] = [];
    const example = structuredClone(readExample());
    for (const process of example.processes) {
      for (const thing of [process, ...process.steps]) {
        for (const name of onlyForPeople) Object.defineProperty(thing, name, { get: () => read.push(name) });
      }
      const view = viewProcess(example, process);
      const reporter = { asOf, options: optionsOf(example, rule), report: () => {}, explainByGap: () => {} };
      rule.checks.process?.(view, reporter);
      for (const flow of view.flows) rule.checks.processGroup?.({ workspace: example, process, flow }, reporter);
    }
    expect(read).toEqual([]);
  },
);

describe('of a process that changed, only those groups are asked again that meet something else', () => {
  test.each<[string, string[], (draft: Workspace) => void]>([
    // k has a gap there: it would hear what the others hear
    ['the channel of one group', ['g', 'k'], (draft) => (touchpoint(draft, 1, 0).primary.channelId = 'web' as never)],
    ['the content of one group', ['h', 'k'], (draft) => (item(draft, 'of-h').tells = ['told' as never])],
    ['the channel of a gap', ['k'], (draft) => (touchpoint(draft, 1, 2).primary.channelId = 'web' as never)],
    ['content that all groups get', ['g', 'h', 'k'], (draft) => (item(draft, 'shared').status = 'draft')],
    [
      'the name of a step',
      [],
      (draft) => {
        const [step] = draft.processes[0]?.steps ?? [];
        if (step) step.name = 'Anders';
      },
    ],
    ['content that nobody gets', [], (draft) => (item(draft, 'spare').status = 'draft')],
    [
      'information',
      ['g', 'h', 'k'],
      (draft) => {
        const [info] = draft.informationItems;
        if (info) info.repeatable = true;
      },
    ],
    [
      'a step itself',
      ['g', 'h', 'k'],
      (draft) => {
        const [step] = draft.processes[0]?.steps ?? [];
        if (step) step.initiator = 'customer';
      },
    ],
    ['a transition', ['g', 'h', 'k'], (draft) => draft.processes[0]?.transitions.pop()],
  ])('%s', (_name, expected, change) => {
    expect(watch(workspace).askedAfter(change)).toEqual(expected);
  });
});
