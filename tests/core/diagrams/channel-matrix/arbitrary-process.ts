import fc from 'fast-check';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildProcess, tenChannels, type ContactShort, type StepShort, type WayShort } from './build-process.ts';

const names = fc.constantFrom(
  'Krijgt ontvangstbevestiging',
  'Arbeidsongeschiktheidsverzekeringspolis aanpassen',
  'Belt',
  '<script>alert("x")</script> & meer',
  'Bedrijfs\u00ADartsen\u00ADbezoek',
  'Ja/nee-vraag over de arbeidsongeschiktheid van de werknemer in de afgelopen twaalf maanden en daarvoor',
  'W'.repeat(60),
  'Ω漢字\u0007\uD800 😀',
);

interface StepSeed {
  name: string;
  phase: number;
  kind: NonNullable<StepShort['kind']>;
  role: 'entry' | 'exit' | undefined;
  isSplitForAll: boolean;
  channels: (number | null | undefined)[];
  supporting: number[];
  isShared: boolean;
}

const stepSeed: fc.Arbitrary<StepSeed> = fc.record({
  name: names,
  phase: fc.nat(2),
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('contact' as const) },
    { weight: 1, arbitrary: fc.constantFrom('internal' as const, 'wait' as const, 'customer' as const) },
  ),
  role: fc.option(fc.constantFrom('entry' as const, 'exit' as const), { nil: undefined, freq: 4 }),
  isSplitForAll: fc.boolean(),
  /** Per group: a channel, none chosen (null), or the step does not apply. */
  channels: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.nat(9) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    { minLength: 12, maxLength: 12 },
  ),
  supporting: fc.array(fc.nat(9), { maxLength: 2 }),
  isShared: fc.boolean(),
});

const waySeed = fc.record({
  from: fc.nat(100),
  to: fc.nat(100),
  condition: fc.option(fc.constantFrom('akkoord', 'liever aan de balie of per brief', ''), { nil: undefined }),
  probability: fc.option(fc.constantFrom(0, 0.15, 0.3, 0.85, 1), { nil: undefined }),
  groups: fc.option(fc.subarray(['0', '1', '2']), { nil: undefined, freq: 5 }),
});

/** A process of any shape: chains with extra ways forward and back, missing channels, hostile names, steps for nobody. */
export function arbitraryProcess(size: {
  groups: number;
  steps: number;
}): fc.Arbitrary<{ workspace: Workspace; process: Process }> {
  return fc
    .record({
      groupNames: fc.array(names, { minLength: 1, maxLength: size.groups, size: 'max' }),
      steps: fc.array(stepSeed, { minLength: 1, maxLength: size.steps, size: 'max' }),
      ways: fc.array(waySeed, { maxLength: size.steps, size: 'max' }),
      isChain: fc.boolean(),
    })
    .map(({ groupNames, steps, ways, isChain }) => {
      const chain: WayShort[] = isChain ? steps.slice(1).map((_, index) => [`s${index}>s${index + 1}`]) : [];
      const extra = ways.map(({ from, to, condition, probability, groups }): WayShort => [
        `s${from % steps.length}>s${to % steps.length}`,
        condition,
        probability,
        groups?.join(''),
      ]);
      return buildProcess({
        name: 'Willekeurig proces',
        groups: groupNames,
        channels: tenChannels,
        steps: steps.map((seed, index) => stepOf(seed, index, groupNames.length)),
        ways: [...chain, ...extra],
      });
    });
}

function stepOf(seed: StepSeed, index: number, groupCount: number): StepShort {
  const groups = Array.from({ length: groupCount }, (_, group) => group);
  const taking = groups.filter((group) => seed.channels[group] !== undefined);
  const idOf = (channel: number | null | undefined): string => tenChannels[channel ?? -1]?.id ?? '';
  const supporting = seed.supporting.map(idOf);
  const hasContacts = seed.kind === 'contact' || seed.isShared;
  const contacts = seed.isShared
    ? [[taking.join(''), idOf(seed.channels[0]), supporting] as ContactShort]
    : taking.map((group) => [String(group), idOf(seed.channels[group]), supporting] as ContactShort);
  return {
    id: `s${index}`,
    name: seed.name,
    phase: `Fase ${seed.phase}`,
    kind: seed.kind,
    ...(seed.role ? { role: seed.role } : {}),
    ...(seed.isSplitForAll ? { split: 'all' as const } : {}),
    appliesTo: taking.join(''),
    contacts: hasContacts && taking.length > 0 ? contacts : [],
  };
}
