import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../../ui/is-focus-lost.ts';

/**
 * When the finding with the focus in it is solved or accepted and the next one takes its place, or the first ones come because more is checked,
 * whoever works by keyboard goes on from that one, not from the top of the page. Where the focus is somewhere else it stays there.
 */
export function useFocusOnNext(place: RefObject<HTMLElement | null>, fingerprint: string | undefined): void {
  const last = useRef(fingerprint);
  useEffect(() => {
    const isReplaced = last.current !== fingerprint;
    last.current = fingerprint;
    if (!isReplaced || !isFocusLost()) return;
    const title = place.current?.querySelector<HTMLElement>('article h2') ?? place.current?.querySelector('h2');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }, [place, fingerprint]);
}
