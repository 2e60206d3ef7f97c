import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { fieldLabels, fieldNamed } from './field-named.ts';

/** The first field one sees, and how far below the top of the panel its name stands. */
interface FieldInView {
  name: string;
  top: number;
}

/**
 * Keeps a panel at the field one was at when it shows something else: who fills in one field for step after step stays at that field. Where the new
 * subject has no such field, or nothing was scrolled, the panel starts at its top.
 */
export function useSameField(panel: RefObject<HTMLElement | null>, subject: string): void {
  const field = useRef<FieldInView>(undefined);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const remember = (): void => {
      field.current = element.scrollTop > 0 ? fieldInView(element) : undefined;
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [panel]);
  const shown = useRef(subject);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || shown.current === subject) return;
    shown.current = subject;
    const before = field.current;
    // Nothing was scrolled: no reason to ask the browser where things stand.
    if (!before) return;
    const label = fieldNamed(element, before.name);
    const top = label ? element.scrollTop + topWithin(element, label) - before.top : 0;
    element.scrollTo({ top });
  }, [panel, subject]);
}

function fieldInView(panel: HTMLElement): FieldInView {
  const label = fieldLabels(panel).find((each) => topWithin(panel, each) >= 0);
  return label ? { name: label.textContent, top: topWithin(panel, label) } : { name: '', top: 0 };
}

function topWithin(panel: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
}
