import type { PickerOption } from './picker-option.ts';

/** Id on the page of an option in a list, for the field that has the focus to point at. */
export function optionId(listId: string, { id }: PickerOption): string {
  return `${listId}-${id}`;
}
