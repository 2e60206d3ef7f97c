import fc from 'fast-check';
import type { EditArguments, EditCall, EditId } from '#core/edits/registry.ts';
import { compareWorkspaces } from '#core/exchange/compare-workspaces.ts';
import { keyOfChange } from '#core/exchange/take-over-changes.ts';
import { createChannel } from '#core/model/channel.ts';
import { createContentItem } from '#core/model/content-item.ts';
import { createProcess, type Process } from '#core/model/process.ts';
import { createTargetGroup } from '#core/model/target-group.ts';
import { createRemark, type Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** Random numbers from which `pickEdit` makes an edit that fits the workspace of that moment. */
export const arbitrarySeed = fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 12 });

type Choose = <Item>(items: readonly Item[]) => Item;

/** One maker of arguments per edit: the property tests cover every edit because this list has to be complete. */
const makers: { [Id in EditId]: (workspace: Workspace, process: Process, choose: Choose) => EditArguments<Id> } = {
  'step.rename': (_, process, choose) => ({ ...stepOf(process, choose), name: choose(['Nieuwe naam', 'Stap', ' ']) }),
  'step.add': (_, process, choose) => ({
    processId: process.id,
    stepId: `new-${choose(range(1_000_000))}` as EditArguments<'step.add'>['stepId'],
    name: choose(['Extra stap', '']),
    ...(choose([true, false]) ? { afterStepId: choose(process.steps).id } : { phaseId: choose(process.phases).id }),
  }),
  'step.move': (_, process, choose) => {
    const neighbour = choose(process.steps).id;
    return {
      ...stepOf(process, choose),
      ...(choose([true, false]) ? { afterStepId: neighbour } : { beforeStepId: neighbour }),
    };
  },
  'step.delete': (_, process, choose) => stepOf(process, choose),
  'step.split': (workspace, process, choose) => ({
    ...stepOf(process, choose),
    newStepId: `new-${choose(range(1_000_000))}` as EditArguments<'step.split'>['newStepId'],
    name: choose(['Daarna', '']),
    contentIds: choose([[], [choose(workspace.contentItems).id], workspace.contentItems.map(({ id }) => id)]),
  }),
  'step.merge': (_, process, choose) => ({ ...stepOf(process, choose), intoStepId: choose(process.steps).id }),
  'step.branch': (_, process, choose) => ({
    ...stepOf(process, choose),
    newStepId: `new-${choose(range(1_000_000))}` as EditArguments<'step.branch'>['newStepId'],
    name: choose(['Ernaast', '']),
    split: choose(['one', 'all'] as const),
  }),
  'channel.set': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    channelId: choose([...workspace.channels.map(({ id }) => id), null]),
  }),
  'supporting-channel.add': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    channelId: choose(workspace.channels).id,
  }),
  'supporting-channel.remove': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    channelIds: choose([[choose(workspace.channels).id], workspace.channels.map(({ id }) => id)]),
  }),
  'supporting-share.set': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    channelId: choose(workspace.channels).id,
    share: choose([null, 0, 0.25, 0.9, 1.5]),
  }),
  'channels.swap': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    channelId: choose(workspace.channels).id,
  }),
  'touchpoint.copy': (_, process, choose) => ({
    ...cellsOf(process, choose),
    fromGroupId: choose(process.targetGroupIds),
  }),
  'tell-repeat.set': (workspace, _, choose) => ({
    contentId: choose(workspace.contentItems).id,
    infoIds: [choose(workspace.informationItems).id],
    repeat: choose(['reminder', 'summary', 'confirmation'] as const),
  }),
  'content.link': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    contentId: choose(workspace.contentItems).id,
    ...(choose([true, false]) ? { supportingChannelId: choose(workspace.channels).id } : {}),
  }),
  'content.unlink': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    contentIds: choose([[choose(workspace.contentItems).id], workspace.contentItems.map(({ id }) => id)]),
    ...(choose([true, false]) ? { supportingChannelId: choose(workspace.channels).id } : {}),
  }),
  'source-system.set': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    systems: choose([
      [choose(workspace.systems).id],
      [],
      'none-needed',
      'unknown',
    ] as const) as EditArguments<'source-system.set'>['systems'],
  }),
  'tone.set': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    toneProfileId: choose([...workspace.toneProfiles.map(({ id }) => id), null]),
  }),
  'ask-mode.set': (workspace, _, choose) => ({
    contentId: choose(workspace.contentItems).id,
    infoIds: [choose(workspace.informationItems).id],
    mode: choose(['ask', 'verify', 'prefilled', 'supplement'] as const),
  }),
  'expectation.set': (_, process, choose) => ({
    ...stepOf(process, choose),
    of: choose(['customer', 'organisation'] as const),
    text: choose(['', 'U hoort binnen een week van ons.', 'Vul het formulier in.']),
    ...choose([{}, { time: null }, { time: { value: 2, unit: 'workday' as const } }]),
    ...choose([{}, { targetGroupIds: [choose(process.targetGroupIds)] }, { targetGroupIds: process.targetGroupIds }]),
  }),
  'plan-options.set': ({ plans = [] }, _, choose) => ({
    ...choose([{}, ...plans.map(({ id }) => ({ planId: id }))]),
    options: {
      ...choose([{}, { scope: 'short' as const }]),
      ...choose([{}, { locale: choose(['nl', 'en'] as const) }]),
      ...choose([{}, { pageNumbers: choose([true, false]) }]),
      ...choose([{}, { without: [] }, { without: ['risks' as const, 'costs' as const] }]),
    },
  }),
  'finding.accept': (_workspace, _process, choose) => ({
    subject: 'Melding',
    acceptance: {
      id: `new-${choose(range(1_000_000))}` as never,
      fingerprint: choose(['a', 'b']),
      ruleId: 'no-channel',
      reasonCode: choose(['deliberate', 'temporary'] as const),
      reason: choose(['Zo is het afgesproken', 'kort']),
      on: '2026-11-24',
      ...choose([{}, { until: '2027-01-01' }]),
      contextHash: 'x',
    },
  }),
  'object.add': (workspace, _, choose) => {
    const id = `new-${choose(range(1_000_000))}`;
    return choose([
      { kind: 'channel', object: createChannel({ id: id as never, name: 'Chat', kind: 'digital', medium: 'chat' }) },
      { kind: 'targetGroup', object: createTargetGroup({ id: id as never, name: choose(['Ouders', ' ']) }) },
      { kind: 'person', object: { id: id as never, name: 'Sanne' } },
      { kind: 'action', object: { id: id as never, text: 'Bellen met de klant' } },
      { kind: 'content', object: createContentItem({ id: id as never, title: choose(workspace.channels).name }) },
      { kind: 'process', object: createProcess({ id: id as never, name: 'Nieuw', phases: [], steps: [] }) },
    ] as EditArguments<'object.add'>[]);
  },
  'object.set': (workspace, process, choose) =>
    choose([
      { kind: 'workspace', id: workspace.id, fields: { name: choose(['Team', '']), notes: choose(['Let op', null]) } },
      { kind: 'channel', id: choose(workspace.channels).id, fields: { costPerContact: choose([4.5, null]) } },
      { kind: 'targetGroup', id: choose(workspace.targetGroups).id, fields: { languageLevel: choose(['A2', null]) } },
      {
        kind: 'variant',
        id: choose(workspace.contentItems.flatMap(({ variants }) => variants)).id,
        fields: {
          targetGroupIds: choose(['all', [choose(workspace.targetGroups).id]]),
          channelIds: [choose(workspace.channels).id],
        },
      },
      { kind: 'info', id: choose(workspace.informationItems).id, fields: { facts: choose([null, []]) } },
      { kind: 'step', id: choose(process.steps).id, fields: { customerAction: choose(['Leest de brief', '']) } },
      { kind: 'step', id: choose(process.steps).id, fields: { kind: choose(['contact', 'wait', 'nothing' as never]) } },
      { kind: 'process', id: process.id, fields: { goal: choose(['Iedereen op tijd', null]) } },
      { kind: 'content', id: choose(workspace.contentItems).id, fields: { title: choose(['Brief', ' ']) } },
    ] as EditArguments<'object.set'>[]),
  'object.delete': (workspace, _, choose) => {
    const [kind, list] = choose(libraries(workspace));
    return {
      kind,
      id: choose(list).id,
      ...choose([{}, { replaceBy: choose(list).id }]),
    } as EditArguments<'object.delete'>;
  },
  'object.merge': (workspace, _, choose) => {
    const [kind, list] = choose(libraries(workspace));
    return { kind, id: choose(list).id, intoId: choose(list).id } as EditArguments<'object.merge'>;
  },
  'phase.add': (_, process, choose) => ({
    processId: process.id,
    phaseId: `new-${choose(range(1_000_000))}` as never,
    name: choose(['Nazorg', '']),
    ...choose([{}, { afterPhaseId: choose(process.phases).id }]),
  }),
  'phase.move': (_, process, choose) => ({
    processId: process.id,
    phaseId: choose(process.phases).id,
    direction: choose([-1, 1] as const),
  }),
  'phase.delete': (_, process, choose) => ({ processId: process.id, phaseId: choose(process.phases).id }),
  'transition.add': (_, process, choose) => ({
    processId: process.id,
    transitionId: `new-${choose(range(1_000_000))}` as never,
    from: choose(process.steps).id,
    to: choose(process.steps).id,
  }),
  'process-groups.set': (workspace, process, choose) => ({
    processId: process.id,
    targetGroupIds: choose([
      workspace.targetGroups.map(({ id }) => id),
      process.targetGroupIds.slice(0, Math.max(1, process.targetGroupIds.length - 1)),
    ]),
  }),
  'step-groups.set': (_, process, choose) => ({
    ...stepOf(process, choose),
    targetGroupIds: choose(['all' as const, [choose(process.targetGroupIds)], process.targetGroupIds]),
  }),
  'skip.set': (_, process, choose) => ({ ...cellsOf(process, choose), reason: choose(['Zij weten het al', '']) }),
  'content.change': (workspace, _, choose) => ({
    items: [choose(workspace.contentItems), choose(workspace.contentItems)].map((item) => ({
      ...item,
      status: choose(['idea', 'review'] as const),
      title: choose([item.title, 'Nieuw', ' ']),
    })),
  }),
  'text.write': (workspace, _, choose) => ({
    variantId: choose(workspace.contentItems.flatMap(({ variants }) => variants)).id,
    text: choose(['', 'Uw uitslag.  ', '# Kop\n\nBeste {{field:naam}},']),
    on: choose(['2026-11-25', '2026-12-01']),
  }),
  'variant.add': (workspace, process, choose) => ({
    contentId: choose(workspace.contentItems).id,
    variant: {
      id: `new-${choose(range(1_000_000))}` as never,
      targetGroupIds: choose(['all' as const, [choose(process.targetGroupIds)]]),
      channelIds: [choose(workspace.channels).id],
      locale: 'nl',
    },
  }),
  'information.link': (workspace, process, choose) => {
    const direction = choose(['tells', 'asks'] as const);
    return {
      ...cellsOf(process, choose),
      direction,
      ...choose([
        { infoId: choose(workspace.informationItems).id },
        { infoId: `new-${choose(range(1_000_000))}` as never, name: 'Wat er nu gebeurt' },
      ]),
    };
  },
  'information.unlink': (workspace, process, choose) => ({
    ...cellsOf(process, choose),
    direction: choose(['tells', 'asks'] as const),
    infoIds: choose([[choose(workspace.informationItems).id], workspace.informationItems.map(({ id }) => id)]),
  }),
  'version.add': (_workspace, _process, choose) => ({
    version: {
      id: `new-${choose(range(1_000_000))}` as never,
      name: choose(['Voor de review', ' ']),
      on: '2026-11-25T10:00:00Z',
      content: 'H4sIAAAAAAAAA',
    },
  }),
  'changes.take': (workspace, process, choose) => {
    const theirs = structuredClone(workspace);
    const step = theirs.processes.flatMap(({ steps }) => steps).find(({ id }) => id === choose(process.steps).id);
    if (step) step.customerAction = 'Van de ander';
    const gone = choose(theirs.informationItems).id;
    theirs.informationItems = theirs.informationItems.filter(({ id }) => id !== gone);
    const changes = compareWorkspaces(workspace, theirs).map(keyOfChange);
    return { theirs, chosen: changes.filter(() => choose([true, false])) };
  },
  'remark.add': (_, process, choose) => ({ remark: remarkOn(process, choose) }),
  'remark.answer': ({ remarks = [] }, _, choose) => ({
    remarkId: choose(remarks).id,
    reply: {
      id: `new-${choose(range(1_000_000))}` as never,
      text: choose(['Dat klopt.', ' ']),
      author: 'Lotte',
      on: '2026-11-25T11:00:00Z',
    },
  }),
  'remark.resolve': ({ remarks = [] }, _, choose) => ({
    remarkId: choose(remarks).id,
    resolved: { on: '2026-11-25T12:00:00Z', by: 'Lotte' },
  }),
  'remark.reopen': ({ remarks = [] }, _, choose) => ({ remarkId: choose(remarks).id }),
  'remarks.import': ({ remarks = [] }, process, choose) => ({
    remarks: [...choose([[], remarks.slice(0, 1)]), remarkOn(process, choose)],
    subject: 'reply.html',
  }),
};

/** A remark as a reviewer makes it, now and then without words. */
function remarkOn(process: Process, choose: Choose): Remark {
  return createRemark({
    id: `new-${choose(range(1_000_000))}` as never,
    target: choose([
      { kind: 'step', id: choose(process.steps).id, field: 'customerAction' },
      { kind: 'process', id: process.id },
      { kind: 'step', id: 'gone' },
    ]),
    text: choose(['Klopt dit?', ' ']),
    author: 'Sanne',
    on: '2026-11-25T10:00:00+01:00',
  });
}

/** The libraries from which something can be deleted, with at least two things in them. */
function libraries(workspace: Workspace): (readonly [string, readonly { id: string }[]])[] {
  const all = [
    ['channel', workspace.channels],
    ['targetGroup', workspace.targetGroups],
    ['info', workspace.informationItems],
    ['field', workspace.dataFields],
    ['system', workspace.systems],
    ['toneProfile', workspace.toneProfiles],
    ['content', workspace.contentItems],
  ] as const;
  return all.filter(([, list]) => list.length > 2);
}

class NothingToChooseFrom extends Error {}

/** Makes an edit out of random numbers and the workspace as it is now; undefined when what it would edit is not there any more. */
export function pickEdit(workspace: Workspace, seed: readonly number[]): EditCall | undefined {
  const [process] = workspace.processes;
  if (!process || process.steps.length === 0) return undefined;
  let index = 0;
  const choose: Choose = (items) => {
    const item = items[(seed[index++ % seed.length] ?? 0) % items.length];
    if (item === undefined) throw new NothingToChooseFrom('nothing to choose from');
    return item;
  };
  const editId = choose(Object.keys(makers) as EditId[]);
  try {
    return { editId, args: makers[editId](workspace, process, choose) } as EditCall;
  } catch (error) {
    if (error instanceof NothingToChooseFrom) return undefined;
    throw error;
  }
}

function stepOf(process: Process, choose: Choose) {
  return { processId: process.id, stepId: choose(process.steps).id };
}

function cellsOf(process: Process, choose: Choose) {
  const [first, second] = [choose(process.targetGroupIds), choose(process.targetGroupIds)];
  return { ...stepOf(process, choose), targetGroupIds: [...new Set(choose([[first], [first, second]]))] };
}

function range(length: number): { length: number; [index: number]: number } & readonly number[] {
  return Array.from({ length: Math.min(length, 1000) }, (_, index) => index);
}
