import {
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { extendSelection, selectCell, setLane, useView, type BlueprintSelection } from '../../../view/view-store.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import type { ColumnsInView, GridLayout } from '../layout/grid-layout.ts';
import { moveInGrid } from './move-in-grid.ts';
import { scrollToColumn, scrollToRow } from './scroll-to-cell.ts';
import { startEditing } from '../cells/start-editing.ts';
import { useBlockEdits } from '../cells/use-block-edits.ts';
import { useCellKeys } from '../cells/use-cell-keys.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface GridFocusOptions {
  blueprint: Blueprint;
  layout: GridLayout;
  inView: ColumnsInView;
  scroller: RefObject<HTMLDivElement | null>;
}

interface GridFocus {
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent): void;
  onDoubleClick(event: MouseEvent): void;
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

/** One cell of the grid has the focus and moves with keys and mouse; it is always scrolled into view beside header and first column. */
export function useGridFocus({ blueprint, layout, inView, scroller }: GridFocusOptions): GridFocus {
  const { process, columns, rows } = blueprint;
  const selection = useView((view) => view.selections[process.id]);
  const isEditing = useView((view) => view.editing !== undefined || view.draft !== undefined);
  const wantsFocus = useRef(false);
  const wasEditing = useRef(false);
  const { fill, clear, ...clipboard } = useBlockEdits(blueprint);
  const cellKeys = useCellKeys(blueprint, { fill, clear });
  const column = Math.max(
    0,
    columns.findIndex(({ step }) => step.id === selection?.stepId),
  );

  function activate(columnIndex: number, rowId: string): void {
    const step = columns[columnIndex]?.step;
    if (!step) return;
    wantsFocus.current = true;
    selectCell(process.id, { stepId: step.id, rowId });
  }

  function extend(columnIndex: number, rowIndex: number): void {
    const step = columns[columnIndex]?.step;
    const row = rows[rowIndex];
    if (!step || !row) return;
    extendSelection({ stepId: step.id, rowId: row.id });
    if (scroller.current) scrollToColumn(scroller.current, layout, columnIndex);
  }

  const showSelection = useEffectEvent(() => {
    if (!selection || !scroller.current) return;
    scrollToColumn(scroller.current, layout, column);
    const hasEndedEditing = wasEditing.current && !isEditing && useView.getState().returnsFocus;
    wasEditing.current = isEditing;
    if ((!wantsFocus.current && !hasEndedEditing) || isEditing) return;
    wantsFocus.current = false;
    const cell = scroller.current.querySelector<HTMLElement>(`[data-key="${CSS.escape(keyOf(rows, selection))}"]`);
    cell?.focus({ preventScroll: true });
    if (cell) scrollToRow(scroller.current, cell);
  });
  useLayoutEffect(() => {
    if (selection || !isEditing) showSelection();
  }, [selection, isEditing]);

  // A cell that was asked for from elsewhere takes the focus as soon as it exists.
  useLayoutEffect(() => {
    if (!useView.getState().wantsFocus || !selection || !scroller.current) return;
    const cell = scroller.current.querySelector<HTMLElement>(`[data-key="${CSS.escape(keyOf(rows, selection))}"]`);
    if (!cell) return;
    useView.setState({ wantsFocus: false });
    scrollToColumn(scroller.current, layout, column);
    cell.focus({ preventScroll: true });
    scrollToRow(scroller.current, cell);
  });

  return {
    ...clipboard,
    onKeyDown: (event) => {
      if (event.defaultPrevented || isInField(event.target)) return;
      const row = Math.max(
        0,
        rows.findIndex(({ id }) => id === selection?.rowId),
      );
      const here = rows[row];
      if (here && cellKeys(event, here, column)) {
        wantsFocus.current = true;
        event.preventDefault();
        return;
      }
      if (event.altKey) return;
      const page = Math.max(1, inView.last - inView.first - 1);
      const { extent } = useView.getState();
      const size = { columns: columns.length, rows: rows.length, page };
      if (event.shiftKey && selection) {
        const corner = extent ? placeOfSelection(blueprint, extent) : { column, row };
        const wider = moveInGrid(event, corner, size);
        if (!wider) return;
        event.preventDefault();
        extend(wider.column, wider.row);
        return;
      }
      const next = moveInGrid(event, { column, row }, size);
      if (!next) return;
      event.preventDefault();
      // The header is in view wherever one is; who goes up to it wants to see what is below it.
      if (next.row === 0 && row > 0) scroller.current?.scrollTo({ top: 0 });
      activate(next.column, rows[next.row]?.id ?? 'step');
    },
    onClick: (event) => {
      const place = placeOf(event);
      const row = rows.find(({ id }) => id === place?.rowId);
      if (!place || !row || isInField(event.target)) return;
      if (event.shiftKey && selection && place.column !== undefined) {
        extend(place.column, rows.indexOf(row));
        return;
      }
      activate(place.column ?? column, row.id);
      if (row.kind === 'lane') toggleLane(blueprint, row);
    },
    onDoubleClick: (event) => {
      const place = placeOf(event);
      const row = rows.find(({ id }) => id === place?.rowId);
      if (row && place?.column !== undefined && !isInField(event.target)) startEditing(blueprint, row, place.column);
    },
  };
}

function placeOfSelection({ columns, rows }: Blueprint, { stepId, rowId }: BlueprintSelection) {
  return {
    column: Math.max(
      0,
      columns.findIndex(({ step }) => step.id === stepId),
    ),
    row: Math.max(
      0,
      rows.findIndex(({ id }) => id === rowId),
    ),
  };
}

/** In a field the keys and the mouse belong to the field. */
function isInField(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function toggleLane({ process, isLaneOpen }: Blueprint, { groupId }: BlueprintRow): void {
  if (groupId !== undefined) setLane(process.id, groupId, !isLaneOpen(groupId));
}

function keyOf(rows: readonly BlueprintRow[], { stepId, rowId }: { stepId: string; rowId: string }): string {
  return rows.find(({ id }) => id === rowId)?.kind === 'lane' ? rowId : `${stepId} ${rowId}`;
}

function placeOf({ target }: MouseEvent): { column: number | undefined; rowId: string } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row-id]') : null;
  const { rowId, column } = cell?.dataset ?? {};
  return rowId === undefined ? undefined : { rowId, column: column === undefined ? undefined : Number(column) };
}
