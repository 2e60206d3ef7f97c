import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { isFocusLost } from '../ui/is-focus-lost.ts';

/**
 * Whoever followed a link or a button that is gone with the screen it stood on goes on in the new screen, not from the top of the window.
 * Where the focus is still somewhere, or the new screen has taken it, it stays there.
 */
export function useFocusOnScreen(screen: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const last = useRef(location);
  const hadFocus = useRef(false);
  useEffect(() => {
    const remember = (): void => {
      hadFocus.current = true;
    };
    document.addEventListener('focusin', remember, { once: true });
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (last.current === location) return;
    last.current = location;
    // Where nothing has had the focus yet there is nothing to go on from: the first Tab leads to the first link of the window.
    if (hadFocus.current && isFocusLost()) screen.current?.focus({ preventScroll: true });
  }, [screen, location]);
}
