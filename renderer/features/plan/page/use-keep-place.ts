import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps the same text at the top of the page when its scale changes. */
export function useKeepPlace(scrollerRef: RefObject<HTMLElement | null>, scale: number): void {
  const before = useRef({ scale, top: 0 });
  useEffect(() => {
    const scroller = scrollerRef.current;
    const remember = (): void => {
      before.current.top = scroller?.scrollTop ?? 0;
    };
    scroller?.addEventListener('scroll', remember, { passive: true });
    return () => scroller?.removeEventListener('scroll', remember);
  }, [scrollerRef]);
  useLayoutEffect(() => {
    const { scale: earlier, top } = before.current;
    before.current = { scale, top: (top * scale) / earlier };
    if (scrollerRef.current && scale !== earlier) scrollerRef.current.scrollTop = before.current.top;
  }, [scrollerRef, scale]);
}
