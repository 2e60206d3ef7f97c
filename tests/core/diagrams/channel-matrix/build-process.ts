import { createChannel, type Channel } from '#core/model/channel.ts';
import type {
  ChannelId,
  PhaseId,
  ProcessId,
  StepId,
  TargetGroupId,
  TransitionId,
  WorkspaceId,
} from '#core/model/id.ts';
import { createProcess, type Process } from '#core/model/process.ts';
import { createStep, type Step } from '#core/model/step.ts';
import { createTargetGroup } from '#core/model/target-group.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import { createWorkspace, type Workspace } from '#core/model/workspace.ts';

/** A contact: groups by their numbers ("013"), channel and supporting channels by their ids; channel "" = none chosen. */
export type ContactShort = readonly [groups: string, channel: string, supporting?: readonly string[]];

/** A step in shorthand. */
export interface StepShort {
  id: string;
  name?: string;
  phase: string;
  kind?: Step['kind'];
  role?: NonNullable<Step['role']>;
  split?: 'all';
  takes?: NonNullable<Step['takes']>;
  contacts?: readonly ContactShort[];
  appliesTo?: string;
}

/** A way in shorthand: "from>to", its condition and share, and the numbers of its groups. */
export type WayShort = readonly [
  ends: string,
  condition?: string | undefined,
  probability?: number | undefined,
  groups?: string | undefined,
];

/** A process in shorthand, with the workspace around it. */
export interface ProcessShort {
  name?: string;
  groups: readonly string[];
  channels: readonly Pick<Channel, 'id' | 'name' | 'kind' | 'medium'>[];
  steps: readonly StepShort[];
  ways: readonly WayShort[];
}

/** The id of the group with this number. */
export function groupId(number: number | string): TargetGroupId {
  return `g${number}` as TargetGroupId;
}

/** Ten channels of all kinds. */
export const tenChannels = [
  { id: 'web', name: 'Website gemeente', kind: 'digital', medium: 'website' },
  { id: 'portal', name: 'MijnGemeente (portaal)', kind: 'digital', medium: 'portal' },
  { id: 'app', name: 'Zorg-app', kind: 'digital', medium: 'app' },
  { id: 'mail', name: 'E-mail', kind: 'digital', medium: 'email' },
  { id: 'sms', name: 'Sms', kind: 'digital', medium: 'sms' },
  { id: 'phone', name: 'Telefoon (klantcontactcentrum)', kind: 'assisted', medium: 'phone' },
  { id: 'desk', name: 'Balie stadsloket', kind: 'assisted', medium: 'desk' },
  { id: 'visit', name: 'Huisbezoek', kind: 'assisted', medium: 'visit' },
  { id: 'letter', name: 'Brief', kind: 'paper', medium: 'letter' },
  { id: 'form', name: 'Papieren formulier', kind: 'paper', medium: 'other' },
].map((channel) => createChannel(channel as Pick<Channel, 'id' | 'name' | 'kind' | 'medium'>));

/** Writes a shorthand out as a workspace with one process. */
export function buildProcess(short: ProcessShort): { workspace: Workspace; process: Process } {
  const phases = [...new Set(short.steps.map(({ phase }) => phase))];
  const process = createProcess({
    id: 'p' as ProcessId,
    name: short.name ?? 'Aanvraag hulp en ondersteuning (Wmo)',
    targetGroupIds: short.groups.map((_, index) => groupId(index)),
    phases: phases.map((name) => ({ id: name as PhaseId, name })),
    steps: short.steps.map(buildStep),
    transitions: short.ways.map(([ends, condition, probability, groups], index) => ({
      id: `t${index}` as TransitionId,
      from: ends.split('>')[0] as StepId,
      to: ends.split('>')[1] as StepId,
      ...(condition === undefined ? {} : { condition }),
      ...(probability === undefined ? {} : { probability }),
      ...(groups === undefined ? {} : { targetGroupIds: [...groups].map(groupId) }),
    })),
  });
  const workspace = createWorkspace({
    id: 'w' as WorkspaceId,
    name: 'Werkruimte',
    contentLocale: 'nl',
    targetGroups: short.groups.map((name, index) => createTargetGroup({ id: groupId(index), name })),
    channels: short.channels.map((channel) => createChannel(channel)),
    processes: [process],
  });
  return { workspace, process };
}

function buildStep({ id, name, phase, kind, role, split, takes, contacts = [], appliesTo }: StepShort): Step {
  return createStep({
    id: id as StepId,
    name: name ?? id,
    phaseId: phase as PhaseId,
    ...(kind ? { kind } : {}),
    ...(role ? { role } : {}),
    ...(split ? { split } : {}),
    ...(takes ? { takes } : {}),
    ...(appliesTo === undefined ? {} : { appliesTo: [...appliesTo].map(groupId) }),
    ...(contacts.length > 0 ? { touchpoints: contacts.map(buildTouchpoint) } : {}),
  });
}

function buildTouchpoint([groups, channel, supporting = []]: ContactShort): Touchpoint {
  return {
    targetGroupIds: [...groups].map(groupId),
    ...(channel ? { primary: { channelId: channel as ChannelId, contentIds: [] } } : {}),
    ...(supporting.length > 0
      ? { supporting: supporting.map((id) => ({ channelId: id as ChannelId, contentIds: [] })) }
      : {}),
  };
}
