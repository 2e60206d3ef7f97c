import { formatDuration } from '#core/messages/format-duration.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Fix } from './fix.ts';

/** Says what a fix does, in the language of the screen. */
export function wordFix({ title, values }: Pick<Fix, 'title' | 'values'>, language: Language): string {
  const words = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : formatDuration(value, language),
  ]);
  return formatMessage(title, language, Object.fromEntries(words));
}
