import { formatDuration } from '#core/messages/format-duration.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Fact } from '#core/model/fact.ts';
import { createFormats } from '../../../../i18n/formats.ts';

/** The value of a fact as a text says it. */
export function sayFact({ type, value, unit }: Fact, language: Language): string {
  const formats = createFormats(language);
  if (type === 'duration' && unit) return formatDuration({ value: Number(value), unit }, language);
  if (type === 'money') return formats.euro(Number(value));
  if (type === 'percentage') return formats.share(Number(value) / 100);
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) return formats.date(String(value));
  return String(value);
}
