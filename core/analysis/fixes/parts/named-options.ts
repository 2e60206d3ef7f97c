import type { FixOption } from '../fix.ts';

/** Things with a name, as options to pick. */
export function namedOptions(things: readonly { id: string; name: string }[]): FixOption[] {
  return things.map(({ id, name }) => ({ value: id, label: name }));
}
