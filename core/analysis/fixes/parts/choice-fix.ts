import type { EditCall } from '#core/edits/registry.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { EditFix, FixOption } from '../fix.ts';

/** A fix for which one thing has to be picked; nothing when there is nothing to pick. */
export function choiceFix(
  {
    id,
    title,
    values = {},
    label,
  }: Pick<EditFix, 'id' | 'title'> & Partial<Pick<EditFix, 'values'>> & { label: Message },
  options: readonly FixOption[],
  calls: (value: string) => readonly EditCall[],
): EditFix[] {
  if (options.length === 0) return [];
  const question = { kind: 'choice', label, options } as const;
  return [{ kind: 'edit', id, title, values, asks: [question], calls: ([value = '']) => calls(value) }];
}
