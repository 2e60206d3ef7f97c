import { useEffect, useRef, type ReactNode } from 'react';
import { usePlanView, type PlanField } from '../../view/plan-view.ts';

/** A field that takes the focus when a link in the list of chapters led to it; where nothing in it can, the field itself does. */
export function PlanFieldPlace({ field, children }: { field: PlanField; children: ReactNode }) {
  const isWanted = usePlanView(({ wantsField }) => wantsField === field);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    const inside = place.current?.querySelector<HTMLElement>('textarea, input, select, button');
    const target = inside ?? place.current;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
    usePlanView.setState({ wantsField: undefined });
  }, [isWanted]);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
