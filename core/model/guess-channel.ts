import type { Channel } from './channel.ts';

type Traits = Pick<Channel, 'kind' | 'medium' | 'direction'> & { synchronous?: true };

/** Words by which advisers call a medium, in Dutch and English; the first that fits counts. */
const words: readonly [RegExp, Traits][] = [
  [/sms|tekstbericht|text message/i, { kind: 'digital', medium: 'sms', direction: 'out' }],
  [/whats ?app|messenger|signal/i, { kind: 'digital', medium: 'messaging', direction: 'both' }],
  [/chat/i, { kind: 'assisted', medium: 'chat', direction: 'both', synchronous: true }],
  [/e-?mail|nieuwsbrief|newsletter/i, { kind: 'digital', medium: 'email', direction: 'both' }],
  [/telefo|bellen|belletje|phone|call/i, { kind: 'assisted', medium: 'phone', direction: 'both', synchronous: true }],
  [/balie|loket|desk|counter/i, { kind: 'assisted', medium: 'desk', direction: 'both', synchronous: true }],
  [
    /bezoek|gesprek|spreekuur|bijeenkomst|visit|meeting/i,
    { kind: 'assisted', medium: 'visit', direction: 'both', synchronous: true },
  ],
  [
    /brief|post|folder|flyer|formulier op papier|letter|leaflet/i,
    { kind: 'paper', medium: 'letter', direction: 'both' },
  ],
  [/portaal|portal|mijn[ -]?omgeving|berichtenbox/i, { kind: 'digital', medium: 'portal', direction: 'both' }],
  [/\bapp\b/i, { kind: 'digital', medium: 'app', direction: 'both' }],
  [/facebook|instagram|linkedin|social|sociale media/i, { kind: 'digital', medium: 'social', direction: 'both' }],
  [/web|site|pagina|page|online/i, { kind: 'digital', medium: 'website', direction: 'both' }],
];

/** What kind of channel a name stands for, so that a new channel is right at once; a digital one of another kind when the name does not tell. */
export function guessChannel(name: string): Traits {
  const known = words.find(([pattern]) => pattern.test(name));
  return known?.[1] ?? { kind: 'digital', medium: 'other', direction: 'both' };
}
