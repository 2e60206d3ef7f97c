import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

/** How large a picture is shown: as large as fits, or a factor of its size on paper. */
export type Zoom = 'fit' | number;

const [least, most] = [0.1, 8];

/** What zooms a picture. */
export interface ZoomControls {
  paper: RefObject<HTMLElement | null>;
  zoom: Zoom;
  /** What is seen now, in whole percents of the size on paper; unknown before the picture is there. */
  percent: number | undefined;
  fit(): void;
  actual(): void;
  zoomBy(factor: number): void;
}

/** Zooms a picture with buttons, keys and Ctrl with the wheel; what is in the middle of the window stays there. */
export function useZoom(): ZoomControls {
  const paper = useRef<HTMLElement | null>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [seen, setSeen] = useState<number>();
  const zoomBy = useCallback((factor: number): void => {
    const now = scaleOf(paper.current);
    if (now !== undefined) setZoom(Math.min(most, Math.max(least, now * factor)));
  }, []);
  const fit = useCallback(() => setZoom('fit'), []);
  const actual = useCallback(() => setZoom(1), []);
  const onWheel = useEffectEvent((event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15);
  });
  useEffect(() => {
    const element = paper.current;
    if (!element) return undefined;
    // React listens to the wheel passively, and then the window itself would zoom too.
    const listen = (event: WheelEvent): void => onWheel(event);
    element.addEventListener('wheel', listen, { passive: false });
    let middle = { x: 0.5, y: 0.5 };
    const remember = (): void => {
      middle = {
        x: (element.scrollLeft + element.clientWidth / 2) / element.scrollWidth,
        y: (element.scrollTop + element.clientHeight / 2) / element.scrollHeight,
      };
    };
    element.addEventListener('scroll', remember, { passive: true });
    const observer = new ResizeObserver(() => {
      setSeen(scaleOf(element));
      const { x, y } = middle;
      element.scrollLeft = x * element.scrollWidth - element.clientWidth / 2;
      element.scrollTop = y * element.scrollHeight - element.clientHeight / 2;
    });
    const watch = new MutationObserver(() => observeSheet());
    const observeSheet = (): void => {
      observer.disconnect();
      const sheet = element.firstElementChild;
      if (sheet) observer.observe(sheet);
    };
    watch.observe(element, { childList: true });
    observeSheet();
    return () => {
      element.removeEventListener('wheel', listen);
      element.removeEventListener('scroll', remember);
      observer.disconnect();
      watch.disconnect();
    };
  }, []);
  const percent = seen === undefined ? undefined : Math.round(seen * 100);
  return { paper, zoom, percent, fit, actual, zoomBy };
}

/** How large the picture is now beside its size on paper. */
function scaleOf(paper: HTMLElement | null): number | undefined {
  const sheet = paper?.querySelector<HTMLElement>('[data-natural-width]');
  const natural = Number(sheet?.dataset['naturalWidth']);
  return sheet && natural > 0 ? sheet.clientWidth / natural : undefined;
}
