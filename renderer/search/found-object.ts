import type { TextKey } from '../i18n/use-texts.ts';
import type { ScreenId } from '../navigation/screens.ts';
import type { PlanPlace } from '../view/plan-view.ts';
import type { BlueprintSelection } from '../view/view-store.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';

/** Something that was found, and where it leads. */
export interface FoundObject {
  key: string;
  name: string;
  /** The screen it belongs to: gives its icon and its kind in words. */
  screen: ScreenId;
  /** Number of a step. */
  number?: number | undefined;
  /** Name of what it belongs to, such as the process of a step; or the words around the place. */
  within?: string;
  /** Key of the field in which the words stand, as the model calls it. */
  field?: string;
  path: string;
  /** The cell of the blueprint in which it stands. */
  cell?: { processId: ProcessId; selection: BlueprintSelection };
  /** The field of the details that shows it, where no cell does. */
  label?: TextKey;
  /** The place in a plan. */
  plan?: { planId: PlanId; place: PlanPlace };
}
