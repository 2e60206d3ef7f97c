import type { EditCall } from '#core/edits/registry.ts';
import type { PickerOption } from '../../../../ui/picker-option.ts';

/** What one can choose in a cell, the best first, and what choosing does. */
export interface Choices {
  groups: readonly (readonly PickerOption[])[];
  choose(id: string): EditCall | readonly EditCall[];
  /** Makes something new with this name and chooses it. */
  create(name: string): readonly EditCall[];
}

/** Id of the option that says something on purpose instead of naming an object. */
export const none = 'none';
