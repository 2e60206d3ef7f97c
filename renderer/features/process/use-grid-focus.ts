import { useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { editStepName, selectCell, setLane, useView } from '../../view/view-store.ts';
import type { BlueprintRow } from './blueprint-rows.ts';
import type { GridLayout } from './grid-layout.ts';
import { moveInGrid } from './move-in-grid.ts';
import { scrollToColumn, scrollToRow } from './scroll-to-cell.ts';
import type { Blueprint } from './use-blueprint.ts';

interface GridFocusOptions {
  blueprint: Blueprint;
  layout: GridLayout;
  scroller: RefObject<HTMLDivElement | null>;
}

interface GridFocus {
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent): void;
  onDoubleClick(event: MouseEvent): void;
}

/** One cell of the grid has the focus and moves with keys and mouse; it is always scrolled into view beside header and first column. */
export function useGridFocus({ blueprint, layout, scroller }: GridFocusOptions): GridFocus {
  const { process, columns, rows } = blueprint;
  const selection = useView((view) => view.selections[process.id]);
  const isEditing = useView((view) => view.editing !== undefined);
  const wantsFocus = useRef(false);
  const wasEditing = useRef(false);
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

  const showSelection = useEffectEvent(() => {
    if (!selection || !scroller.current) return;
    scrollToColumn(scroller.current, layout, column);
    const hasEndedEditing = wasEditing.current && !isEditing;
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

  return {
    onKeyDown: (event) => {
      if (event.altKey || event.defaultPrevented) return;
      const row = Math.max(
        0,
        rows.findIndex(({ id }) => id === selection?.rowId),
      );
      const here = rows[row];
      if (here && event.key === 'Enter' && !event.ctrlKey && !event.metaKey && enter(blueprint, here, column)) {
        event.preventDefault();
        return;
      }
      const page = Math.max(1, layout.lastInView - layout.firstInView - 1);
      const next = moveInGrid(event, { column, row }, { columns: columns.length, rows: rows.length, page });
      if (!next) return;
      event.preventDefault();
      activate(next.column, rows[next.row]?.id ?? 'step');
    },
    onClick: (event) => {
      const place = placeOf(event);
      const row = rows.find(({ id }) => id === place?.rowId);
      if (!place || !row || event.target instanceof HTMLTextAreaElement) return;
      activate(place.column ?? column, row.id);
      if (row.kind === 'lane') enter(blueprint, row, column);
    },
    onDoubleClick: (event) => {
      const place = placeOf(event);
      const row = rows.find(({ id }) => id === place?.rowId);
      if (row?.kind === 'step' && place?.column !== undefined) enter(blueprint, row, place.column);
    },
  };
}

/** Edits a step name, or opens or closes a lane; other cells have nothing to do yet with Enter. */
function enter({ process, columns, isLaneOpen }: Blueprint, row: BlueprintRow, column: number): boolean {
  const step = columns[column]?.step;
  if (row.kind === 'step' && step) editStepName({ processId: process.id, stepId: step.id });
  else if (row.kind === 'lane' && row.groupId !== undefined) setLane(process.id, row.groupId, !isLaneOpen(row.groupId));
  else return false;
  return true;
}

function keyOf(rows: readonly BlueprintRow[], { stepId, rowId }: { stepId: string; rowId: string }): string {
  return rows.find(({ id }) => id === rowId)?.kind === 'lane' ? rowId : `${stepId} ${rowId}`;
}

function placeOf({ target }: MouseEvent): { column: number | undefined; rowId: string } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row-id]') : null;
  const { rowId, column } = cell?.dataset ?? {};
  return rowId === undefined ? undefined : { rowId, column: column === undefined ? undefined : Number(column) };
}
