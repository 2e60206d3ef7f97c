import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useDeferredValue, useMemo, type RefObject } from 'react';
import { drawAhead } from '../../../ui/draw-ahead.ts';
import { widths } from '../layout/blueprint-columns.ts';
import type { ColumnsInView, GridLayout, PlacedColumn } from '../layout/grid-layout.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** In columns: enough to be drawn before they come into view. */
const reach = { beyond: 3, ahead: 4 };

/** Room that rail and details take, about. */
const aroundGrid = 544;

/** Where the columns stand, which of them exist now and which one sees. The same objects as long as nothing moves, so that what hangs on them is not drawn again. */
export function useGridLayout(
  { columns, scale }: Blueprint,
  scroller: RefObject<HTMLDivElement | null>,
  { hasDraft }: { hasDraft: boolean },
): { layout: GridLayout; inView: ColumnsInView } {
  const isNarrow = useMediaQuery('(max-width: 1399px)') ?? false;
  const headWidth = Math.round((isNarrow ? widths.narrowHead : widths.head) * scale);
  const places = useMemo(() => placeColumns(columns, scale, headWidth), [columns, scale, headWidth]);
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => places[index]?.width ?? 0, [places]),
    getItemKey: useCallback((index: number) => columns[index]?.step.id ?? index, [columns]),
    paddingStart: headWidth,
    // Room to name a step after the last one.
    paddingEnd: hasDraft ? Math.round(widths.step * scale) : 0,
    rangeExtractor: useMemo(() => drawAhead(columns.length, reach), [columns.length]),
    // Until the grid is measured, so that the first drawing holds what one will see.
    initialRect: { width: globalThis.innerWidth - aroundGrid, height: globalThis.innerHeight },
    initialOffset: 0,
    // What comes into view is drawn with the next frame, instead of holding up the scroll event.
    useFlushSync: false,
  });
  // New columns are drawn in pieces between the frames of scrolling, since they are not in view yet.
  const latest = virtualizer.getVirtualItems();
  const items = useDeferredValue(latest);
  const totalWidth = virtualizer.getTotalSize();
  const firstInView = virtualizer.range?.startIndex ?? 0;
  const lastInView = virtualizer.range?.endIndex ?? 0;
  const firstDrawn = items[0]?.index ?? 0;
  const lastDrawn = items.at(-1)?.index ?? -1;
  const visible = useMemo(() => places.slice(firstDrawn, lastDrawn + 1), [places, firstDrawn, lastDrawn]);
  const layout = useMemo(
    () => ({
      headWidth,
      totalWidth,
      places,
      visible,
      offsetOf: (index: number) => places[index]?.left ?? headWidth,
      widthOf: (index: number) => places[index]?.width ?? 0,
    }),
    [headWidth, totalWidth, visible, places],
  );
  const inView = useMemo(() => ({ first: firstInView, last: lastInView }), [firstInView, lastInView]);
  return { layout, inView };
}

function placeColumns(columns: Blueprint['columns'], scale: number, headWidth: number): PlacedColumn[] {
  let left = headWidth;
  return columns.map((column, index) => {
    const width = Math.round(column.width * scale);
    const placed = { index, left, width };
    left += width;
    return placed;
  });
}
