import { zoomSteps } from '../../../view/view-store.ts';

/** Width of A4 in pixels of 1/96 inch, with the edge of the sheet. */
const sheetWidth = 794;
const gutter = 20;
const largestFit = 1.5;

/** The scale at which a sheet fills the room beside it, never absurdly large. */
export function fittingScale(room: number): number {
  if (room <= 0) return 1;
  return Math.min(largestFit, Math.max(0.3, (room - 2 * gutter) / sheetWidth));
}

/** The next zoom step from a scale, in per cent; undefined at the end. */
export function nextZoom(scale: number, direction: 1 | -1): number | undefined {
  const now = Math.round(scale * 100);
  return direction === 1 ? zoomSteps.find((step) => step > now) : zoomSteps.findLast((step) => step < now);
}
