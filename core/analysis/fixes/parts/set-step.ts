import type { EditCall } from '#core/edits/registry.ts';
import type { Step } from '#core/model/step.ts';

/** An edit that gives fields of a step another value; null takes one away. */
export function setStep(
  { id }: Pick<Step, 'id'>,
  fields: { [Key in Exclude<keyof Step, 'id'>]?: Step[Key] | null },
): EditCall {
  return { editId: 'object.set', args: { kind: 'step', id, fields } };
}
