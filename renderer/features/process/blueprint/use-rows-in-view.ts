import { startTransition, useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { heights } from '../layout/blueprint-heights.ts';
import { drawnStretch, type Stretch } from '../../../ui/drawn-stretch.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** With fewer rows everything exists; leaving some out would cost more than it saves. */
const mostWithoutChoice = 40;
/** In pixels: rows exist before they come into view. */
const reach = { beyond: 160, ahead: 320 };
/** What one sees before the grid is measured. */
const atFirst = { from: 0, to: 1200 };

/** Whether a row is in view or close to it. Rows keep their place and height in any case, so that nothing jumps. */
export type IsRowNear = (rowId: string) => boolean;

/** Follows which rows one can see; the cells of the others need not exist. */
export function useRowsInView(
  { rows, rowHeight, scale }: Blueprint,
  scroller: RefObject<HTMLDivElement | null>,
): IsRowNear {
  const hasMany = rows.length > mostWithoutChoice;
  const [drawn, setDrawn] = useState(() => drawnStretch(undefined, atFirst, reach));
  useEffect(() => {
    const element = scroller.current;
    if (!hasMany || !element) return undefined;
    const follow = (): void => {
      const seen = { from: element.scrollTop, to: element.scrollTop + element.clientHeight };
      // The rows that come are not in view yet: they are drawn in pieces, between the frames of scrolling.
      startTransition(() => setDrawn((before) => drawnStretch(before, seen, reach)));
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const resized = new ResizeObserver(follow);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      resized.disconnect();
    };
  }, [hasMany, scroller]);
  const near = useMemo(
    () => (hasMany ? rowsBetween({ rows, rowHeight, scale }, drawn) : undefined),
    [hasMany, rows, rowHeight, scale, drawn],
  );
  return useCallback((rowId: string) => near?.has(rowId) ?? true, [near]);
}

function rowsBetween(
  { rows, rowHeight, scale }: Pick<Blueprint, 'rows' | 'rowHeight' | 'scale'>,
  { from, to }: Stretch,
): Set<string> {
  let top = (heights.phase + heights.flow) * scale;
  const near = new Set<string>();
  for (const { id } of rows) {
    const bottom = top + Math.round((rowHeight.get(id) ?? 0) * scale);
    if (id === 'step' || (bottom > from && top < to)) near.add(id);
    top = bottom;
  }
  return near;
}
