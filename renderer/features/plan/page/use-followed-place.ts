import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { usePlanView, type PlanPlace } from '../../../view/plan-view.ts';
import { placeId } from './place-id.ts';

/** A place counts as reached when its top is this far from the top of the page, in pixels. */
const reach = 96;

interface FollowedPlace {
  scrollerRef: RefObject<HTMLDivElement | null>;
  /** Goes to a place. */
  goTo(place: PlanPlace): void;
  /** For the scrolling element: the place follows when a person scrolls. */
  followers: { onScroll(): void; onWheel(): void; onPointerDown(): void; onKeyDown(): void; onTouchMove(): void };
}

/**
 * Keeps the page at the chosen place and the chosen place at the page. Scrolling changes the place only when a person scrolls: pictures that
 * appear, and a last chapter that cannot reach the top, must not choose another one. When other chapters come into the document the page stays at
 * the chosen one.
 */
export function useFollowedPlace(places: readonly PlanPlace[]): FollowedPlace {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const isByHand = useRef(false);
  const goTo = useCallback((place: PlanPlace) => {
    isByHand.current = false;
    usePlanView.setState({ place });
    // Parts that come near get their real height only then, so the first jump may end beside its goal. Who scrolls meanwhile is not taken back.
    const jump = (): void => {
      if (!isByHand.current) scrollTo(scrollerRef.current, place);
    };
    jump();
    requestAnimationFrame(() => requestAnimationFrame(jump));
  }, []);
  const stayAtPlace = useEffectEvent((available: readonly string[]) => {
    const { place } = usePlanView.getState();
    goTo(available.includes(place) ? place : 'cover');
  });
  const listed = places.join(' ');
  useEffect(() => stayAtPlace(listed.split(' ')), [listed]);
  const byHand = (): void => {
    isByHand.current = true;
  };
  const onScroll = (): void => {
    const place = isByHand.current ? placeInView(scrollerRef.current) : undefined;
    if (place !== undefined && place !== usePlanView.getState().place) usePlanView.setState({ place });
  };
  return {
    scrollerRef,
    goTo,
    followers: { onScroll, onWheel: byHand, onPointerDown: byHand, onKeyDown: byHand, onTouchMove: byHand },
  };
}

function scrollTo(scroller: HTMLElement | null, place: PlanPlace): void {
  scroller?.querySelector(`#${placeId(place)}`)?.scrollIntoView({ block: 'start' });
}

/** The last place whose top has been reached; at the very end the last of all. */
function placeInView(scroller: HTMLElement | null): PlanPlace | undefined {
  if (!scroller) return undefined;
  const places = [...scroller.querySelectorAll<HTMLElement>('[data-place]')];
  const isAtEnd = scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
  const limit = scroller.getBoundingClientRect().top + reach;
  const reached = isAtEnd ? places : places.filter((place) => place.getBoundingClientRect().top <= limit);
  return (reached.at(-1) ?? places[0])?.dataset['place'] as PlanPlace | undefined;
}
