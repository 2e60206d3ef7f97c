import type { Duration } from '#core/model/duration.ts';
import { formatMessage, type Language } from './format-message.ts';

const units = {
  minute: {
    nl: '{value, plural, one {# minuut} other {# minuten}}',
    en: '{value, plural, one {# minute} other {# minutes}}',
  },
  hour: { nl: '{value, plural, other {# uur}}', en: '{value, plural, one {# hour} other {# hours}}' },
  day: { nl: '{value, plural, one {# dag} other {# dagen}}', en: '{value, plural, one {# day} other {# days}}' },
  workday: {
    nl: '{value, plural, one {# werkdag} other {# werkdagen}}',
    en: '{value, plural, one {# working day} other {# working days}}',
  },
  week: { nl: '{value, plural, one {# week} other {# weken}}', en: '{value, plural, one {# week} other {# weeks}}' },
  month: {
    nl: '{value, plural, one {# maand} other {# maanden}}',
    en: '{value, plural, one {# month} other {# months}}',
  },
  year: { nl: '{value, plural, other {# jaar}}', en: '{value, plural, one {# year} other {# years}}' },
} satisfies Record<Duration['unit'], { nl: string; en: string }>;

/** A duration in words: "5 werkdagen", "1 hour". */
export function formatDuration({ value, unit }: Duration, language: Language): string {
  return formatMessage(units[unit], language, { value });
}
