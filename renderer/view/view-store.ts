import { create } from 'zustand';
import type { TemplateName } from '#core/contract/workspace-methods.ts';
import type { ProcessId, StepId, TargetGroupId } from '#core/model/id.ts';

/** Rows of the blueprint that can be switched off. */
export const rowKinds = [
  'customerAction',
  'question',
  'supporting',
  'content',
  'tells',
  'asks',
  'system',
  'tone',
  'expectNext',
  'weExpect',
] as const;
/** A row of the blueprint that can be switched off. */
export type RowKind = (typeof rowKinds)[number];

/** Dialogs that lie over the screen, one at a time. */
export type DialogId = 'open' | 'create' | 'shortcuts';

/** The cell with the focus in the blueprint. */
export interface BlueprintSelection {
  stepId: StepId;
  rowId: string;
}

/** Zoom steps of the blueprint, in per cent. */
export const zoomSteps = [50, 75, 90, 100, 110, 125, 150, 200] as const;

interface ViewState {
  dialog: DialogId | undefined;
  /** What the dialog for a new workspace starts from. */
  template: TemplateName;
  isInspectorOpen: boolean;
  zoom: number;
  hiddenRows: readonly RowKind[];
  /** Per process; absent means: open where the group takes part. */
  lanes: Readonly<Record<string, boolean>>;
  /** Per process: target groups that the filter leaves out. */
  hiddenGroups: Readonly<Record<string, readonly TargetGroupId[]>>;
  selections: Readonly<Record<string, BlueprintSelection>>;
  /** The step name being edited. */
  editing: { processId: ProcessId; stepId: StepId } | undefined;
}

/** State of what is looked at. */
export const useView = create<ViewState>(() => ({
  dialog: undefined,
  template: 'empty',
  isInspectorOpen: true,
  zoom: 100,
  hiddenRows: [],
  lanes: {},
  hiddenGroups: {},
  selections: {},
  editing: undefined,
}));

/** Opens a dialog, or closes the one that is open. */
export function showDialog(dialog: DialogId | undefined): void {
  useView.setState({ dialog });
}

/** Opens the dialog for a new workspace from this template. */
export function showCreateDialog(template: TemplateName): void {
  useView.setState({ dialog: 'create', template });
}

/** Selects a cell of the blueprint. */
export function selectCell(processId: ProcessId, selection: BlueprintSelection): void {
  useView.setState(({ selections }) => ({ selections: { ...selections, [processId]: selection } }));
}

/** The selected cell of a process, read once. */
export function selectionOf(processId: ProcessId): BlueprintSelection | undefined {
  return useView.getState().selections[processId];
}

/** Starts or ends editing the name of a step. */
export function editStepName(editing: ViewState['editing']): void {
  useView.setState({ editing });
}

/** Zooms the blueprint one step in or out. */
export function changeZoom(direction: 1 | -1): void {
  useView.setState(({ zoom }) => {
    const wanted = direction === 1 ? zoomSteps.find((step) => step > zoom) : zoomSteps.findLast((step) => step < zoom);
    return { zoom: wanted ?? zoom };
  });
}

/** Opens or closes the lane of a target group. */
export function setLane(processId: ProcessId, groupId: TargetGroupId, isOpen: boolean): void {
  useView.setState(({ lanes }) => ({ lanes: { ...lanes, [laneKey(processId, groupId)]: isOpen } }));
}

/** Key of a lane in `lanes`. */
export function laneKey(processId: ProcessId, groupId: TargetGroupId): string {
  return `${processId} ${groupId}`;
}

/** Shows or hides a row of the blueprint. */
export function toggleRow(row: RowKind): void {
  useView.setState(({ hiddenRows }) => ({
    hiddenRows: hiddenRows.includes(row) ? hiddenRows.filter((other) => other !== row) : [...hiddenRows, row],
  }));
}

/** Shows or hides a target group in a process. */
export function toggleGroup(processId: ProcessId, groupId: TargetGroupId): void {
  useView.setState(({ hiddenGroups }) => {
    const hidden = hiddenGroups[processId] ?? [];
    const next = hidden.includes(groupId) ? hidden.filter((other) => other !== groupId) : [...hidden, groupId];
    return { hiddenGroups: { ...hiddenGroups, [processId]: next } };
  });
}
