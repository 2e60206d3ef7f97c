import { startTransition, useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import { heights } from './blueprint-heights.ts';
import type { Blueprint } from './use-blueprint.ts';

/** With fewer rows everything exists; leaving some out would cost more than it saves. */
const mostWithoutChoice = 40;
/** How far beyond the edge rows exist already, in pixels, and how coarsely scrolling is followed. */
const beyond = 320;
const grain = 160;

/** Whether a row is in view or close to it. Rows keep their place and height in any case, so that nothing jumps. */
export type IsRowNear = (rowId: string) => boolean;

/** Follows which rows one can see; the cells of the others need not exist. */
export function useRowsInView(
  { rows, rowHeight, scale }: Blueprint,
  scroller: RefObject<HTMLDivElement | null>,
): IsRowNear {
  const hasMany = rows.length > mostWithoutChoice;
  const [seen, setSeen] = useState({ top: 0, bottom: 1200 });
  useEffect(() => {
    const element = scroller.current;
    if (!hasMany || !element) return undefined;
    const follow = (): void => {
      const top = Math.floor(element.scrollTop / grain) * grain;
      const bottom = Math.ceil((element.scrollTop + element.clientHeight) / grain) * grain;
      // The rows that come are not in view yet: they are drawn in pieces, between the frames of scrolling.
      startTransition(() =>
        setSeen((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom })),
      );
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
    () => (hasMany ? rowsBetween({ rows, rowHeight, scale }, seen) : undefined),
    [hasMany, rows, rowHeight, scale, seen],
  );
  return useCallback((rowId: string) => near?.has(rowId) ?? true, [near]);
}

function rowsBetween(
  { rows, rowHeight, scale }: Pick<Blueprint, 'rows' | 'rowHeight' | 'scale'>,
  seen: { top: number; bottom: number },
): Set<string> {
  let top = (heights.phase + heights.flow) * scale;
  const near = new Set<string>();
  for (const { id } of rows) {
    const bottom = top + Math.round((rowHeight.get(id) ?? 0) * scale);
    if (id === 'step' || (bottom > seen.top - beyond && top < seen.bottom + beyond)) near.add(id);
    top = bottom;
  }
  return near;
}
