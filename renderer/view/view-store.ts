import { create } from 'zustand';
import type { FileId } from '#core/contract/file-methods.ts';
import type { TemplateName } from '#core/contract/workspace-methods.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, ProcessId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { TextKey } from '../i18n/use-texts.ts';

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
  'findings',
] as const;
/** A row of the blueprint that can be switched off. */
export type RowKind = (typeof rowKinds)[number];

/** Dialogs that lie over the screen, one at a time. */
export type DialogId = 'open' | 'create' | 'shortcuts' | 'compare' | 'backups' | 'export-content' | PlacePurpose;

/** Why another place for the workspace is chosen. */
export type PlacePurpose = 'save-as' | 'copy' | 'move';

/** The cell with the focus in the blueprint. */
export interface BlueprintSelection {
  stepId: StepId;
  rowId: string;
}

/** The cell that is being edited. */
export interface CellEditing extends BlueprintSelection {
  processId: ProcessId;
  /** What was typed on the cell to begin with. */
  typed?: string;
}

/** A step that is being named and does not exist yet. */
export interface StepDraft {
  processId: ProcessId;
  /** The step it will follow; absent: at the end. */
  afterStepId?: StepId;
}

/** Something that is being asked about a step before it is done, in the inspector. */
export interface StepTask {
  stepId: StepId;
  task: 'split' | 'merge' | 'beside';
}

/** Which steps of a process are shown: those with one of these channels, and with content in one of these states. Empty lists let all through. */
export interface StepFilter {
  channelIds: readonly ChannelId[];
  statuses: readonly ContentItem['status'][];
}

/** Why something could not be done, said at the cell where it was tried. */
export interface CellProblem extends BlueprintSelection {
  text: string;
}

/** Zoom steps of the blueprint, in per cent. */
export const zoomSteps = [50, 75, 90, 100, 110, 125, 150, 200] as const;

interface ViewState {
  dialog: DialogId | undefined;
  /** What the dialog for a new workspace starts from. */
  template: TemplateName;
  /** The file whose backups are shown; absent: of every workspace. */
  backupsOf: FileId | undefined;
  isInspectorOpen: boolean;
  zoom: number;
  hiddenRows: readonly RowKind[];
  /** Per process; absent means: open where the group takes part. */
  lanes: Readonly<Record<string, boolean>>;
  /** Per process: target groups that the filter leaves out. */
  hiddenGroups: Readonly<Record<string, readonly TargetGroupId[]>>;
  /** Per process; absent: every step. */
  stepFilters: Readonly<Record<string, StepFilter>>;
  /** Rows in which nothing stands are left out. */
  onlyFilledRows: boolean;
  selections: Readonly<Record<string, BlueprintSelection>>;
  editing: CellEditing | undefined;
  /** Whether the cell takes the focus back when its editing ends; not when the person went elsewhere with the mouse. */
  returnsFocus: boolean;
  /** The selected cell is to take the focus as soon as it exists. */
  wantsFocus: boolean;
  /** The field of the details that is to take the focus as soon as it exists, by its label. */
  wantsField: TextKey | undefined;
  /** The other corner of a block of selected cells; the selected cell alone when absent. */
  extent: BlueprintSelection | undefined;
  draft: StepDraft | undefined;
  stepTask: StepTask | undefined;
  problem: CellProblem | undefined;
}

/** Width of the window from which the inspector stands beside the grid, in pixels. */
const inspectorBesideFrom = 1200;

/** State of what is looked at. */
export const useView = create<ViewState>(() => ({
  dialog: undefined,
  template: 'empty',
  backupsOf: undefined,
  // On a narrow window it lies over the grid, so there it waits until it is asked for.
  isInspectorOpen: !('innerWidth' in globalThis) || globalThis.innerWidth >= inspectorBesideFrom,
  zoom: 100,
  hiddenRows: [],
  lanes: {},
  hiddenGroups: {},
  stepFilters: {},
  onlyFilledRows: false,
  selections: {},
  editing: undefined,
  returnsFocus: true,
  wantsFocus: false,
  wantsField: undefined,
  extent: undefined,
  draft: undefined,
  stepTask: undefined,
  problem: undefined,
}));

/** Opens a dialog, or closes the one that is open. */
export function showDialog(dialog: DialogId | undefined): void {
  useView.setState({ dialog });
}

/** Opens the dialog for a new workspace from this template. */
export function showCreateDialog(template: TemplateName): void {
  useView.setState({ dialog: 'create', template });
}

/** Opens the dialog with the backups of one workspace file, or of every workspace. */
export function showBackups(backupsOf: FileId | undefined): void {
  useView.setState({ dialog: 'backups', backupsOf });
}

/** Selects a cell of the blueprint. */
export function selectCell(processId: ProcessId, selection: BlueprintSelection): void {
  useView.setState(({ selections }) => ({
    selections: { ...selections, [processId]: selection },
    problem: undefined,
    extent: undefined,
  }));
}

/** Selects the block of cells between the selected cell and this one. */
export function extendSelection(extent: BlueprintSelection | undefined): void {
  useView.setState({ extent });
}

/** The selected cell of a process, read once. */
export function selectionOf(processId: ProcessId): BlueprintSelection | undefined {
  return useView.getState().selections[processId];
}

/** Starts editing a cell, which is selected first. */
export function editCell(editing: CellEditing): void {
  const { processId, stepId, rowId } = editing;
  const { extent } = useView.getState();
  selectCell(processId, { stepId, rowId });
  extendSelection(extent);
  useView.setState({ editing, draft: undefined, returnsFocus: true });
}

/** Ends editing; the cell takes the focus back unless the person went elsewhere. */
export function endEditing({ returnsFocus = true } = {}): void {
  useView.setState({ editing: undefined, returnsFocus });
}

/** Starts or ends naming a new step; the focus goes on in the grid, or where the first step is added, unless the person went elsewhere. */
export function draftStep(draft: StepDraft | undefined, { returnsFocus = true } = {}): void {
  // A filter would hide the step that is being made.
  if (draft) filterSteps(draft.processId, undefined);
  useView.setState({ draft, editing: undefined, returnsFocus });
}

/** Begins or ends asking what is needed to split or merge a step. */
export function beginStepTask(stepTask: StepTask | undefined): void {
  useView.setState({ stepTask, draft: undefined, editing: undefined, returnsFocus: false });
}

/** Says at a cell why something could not be done; selecting another cell takes it away. */
export function showProblem(problem: CellProblem): void {
  useView.setState({ problem });
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

/** Shows only the steps that a filter lets through; undefined shows all. */
export function filterSteps(processId: ProcessId, filter: StepFilter | undefined): void {
  useView.setState(({ stepFilters: { [processId]: _earlier, ...others } }) => ({
    stepFilters: filter ? { ...others, [processId]: filter } : others,
    extent: undefined,
  }));
}

/** Opens or closes the lanes of these target groups together. */
export function setLanes(processId: ProcessId, groupIds: readonly TargetGroupId[], isOpen: boolean): void {
  useView.setState(({ lanes }) => ({
    lanes: { ...lanes, ...Object.fromEntries(groupIds.map((groupId) => [laneKey(processId, groupId), isOpen])) },
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

/** Hides exactly these groups of a process. */
export function hideGroups(processId: ProcessId, groupIds: readonly TargetGroupId[]): void {
  useView.setState(({ hiddenGroups }) => ({ hiddenGroups: { ...hiddenGroups, [processId]: [...groupIds] } }));
}

/** Selects a cell and lets it take the focus, after showing again what hides it: its lane, its row, its target group. */
export function revealCell(processId: ProcessId, selection: BlueprintSelection): void {
  const [row, groupId] = selection.rowId.split(/:(.*)/s) as [RowKind, TargetGroupId | undefined];
  useView.setState(({ hiddenRows, hiddenGroups }) => ({
    wantsFocus: true,
    editing: undefined,
    draft: undefined,
    hiddenRows: hiddenRows.filter((hidden) => hidden !== row),
    hiddenGroups: {
      ...hiddenGroups,
      [processId]: (hiddenGroups[processId] ?? []).filter((hidden) => hidden !== groupId),
    },
  }));
  if (groupId !== undefined) setLane(processId, groupId, true);
  filterSteps(processId, undefined);
  useView.setState({ onlyFilledRows: false });
  selectCell(processId, selection);
}

/** Opens the details and lets one of their fields take the focus. */
export function revealField(wantsField: TextKey): void {
  useView.setState({ isInspectorOpen: true, wantsField, wantsFocus: false });
}
