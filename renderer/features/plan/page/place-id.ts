import type { PlanPlace } from '../../../view/plan-view.ts';

/** Id of the element at a place of the plan. */
export function placeId(place: PlanPlace): string {
  return `plan-${place}`;
}
