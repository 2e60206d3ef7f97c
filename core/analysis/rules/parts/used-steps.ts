import type { Step } from '#core/model/step.ts';
import type { ProcessView } from '../../process-view.ts';

/** The steps that count: reached from a start and not parked, in the order of the flow. */
export function reachedSteps({ graph }: ProcessView): Step[] {
  return graph.order.flatMap((index) => graph.steps[index] ?? []);
}
