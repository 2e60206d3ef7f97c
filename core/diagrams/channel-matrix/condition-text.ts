import type { Language } from '#core/messages/format-message.ts';
import type { Transition } from '#core/model/transition.ts';

/** A share as a percentage, with one decimal below one percent. */
export function percentage(share: number, language: Language): string {
  const percent = share * 100;
  const rounded = percent > 0 && percent < 1 ? Math.round(percent * 10) / 10 : Math.round(percent);
  return `${language === 'nl' ? String(rounded).replace('.', ',') : rounded}%`;
}

/** Condition and share of a transition as they stand on the picture, or an empty text. */
export function conditionText({ condition, probability }: Transition, language: Language): string {
  const share = probability === undefined ? '' : percentage(probability, language);
  if (condition?.trim()) return share ? `${condition.trim()} (${share})` : condition.trim();
  return probability === 1 ? '' : share;
}
