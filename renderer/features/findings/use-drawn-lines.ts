import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';
import { drawAhead } from '../../ui/draw-ahead.ts';
import { usePrintView } from '../../view/print-view.ts';
import { drawnParts, type DrawnPart } from './drawn-parts.ts';
import type { ListLine } from './list-lines.ts';

/** In pixels: a head, and a finding of two lines of words. */
const heights = { head: 37, finding: 73 };
/** In lines: enough to be drawn before they come into view. */
const reach = { beyond: 4, ahead: 12 };
/** Up to so many lines are all drawn, which suits who has the page read out. */
const mostWhole = 100;

interface DrawnLines {
  parts: DrawnPart[];
  /** Tells how high a line turned out to be. */
  measure(element: HTMLElement | null): void;
  /** Brings a line into view, no further than needed. */
  reveal(index: number): void;
}

/**
 * Of a long list the lines that are in view and some around them; always the heads, which are few, and the line one returns to with Tab, so that the
 * focus is never on what is gone. On paper all of them.
 */
export function useDrawnLines(
  lines: readonly ListLine[],
  scroller: RefObject<HTMLElement | null>,
  kept: number,
): DrawnLines {
  const isPrinting = usePrintView((view) => view.isPrinting);
  const inView = useMemo(() => drawAhead(lines.length, reach), [lines.length]);
  const heads = useMemo(() => lines.flatMap(({ kind }, index) => (kind === 'head' ? [index] : [])), [lines]);
  const rangeExtractor = useMemo(() => {
    if (isPrinting || lines.length <= mostWhole) return () => [...lines.keys()];
    const always = kept < 0 ? heads : [...heads, kept];
    return (range: Range): number[] =>
      [...new Set([...always, ...inView(range)])].toSorted((one, other) => one - other);
  }, [lines, heads, inView, kept, isPrinting]);
  // The rule warns users of React Compiler, which we are not.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => lines[index]?.id ?? index, [lines]),
    estimateSize: (index) => heights[lines[index]?.kind ?? 'finding'],
    rangeExtractor,
    // What comes into view is drawn with the next frame, instead of holding up the scroll event.
    useFlushSync: false,
  });
  return {
    parts: drawnParts(lines, virtualizer.getVirtualItems(), virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index),
  };
}
