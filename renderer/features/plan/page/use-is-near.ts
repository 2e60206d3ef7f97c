import { useCallback, useState, type RefCallback } from 'react';
import { usePrintView } from '../../../view/print-view.ts';

/**
 * Whether an element has been near what is in view, for at least this long: what one only scrolls past does not count. The scrolling page is its
 * nearest `[data-scrolls]`. On paper everything is near.
 */
export function useIsNear(restMs = 0): [isNear: boolean, watch: RefCallback<HTMLElement>] {
  const [isNear, setIsNear] = useState(false);
  const isPrinting = usePrintView((view) => view.isPrinting);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const observer = new IntersectionObserver(
        ([entry]) => {
          clearTimeout(timer);
          if (!entry?.isIntersecting) return;
          timer = setTimeout(() => {
            setIsNear(true);
            observer.disconnect();
          }, restMs);
        },
        { root: element.closest('[data-scrolls]'), rootMargin: '500px 0px' },
      );
      observer.observe(element);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    },
    [restMs],
  );
  return [isNear || isPrinting, watch];
}
