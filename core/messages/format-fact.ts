import type { Fact } from '#core/model/fact.ts';
import { formatDuration } from './format-duration.ts';
import type { Language } from './format-message.ts';

/** The value of a fact as a reader sees it: "5 werkdagen", "€ 6,50", "23 november 2026". */
export function formatFact({ type, value, unit }: Pick<Fact, 'type' | 'value' | 'unit'>, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  if (type === 'duration' && unit) return formatDuration({ value: Number(value), unit }, language);
  if (type === 'money') return Number(value).toLocaleString(locale, { style: 'currency', currency: 'EUR' });
  if (type === 'percentage')
    return (Number(value) / 100).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = type === 'date' ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime())) return String(value);
  return day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
