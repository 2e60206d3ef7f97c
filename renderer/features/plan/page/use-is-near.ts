import { useCallback, useState, type RefCallback } from 'react';

/** Whether an element has ever been within a screen or so of what is in view; the scrolling page is its nearest `[data-scrolls]`. */
export function useIsNear(): [isNear: boolean, watch: RefCallback<HTMLElement>] {
  const [isNear, setIsNear] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setIsNear(true);
        observer.disconnect();
      },
      { root: element.closest('[data-scrolls]'), rootMargin: '600px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [isNear, watch];
}
