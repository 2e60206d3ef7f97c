import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../../ui/is-focus-lost.ts';

/**
 * When the finding with the focus in it is solved or accepted and the next one takes its place, or the first ones come because more is checked,
 * whoever works by keyboard goes on from that one, not from the top of the page; so too when the button that had the focus went and the finding
 * stayed. Where the focus is somewhere else it stays there.
 */
export function useFocusOnNext(place: RefObject<HTMLElement | null>, fingerprint: string | undefined): void {
  const last = useRef(fingerprint);
  const focused = useRef<Element>(undefined);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Element && place.current?.contains(target) ? target : undefined;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [place]);
  // After each change on this screen, since any of them can take away what had the focus.
  useEffect(() => {
    const isReplaced = last.current !== fingerprint;
    const isGone = focused.current?.isConnected === false;
    last.current = fingerprint;
    if ((!isReplaced && !isGone) || !isFocusLost()) return;
    focused.current = undefined;
    const title = place.current?.querySelector<HTMLElement>('article h2') ?? place.current?.querySelector('h2');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  });
}
