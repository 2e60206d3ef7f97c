import type { GridLayout } from '../layout/grid-layout.ts';

/** Scrolls sideways until a column stands free of the first column. */
export function scrollToColumn(scroller: HTMLElement, layout: GridLayout, column: number): void {
  const left = layout.offsetOf(column);
  const right = left + layout.widthOf(column);
  if (left < scroller.scrollLeft + layout.headWidth) scroller.scrollLeft = left - layout.headWidth;
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
}

/** Scrolls up or down until a cell stands free of the header. */
export function scrollToRow(scroller: HTMLElement, cell: HTMLElement): void {
  const header = scroller.querySelector<HTMLElement>('[role="rowgroup"]');
  if (header?.contains(cell)) return;
  const top = scroller.getBoundingClientRect().top + (header?.offsetHeight ?? 0);
  const box = cell.getBoundingClientRect();
  const bottom = scroller.getBoundingClientRect().top + scroller.clientHeight;
  if (box.top < top) scroller.scrollTop -= top - box.top;
  else if (box.bottom > bottom) scroller.scrollTop += box.bottom - bottom;
}
