/** The words of the data flow and its text alternative. */
export const words = {
  leads: { nl: 'bron van: {fields}', en: 'leads for: {fields}' },
  copies: { nl: 'kopie van: {fields}', en: 'copy of: {fields}' },
  missing: { nl: 'geen koppeling: {fields}', en: 'no link: {fields}' },
  manual: { nl: 'met de hand: {fields}', en: 'by hand: {fields}' },
  batch: { nl: 'in delen: {fields}', en: 'in batches: {fields}' },
  realtime: { nl: 'direct: {fields}', en: 'at once: {fields}' },
  'separate-by-design': { nl: 'bewust gescheiden: {fields}', en: 'kept apart on purpose: {fields}' },
  more: { nl: '{fields} en nog {count}', en: '{fields} and {count} more' },
  asks: { nl: 'stap {number} {name} vult {system}: {fields}', en: 'step {number} {name} fills {system}: {fields}' },
  shows: {
    nl: 'stap {number} {name} toont uit {system}: {fields}',
    en: 'step {number} {name} shows from {system}: {fields}',
  },
  summary: {
    nl: 'Gegevensstroom van {process}: {systems, plural, one {# systeem} other {# systemen}}, {fields, plural, one {# gegeven} other {# gegevens}}. {missing, plural, =0 {Geen koppeling ontbreekt.} one {# koppeling ontbreekt.} other {# koppelingen ontbreken.}} {manual, plural, =0 {Geen koppeling gaat met de hand.} one {# koppeling gaat met de hand.} other {# koppelingen gaan met de hand.}}',
    en: 'Data flow of {process}: {systems, plural, one {# system} other {# systems}}, {fields, plural, one {# data field} other {# data fields}}. {missing, plural, =0 {No link is missing.} one {# link is missing.} other {# links are missing.}} {manual, plural, =0 {No link runs by hand.} one {# link runs by hand.} other {# links run by hand.}}',
  },
  nothing: {
    nl: 'Bij {process} is nog geen bronsysteem gekozen. Kies bij een contactmoment uit welk systeem de gegevens komen.',
    en: 'No source system has been chosen in {process} yet. Choose at a touchpoint which system the data come from.',
  },
} as const;
