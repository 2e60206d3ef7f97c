import type { ToneProfile } from '#core/model/tone-profile.ts';
import { formatMessage, type Language } from './format-message.ts';

/** How a trait of a tone sounds in a list: one with a negative intensity says what we do not want to sound like. */
export function wordTrait({ name, intensity }: ToneProfile['traits'][number], language: Language): string {
  return intensity < 0 ? formatMessage({ nl: 'niet {name}', en: 'not {name}' }, language, { name }) : name;
}
