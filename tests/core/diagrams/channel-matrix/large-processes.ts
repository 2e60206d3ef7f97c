import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildProcess, tenChannels, type StepShort, type WayShort } from './build-process.ts';

const wmoGroups = [
  'Inwoner, digitaal vaardig',
  'Inwoner die liever belt of schrijft',
  'Mantelzorger',
  'Wettelijk vertegenwoordiger',
  'Cliëntondersteuner wijkteam',
  'Zorgaanbieder',
];

const wmoSteps: StepShort[] = [
  {
    id: 's1',
    name: 'Zoekt hulp en leest over Wmo-voorzieningen',
    phase: 'Melden',
    role: 'entry',
    appliesTo: '01234',
    contacts: [
      ['023', 'web', ['phone']],
      ['1', 'phone', ['desk']],
      ['4', 'mail'],
    ],
  },
  {
    id: 's2',
    name: 'Meldt hulpvraag',
    phase: 'Melden',
    appliesTo: '01234',
    contacts: [
      ['023', 'portal', ['phone']],
      ['1', 'phone', ['desk']],
      ['4', 'mail'],
    ],
  },
  {
    id: 's3',
    name: 'Krijgt ontvangstbevestiging',
    phase: 'Melden',
    appliesTo: '01234',
    contacts: [
      ['0234', 'mail'],
      ['1', 'letter'],
    ],
  },
  {
    id: 's4',
    name: 'Levert ontbrekende gegevens aan',
    phase: 'Melden',
    appliesTo: '01234',
    contacts: [
      ['023', 'portal', ['mail']],
      ['4', 'mail'],
      ['1', 'form', ['phone']],
    ],
  },
  {
    id: 's5',
    name: 'Plant het keukentafelgesprek',
    phase: 'Onderzoeken',
    appliesTo: '01234',
    contacts: [
      ['02', 'portal'],
      ['134', 'phone'],
    ],
  },
  {
    id: 's6',
    name: 'Keukentafelgesprek thuis',
    phase: 'Onderzoeken',
    appliesTo: '01234',
    contacts: [
      ['01', 'visit', ['sms']],
      ['2', 'visit', ['sms']],
      ['34', 'visit', ['phone', 'sms']],
    ],
  },
  { id: 's7', name: 'Gesprek aan de balie', phase: 'Onderzoeken', appliesTo: '01234', contacts: [['01234', 'desk']] },
  {
    id: 's8',
    name: 'Krijgt gespreksverslag',
    phase: 'Onderzoeken',
    appliesTo: '01234',
    contacts: [
      ['023', 'portal', ['letter']],
      ['4', 'mail'],
      ['1', 'letter'],
    ],
  },
  {
    id: 's9',
    name: 'Ondertekent de aanvraag',
    phase: 'Onderzoeken',
    appliesTo: '01234',
    contacts: [
      ['023', 'portal'],
      ['4', 'mail'],
      ['1', 'form'],
    ],
  },
  {
    id: 's10',
    name: 'Beoordeling door Wmo-consulent',
    phase: 'Besluiten',
    kind: 'internal',
    takes: { max: { value: 8, unit: 'week' } },
  },
  {
    id: 's11',
    name: 'Krijgt het besluit (beschikking)',
    phase: 'Besluiten',
    contacts: [
      ['0235', 'portal', ['phone']],
      ['4', 'mail', ['phone']],
      ['1', 'letter', ['phone']],
    ],
  },
  { id: 's12', name: 'Opdracht aan zorgaanbieder', phase: 'Besluiten', kind: 'internal', split: 'all' },
  {
    id: 's13',
    name: 'Krijgt brief over eigen bijdrage (CAK)',
    phase: 'Leveren en volgen',
    appliesTo: '0123',
    contacts: [['0123', 'letter', ['phone']]],
  },
  {
    id: 's14',
    name: 'Hoort wie de hulp komt geven',
    phase: 'Leveren en volgen',
    appliesTo: '01234',
    contacts: [
      ['02', 'app', ['phone']],
      ['1', 'letter', ['phone']],
      ['3', 'mail'],
      ['4', 'phone'],
    ],
  },
  {
    id: 's15',
    name: 'Maakt kennis met de zorgaanbieder',
    phase: 'Leveren en volgen',
    contacts: [
      ['0125', 'visit'],
      ['34', 'phone'],
    ],
  },
  {
    id: 's16',
    name: 'Wachten op start hulp',
    phase: 'Leveren en volgen',
    kind: 'wait',
    takes: { norm: { value: 10, unit: 'workday' } },
  },
  {
    id: 's17',
    name: 'Evaluatie na drie maanden',
    phase: 'Leveren en volgen',
    role: 'exit',
    contacts: [
      ['0', 'app', ['phone']],
      ['2345', 'mail'],
      ['1', 'phone'],
    ],
  },
  {
    id: 's18',
    name: 'Dient bezwaar in',
    phase: 'Leveren en volgen',
    role: 'exit',
    appliesTo: '01234',
    contacts: [
      ['023', 'portal', ['desk']],
      ['4', 'mail'],
      ['1', 'letter', ['desk']],
    ],
  },
];

const wmoWays: WayShort[] = [
  ['s1>s2'],
  ['s2>s3'],
  ['s3>s5', 'compleet', 0.65],
  ['s3>s4', 'gegevens onvolledig', 0.35],
  ['s4>s5'],
  ['s5>s6', 'gesprek thuis', 0.7],
  ['s5>s7', 'liever aan de balie', 0.3],
  ['s6>s8'],
  ['s7>s8'],
  ['s8>s9'],
  ['s9>s8', 'verslag klopt niet', 0.1],
  ['s9>s10'],
  ['s10>s11'],
  ['s11>s12', 'toegekend', 0.85],
  ['s11>s18', 'afgewezen en niet eens', 0.15],
  ['s12>s13'],
  ['s12>s14'],
  ['s13>s15'],
  ['s14>s15'],
  ['s15>s16'],
  ['s16>s17'],
];

/** Six groups, fifteen contact steps and three thin ones, ten channels: the largest picture that must be readable on one page. */
export function wmoProcess(): { workspace: Workspace; process: Process } {
  return buildProcess({ groups: wmoGroups, channels: tenChannels, steps: wmoSteps, ways: wmoWays });
}

/** A process of any size: a chain with a branch in every five steps, and channels that change with group and step. */
export function longProcess(size: { steps: number; groups: number }): { workspace: Workspace; process: Process } {
  const numbers = Array.from({ length: size.steps }, (_, index) => index);
  const steps = numbers.map((index): StepShort => {
    const phase = `Fase ${Math.floor(index / 6) + 1}`;
    if (index % 9 === 8) return { id: `s${index}`, name: 'Beoordeling door de gemeente', phase, kind: 'internal' };
    const contacts = Array.from({ length: size.groups }, (_, group) => {
      const channel = tenChannels[(Math.floor((index + group) / 3) * 7 + group * 3) % tenChannels.length];
      return [String(group), (index * 7 + group) % 41 === 0 ? '' : (channel?.id ?? '')] as const;
    });
    return { id: `s${index}`, name: `Stap ${index} van het proces`, phase, contacts };
  });
  const ways = numbers.slice(1).flatMap((index): WayShort[] => {
    if (index % 5 === 3)
      return [
        [`s${index - 1}>s${index}`, 'anders', 0.3],
        [`s${index - 1}>s${Math.min(index + 1, size.steps - 1)}`, 'meestal', 0.7],
      ];
    return [[`s${index - 1}>s${index}`]];
  });
  const groups = Array.from({ length: size.groups }, (_, index) => `Doelgroep ${index + 1}`);
  return buildProcess({ name: 'Lang proces', groups, channels: tenChannels, steps, ways });
}
