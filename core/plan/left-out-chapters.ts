import type { ChapterId } from '#core/model/chapter-id.ts';
import type { Plan } from '#core/model/plan.ts';

/** Appendices that are for the team itself; they are written only when a person chose which chapters there are and kept them. */
const onRequest: readonly ChapterId[] = ['changes', 'remarks'];

/** The chapters that a plan is written without: those chosen, and until something is chosen those on request. */
export function leftOutChapters(options: Plan['options']): readonly ChapterId[] {
  return options?.without ?? onRequest;
}
