import type { JsonPath } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problem-messages.ts';
import { leaveVariant } from './double-variants.ts';
import { renameDuplicate } from './duplicate-ids.ts';
import { clampProportion, scaleShares } from './proportions.ts';
import { removeStatedFact, repairReference } from './references.ts';
import type { RepairWork } from './repair-work.ts';
import { leaveTouchpoint } from './touchpoint-groups.ts';

/** Cures one problem at a place in the draft of the work. */
export type Repair = (work: RepairWork, path: JsonPath, problem: Problem) => void;

/** The cure per kind of problem; what is not here cannot be repaired. */
export const repairs: Partial<Record<ProblemCode, Repair>> = {
  'unknown-reference': repairReference,
  'unknown-fact': removeStatedFact,
  'duplicate-id': renameDuplicate,
  'group-in-two-touchpoints': leaveTouchpoint,
  'double-variant': leaveVariant,
  'share-out-of-range': clampProportion,
  'shares-above-one': scaleShares,
  'probability-out-of-range': clampProportion,
};
