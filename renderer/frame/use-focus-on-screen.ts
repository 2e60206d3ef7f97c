import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

/**
 * Whoever followed a link or a button that is gone with the screen it stood on goes on in the new screen, not from the top of the window.
 * Where the focus is still somewhere, or the new screen has taken it, it stays there.
 */
export function useFocusOnScreen(screen: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const last = useRef(location);
  useEffect(() => {
    if (last.current === location) return;
    last.current = location;
    // Before anyone has done anything there is nothing to go on from: the first Tab leads to the first link of the window.
    if (!navigator.userActivation.hasBeenActive) return;
    if (document.activeElement === null || document.activeElement === document.body) {
      screen.current?.focus({ preventScroll: true });
    }
  }, [screen, location]);
}
