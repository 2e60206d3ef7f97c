import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';

interface PanHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onClickCapture(event: MouseEvent): void;
}

/** Less than this is a click with an unsteady hand. */
const leastMove = 5;

/** Drags what is larger than its window; a drag that ends on a link does not follow it. */
export function usePan(paper: RefObject<HTMLElement | null>): PanHandlers {
  const start = useRef<{ x: number; y: number; left: number; top: number } | undefined>(undefined);
  const hasMoved = useRef(false);
  const stop = (): void => {
    start.current = undefined;
  };
  return {
    onPointerDown({ button, pointerType, clientX, clientY }) {
      hasMoved.current = false;
      const element = paper.current;
      // A finger scrolls by itself.
      if (button !== 0 || pointerType === 'touch' || !element) return;
      start.current = { x: clientX, y: clientY, left: element.scrollLeft, top: element.scrollTop };
    },
    onPointerMove({ buttons, clientX, clientY }) {
      const element = paper.current;
      if (!start.current || !element) return;
      if (buttons === 0) return stop();
      const [right, down] = [clientX - start.current.x, clientY - start.current.y];
      if (Math.hypot(right, down) >= leastMove) hasMoved.current = true;
      if (!hasMoved.current) return;
      element.scrollTo({ left: start.current.left - right, top: start.current.top - down });
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onClickCapture(event) {
      if (!hasMoved.current) return;
      event.preventDefault();
      event.stopPropagation();
      hasMoved.current = false;
    },
  };
}
