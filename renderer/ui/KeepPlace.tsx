import { Component, createRef, type ReactNode, type RefObject } from 'react';
import { isFocusLost } from './is-focus-lost.ts';

interface KeepPlaceProps {
  className: string | undefined;
  /** What makes the page narrower or wider, such as the panel beside it. */
  of: unknown;
  children: ReactNode;
}

/** What one looks at, and how far from the top of the window it stands. */
interface Anchor {
  element: Element;
  top: number;
}

/**
 * A page that scrolls, or has something in it that does. When a panel opens or closes beside it and its lines break elsewhere, the line one chose stays
 * where it was on screen: it is scrolled back before anything is painted; and when the panel went with the focus in it, that returns to the line. A class,
 * since only that is asked for places before React changes the page.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  readonly #page: RefObject<HTMLDivElement | null> = createRef();

  override getSnapshotBeforeUpdate(before: KeepPlaceProps): Anchor | null {
    const page = this.#page.current;
    if (!page || before.of === this.props.of) return null;
    const element = anchorIn(page);
    return element && { element, top: element.getBoundingClientRect().top };
  }

  override componentDidUpdate(_before: KeepPlaceProps, _state: unknown, anchor: Anchor | null): void {
    const page = this.#page.current;
    if (!page || !anchor?.element.isConnected) return;
    const scroller = scrollerOf(anchor.element, page);
    const moved = anchor.element.getBoundingClientRect().top - anchor.top;
    if (scroller) scrollTo(scroller, scroller.scrollTop + moved);
    if (isFocusLost()) anchor.element.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }

  override render(): ReactNode {
    return (
      <div ref={this.#page} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}

/** Where the focus is, or else what is chosen. */
function anchorIn(page: HTMLElement): Element | null {
  const focused = document.activeElement;
  if (focused !== page && page.contains(focused)) return focused;
  return page.querySelector('tr[aria-current="true"], [role="grid"] [tabindex="0"]');
}

/** What scrolls up and down around an element: the nearest part that is longer than its room, else the page itself. */
function scrollerOf(element: Element, page: HTMLElement): HTMLElement | undefined {
  const canScroll = (around: HTMLElement): boolean => getComputedStyle(around).overflowY !== 'visible';
  for (let around = element.parentElement; around && around !== page; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight && canScroll(around)) return around;
  }
  return canScroll(page) ? page : undefined;
}

/** A page that is too short to scroll so far gets room at its end, as long as it needs that. */
function scrollTo(scroller: HTMLElement, top: number): void {
  const { scrollTop, clientHeight, lastElementChild } = scroller;
  const start = scroller.getBoundingClientRect().top - scrollTop;
  const end = (lastElementChild?.getBoundingClientRect().bottom ?? start) - start;
  const missing = top > 0 ? top + clientHeight - end : 0;
  scroller.style.paddingBottom = missing > 0 ? `${missing}px` : '';
  scroller.scrollTop = top;
}
