import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface LineWalkOptions {
  list: RefObject<HTMLElement | null>;
  /** Of all lines, also of those that are not drawn. */
  ids: readonly string[];
  /** Id of the line with the focus in it. */
  focused: string | undefined;
  setFocused(id: string | undefined): void;
  /** Brings a line into view. */
  reveal(index: number): void;
}

interface LineWalk {
  /** Takes the focus to a line. */
  go(index: number): void;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** How far Page Up and Page Down go, in lines. */
const pageLines = 10;

/** Arrows, Page Up and Page Down, Home and End walk along the lines of a list, also to one that is not drawn yet. */
export function useWalkLines({ list, ids, focused, setFocused, reveal }: LineWalkOptions): LineWalk {
  const wanted = useRef<number>(undefined);

  // After each change, since the line one goes to may have to be drawn first.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const line = list.current
      ?.querySelector(`[data-index="${wanted.current}"]`)
      ?.querySelector<HTMLElement>('a, button');
    if (!line) return;
    wanted.current = undefined;
    line.focus({ preventScroll: true });
  });

  const go = (index: number): void => {
    const next = Math.max(0, Math.min(ids.length - 1, index));
    wanted.current = next;
    setFocused(ids[next]);
    reveal(next);
  };

  return {
    go,
    onFocus: ({ target }) => {
      const line = target.closest<HTMLElement>('[data-index]');
      setFocused(ids[Number(line?.dataset['index'])]);
    },
    onBlur: ({ relatedTarget }) => {
      if (!list.current?.contains(relatedTarget)) setFocused(undefined);
    },
    onKeyDown: (event) => {
      const here = focused === undefined ? -1 : ids.indexOf(focused);
      const places: Record<string, number> = {
        ArrowUp: here - 1,
        ArrowDown: here + 1,
        PageUp: here - pageLines,
        PageDown: here + pageLines,
        Home: 0,
        End: ids.length - 1,
      };
      const place = places[event.key];
      if (here < 0 || place === undefined || event.altKey || event.shiftKey) return;
      event.preventDefault();
      go(place);
    },
  };
}
