import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { TextKey, TextValues } from '../../i18n/use-texts.ts';
import { contactsOf } from '../../lookups/touchpoints.ts';
import { processPath, screenPath } from '../../navigation/routes.ts';

/** The seven stages of the method. */
export const stageIds = [
  'targetGroups',
  'choices',
  'process',
  'communication',
  'expectations',
  'measuring',
  'plan',
] as const;
/** A stage of the method. */
export type StageId = (typeof stageIds)[number];

/** How far a stage is: counted, never judged. */
export interface StageProgress {
  id: StageId;
  state: 'done' | 'partly' | 'todo';
  figures: { key: TextKey; values: TextValues };
  /** Where one works on it; absent where the app has no screen for it. */
  path?: string;
}

/** How far each stage is, from what the workspace holds. */
export function stageProgress(workspace: Workspace): StageProgress[] {
  return [
    targetGroups(workspace),
    choices(workspace),
    customerProcess(workspace),
    communication(workspace),
    expectations(workspace),
    measuring(workspace),
    plan(workspace),
  ];
}

function targetGroups({ targetGroups: groups }: Workspace): StageProgress {
  const researched = groups.filter(({ research }) => research?.some(({ method }) => method !== 'assumption'));
  return {
    id: 'targetGroups',
    // Groups without research are a beginning: an assumption may be all there is, and one goes on to the next stage.
    state: begun(stateOf(researched.length, groups.length), groups.length),
    figures: { key: 'stage.targetGroups.figures', values: { groups: groups.length, researched: researched.length } },
    path: screenPath('target-groups'),
  };
}

function choices({ channels, processes }: Workspace): StageProgress {
  const priced = channels.filter(({ costPerContact }) => typeof costPerContact === 'number').length;
  const withGoal = processes.filter(({ goal }) => goal?.trim()).length;
  const total = channels.length + processes.length;
  return {
    id: 'choices',
    state: begun(stateOf(priced + withGoal, total), channels.length),
    figures: {
      key: 'stage.choices.figures',
      values: { channels: channels.length, priced, processes: processes.length, withGoal },
    },
    path: screenPath('channels'),
  };
}

function customerProcess({ processes }: Workspace): StageProgress {
  const steps = processes.reduce((sum, process) => sum + process.steps.length, 0);
  const phases = processes.reduce((sum, process) => sum + process.phases.length, 0);
  const contacts = processes.flatMap(contactsOf);
  const missing = contacts.filter(({ touchpoint }) => !touchpoint?.primary).length;
  return {
    id: 'process',
    state: steps === 0 ? 'todo' : missing === 0 ? 'done' : 'partly',
    figures: { key: 'stage.process.figures', values: { steps, phases, missing } },
    path: pathOfProcesses(processes),
  };
}

function communication({ processes, contentItems }: Workspace): StageProgress {
  const contacts = processes.flatMap(contactsOf);
  const withContent = contacts.filter(({ touchpoint }) => (touchpoint?.primary?.contentIds.length ?? 0) > 0).length;
  return {
    id: 'communication',
    state: begun(stateOf(withContent, contacts.length), contentItems.length),
    figures: {
      key: 'stage.communication.figures',
      values: { items: contentItems.length, withContent, contacts: contacts.length },
    },
    path: contentItems.length > 0 ? screenPath('content') : pathOfProcesses(processes),
  };
}

function expectations({ processes }: Workspace): StageProgress {
  const steps = processes
    .flatMap((process) => process.steps)
    .filter(({ kind, role }) => kind === 'contact' && !role?.includes('exit'));
  const told = steps.filter(({ expectNext }) => expectNext).length;
  return {
    id: 'expectations',
    state: stateOf(told, steps.length),
    figures: { key: 'stage.expectations.figures', values: { told, steps: steps.length } },
    path: pathOfProcesses(processes),
  };
}

function measuring({ processes }: Workspace): StageProgress {
  const metrics = processes.flatMap((process) => process.metrics ?? []);
  const measured = metrics.filter((metric) => (metric.measured?.length ?? 0) > 0).length;
  const hasAll = processes.every((process) => (process.metrics?.length ?? 0) > 0);
  return {
    id: 'measuring',
    state: metrics.length === 0 ? 'todo' : measured === metrics.length && hasAll ? 'done' : 'partly',
    figures: { key: 'stage.measuring.figures', values: { metrics: metrics.length, measured } },
  };
}

function plan({ plans = [] }: Workspace): StageProgress {
  const approved = plans.filter(({ status }) => status === 'approved').length;
  return {
    id: 'plan',
    state: plans.length === 0 ? 'todo' : stateOf(approved, plans.length) === 'done' ? 'done' : 'partly',
    figures: { key: 'stage.plan.figures', values: { plans: plans.length, approved } },
    path: screenPath('plan'),
  };
}

function stateOf(ready: number, total: number): StageProgress['state'] {
  if (total === 0 || ready === 0) return 'todo';
  return ready === total ? 'done' : 'partly';
}

/** What is there already counts as a beginning. */
function begun(state: StageProgress['state'], things: number): StageProgress['state'] {
  return state === 'todo' && things > 0 ? 'partly' : state;
}

function pathOfProcesses(processes: readonly Process[]): string {
  const [only, ...others] = processes;
  return only && others.length === 0 ? processPath(only.id) : screenPath('processes');
}
