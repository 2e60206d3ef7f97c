import { readCell } from '#core/analysis/flow/cell.ts';
import type { GroupFlow } from '#core/analysis/flow/group-flow.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import type { DataFieldId, InformationItemId, StepId, SystemId, TargetGroupId } from '#core/model/id.ts';
import { fieldById, informationById, targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** What the thread follows: one information item, or a data field with every information item that shows or fills it. */
export interface ThreadSubject {
  id: InformationItemId | DataFieldId;
  name: string;
  infoIds: ReadonlySet<InformationItemId>;
  fieldIds: ReadonlySet<DataFieldId>;
}

/** How well a group knows what it needs: surely, on some paths, or not at all. */
export type NeedState = 'needed' | 'neededSometimes' | 'neededUnknown';

/** What happens with the subject for one group at one step. */
export interface ThreadPoint {
  asked: boolean;
  told: boolean;
  /** Asked and told only through a supporting channel. */
  isSupporting: boolean;
  need: NeedState | undefined;
}

/** The thread of one group. */
export interface ThreadRow {
  groupId: TargetGroupId;
  name: string;
  /** Place in the process: decides colour, marker and dash. */
  line: number;
  isKnownAtStart: boolean;
  pointAt(step: Step): ThreadPoint | undefined;
  takesPart(step: Step): boolean;
}

/** A system that is used where the subject is asked or told, and what it holds of it. */
export interface ThreadSystem {
  system: SourceSystem;
  role: 'record' | 'copy' | 'none';
  stepIds: ReadonlySet<StepId>;
}

/** The subject with this id: an information item or a data field. */
export function threadSubject(workspace: Workspace, id: string): ThreadSubject | undefined {
  const info = informationById(workspace, id as InformationItemId);
  if (info) return { id: info.id, name: info.name, infoIds: new Set([info.id]), fieldIds: new Set(info.fieldIds) };
  const field = fieldById(workspace, id as DataFieldId);
  if (!field) return undefined;
  const infos = workspace.informationItems.filter(({ fieldIds }) => fieldIds?.includes(field.id));
  return {
    id: field.id,
    name: field.name,
    infoIds: new Set(infos.map((item) => item.id)),
    fieldIds: new Set([field.id]),
  };
}

/** Every group of the process, with what it is asked, told and needs; read from the same flow as the findings. */
export function readThreadRows(workspace: Workspace, process: Process, subject: ThreadSubject): ThreadRow[] {
  const view = viewProcess(workspace, process);
  return process.targetGroupIds.map((groupId, line) => {
    const flow = view.flowOf(groupId);
    const points = new Map(
      process.steps.flatMap((step) => {
        const point = readPoint(workspace, step, groupId, { flow, subject });
        return point ? [[step.id, point] as const] : [];
      }),
    );
    return {
      groupId,
      name: targetGroupById(workspace, groupId)?.name ?? groupId,
      line,
      isKnownAtStart: process.knownAtStart?.some((id) => subject.infoIds.has(id)) ?? false,
      pointAt: (step) => points.get(step.id),
      takesPart: (step) => step.appliesTo?.includes(groupId) ?? true,
    };
  });
}

/** The systems at the steps where the subject is asked or told, and those that hold its data fields. */
export function readThreadSystems(workspace: Workspace, process: Process, subject: ThreadSubject): ThreadSystem[] {
  const used = new Map<SystemId, Set<StepId>>();
  for (const step of process.steps) {
    const cells = process.targetGroupIds.flatMap((groupId) => readCell(workspace, step, groupId) ?? []);
    for (const use of cells.flatMap(({ uses }) => uses)) {
      if (!concerns(use.asks, subject) && !concerns(use.tells, subject)) continue;
      for (const systemId of use.use.systemIds ?? [])
        used.set(systemId, (used.get(systemId) ?? new Set()).add(step.id));
    }
  }
  return workspace.systems
    .map((system) => ({ system, role: roleOf(system, subject), stepIds: used.get(system.id) ?? new Set<StepId>() }))
    .filter(({ role, stepIds }) => role !== 'none' || (subject.fieldIds.size > 0 && stepIds.size > 0));
}

function roleOf({ holds }: SourceSystem, { fieldIds }: ThreadSubject): ThreadSystem['role'] {
  const roles = holds.filter(({ fieldId }) => fieldIds.has(fieldId)).map(({ role }) => role);
  if (roles.includes('record')) return 'record';
  return roles.includes('copy') ? 'copy' : 'none';
}

function readPoint(
  workspace: Workspace,
  step: Step,
  groupId: TargetGroupId,
  { flow, subject }: { flow: GroupFlow | undefined; subject: ThreadSubject },
): ThreadPoint | undefined {
  const cell = readCell(workspace, step, groupId);
  if (!cell) return undefined;
  const { uses } = cell;
  const asked = uses.some(({ asks }) => concerns(asks, subject));
  const told = uses.some(({ tells }) => concerns(tells, subject));
  const primary = cell.primary;
  const isSupporting =
    (asked || told) && !(primary && (concerns(primary.asks, subject) || concerns(primary.tells, subject)));
  const need = needOf(step, groupId, flow, subject);
  return asked || told || need ? { asked, told, isSupporting, need } : undefined;
}

/** The worst of what the group needs here; what cannot be reached is not judged. */
function needOf(
  step: Step,
  groupId: TargetGroupId,
  flow: GroupFlow | undefined,
  { infoIds }: ThreadSubject,
): NeedState | undefined {
  const needs = (step.needs ?? []).filter(
    ({ infoId, targetGroupIds }) => infoIds.has(infoId) && (targetGroupIds?.includes(groupId) ?? true),
  );
  const states = needs.map(({ infoId, timing }): NeedState => {
    if (!flow?.cellAt(step.id)) return 'needed';
    const knowledge = flow.knows(infoId, step.id, timing !== 'before');
    if (knowledge === 'every-path') return 'needed';
    return knowledge === 'never' ? 'neededUnknown' : 'neededSometimes';
  });
  return (['neededUnknown', 'neededSometimes', 'needed'] as const).find((state) => states.includes(state));
}

function concerns(said: readonly { infoId: InformationItemId }[], { infoIds }: ThreadSubject): boolean {
  return said.some(({ infoId }) => infoIds.has(infoId));
}
