import type { Workspace } from '#core/model/workspace.ts';

/** Part of an object of the model, with plain ids; the rest is filled in. */
export type Loose = Record<string, unknown> & { id: string };

/** A workspace in shorthand for tests of rules. */
export interface Shorthand {
  groups?: (string | Loose)[];
  steps: Loose[];
  /** `from>to` */
  links?: string[];
  infos?: (string | Loose)[];
  contents?: Loose[];
  systems?: Loose[];
  systemLinks?: Loose[];
  process?: Record<string, unknown>;
  workspace?: Record<string, unknown>;
}

const channels = [
  { id: 'web', name: 'Website', kind: 'digital', medium: 'website', direction: 'both' },
  { id: 'mail', name: 'E-mail', kind: 'digital', medium: 'email', direction: 'both' },
  { id: 'letter', name: 'Brief', kind: 'paper', medium: 'letter', direction: 'out' },
  { id: 'phone', name: 'Telefoon', kind: 'assisted', medium: 'phone', direction: 'both', synchronous: true },
];

/**
 * Builds a workspace with one process `p`, channels web, mail, letter and phone, and one phase. Without `links` the steps follow each other;
 * the first is the start and the last the end unless a step has a role. Every content item has one text for all groups and channels.
 */
export function smallWorkspace(shorthand: Shorthand): Workspace {
  const { steps, infos = [], contents = [], groups = ['g'] } = shorthand;
  const hasRoles = steps.some((step) => 'role' in step);
  const links = shorthand.links ?? steps.slice(1).map(({ id }, index) => `${steps[index]?.id}>${id}`);
  const named = (thing: string | Loose): Loose => (typeof thing === 'string' ? { id: thing } : thing);
  return {
    schemaVersion: 1,
    id: 'w',
    name: 'w',
    contentLocale: 'nl',
    people: [],
    targetGroups: groups.map(named).map((group) => ({ name: group.id, kind: 'customer', ...group })),
    channels,
    dataFields: ['name', 'birth'].map((id) => ({ id, name: id, sensitivity: 'personal' })),
    systems: (shorthand.systems ?? []).map((system) => ({ name: system.id, holds: [], ...system })),
    systemLinks: shorthand.systemLinks ?? [],
    informationItems: infos.map(named).map((info) => ({ name: info.id, direction: 'tell', kind: 'fact', ...info })),
    toneProfiles: [],
    terms: [],
    contentItems: contents.map((content) => ({
      title: content.id,
      purpose: 'inform',
      status: 'published',
      variants: [
        { id: `${content.id}-text`, targetGroupIds: 'all', channelIds: channels.map(({ id }) => id), locale: 'nl' },
      ],
      ...content,
    })),
    processes: [
      {
        id: 'p',
        name: 'p',
        lifecycle: 'design',
        targetGroupIds: groups.map((group) => named(group).id),
        phases: [
          { id: 'ph', name: 'ph' },
          { id: 'aside', name: 'aside', parked: true },
        ],
        steps: steps.map((step, index) => ({
          name: step.id,
          phaseId: 'ph',
          kind: 'contact',
          initiator: 'organisation',
          ...(hasRoles ? {} : roleOf(index, steps.length)),
          ...step,
        })),
        transitions: links.map((link, index) => ({
          id: `t${index}`,
          from: link.split('>')[0],
          to: link.split('>')[1],
        })),
        ...shorthand.process,
      },
    ],
    ...shorthand.workspace,
  } as unknown as Workspace;
}

/** The touchpoint of all groups in one channel, with the content items it uses and no system needed. */
export function via(channelId: string, contentIds: string[] = [], more: object = {}): object {
  return { touchpoints: [{ targetGroupIds: 'all', primary: { channelId, contentIds, noSystem: true, ...more } }] };
}

function roleOf(index: number, count: number): { role?: string } {
  const roles = [...(index === 0 ? ['entry'] : []), ...(index === count - 1 ? ['exit'] : [])];
  return roles.length > 0 ? { role: roles.join(' ') } : {};
}
