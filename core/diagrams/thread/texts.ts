/** The words on the picture of an information thread and in its text alternative. */
export const texts = {
  title: { nl: 'Informatiedraad: {item}', en: 'Information thread: {item}' },
  question: {
    nl: '{process} · Waar wordt dit gevraagd, verteld, nodig gevonden en opgeslagen?',
    en: '{process} · Where is this asked, told, needed and stored?',
  },
  asked: { nl: 'gevraagd', en: 'asked' },
  told: { nl: 'verteld', en: 'told' },
  needed: { nl: 'nodig, en dan bekend', en: 'needed, and known by then' },
  neededSometimes: { nl: 'nodig, maar niet op elke weg verteld', en: 'needed, but not told on every path' },
  neededUnknown: { nl: 'nodig, maar nog niet verteld', en: 'needed, but not told yet' },
  supporting: { nl: 'alleen via een ondersteunend kanaal', en: 'through a supporting channel only' },
  stored: { nl: 'opgeslagen of gebruikt, bron', en: 'stored or used, leading system' },
  storedCopy: { nl: 'opgeslagen of gebruikt, kopie', en: 'stored or used, copy' },
  storedOther: { nl: 'systeem bewaart dit gegeven niet', en: 'system does not hold this data field' },
  absent: { nl: 'de doelgroep doet hier niet mee', en: 'the target group takes no part here' },
  known: { nl: 'vooraf bekend', en: 'known beforehand' },
  systems: { nl: 'Bronsystemen', en: 'Source systems' },
  summary: {
    nl: 'Informatiedraad van “{item}” door {process}: gevraagd bij {asked, plural, =0 {geen stap} one {# stap} other {# stappen}}, verteld bij {told, plural, =0 {geen stap} one {# stap} other {# stappen}}, nodig bij {needed, plural, =0 {geen stap} one {# stap} other {# stappen}}.{missing, plural, =0 {} one { Bij # stap is het nodig en nog niet verteld.} other { Bij # stappen is het nodig en nog niet verteld.}}',
    en: 'Information thread of “{item}” through {process}: asked at {asked, plural, =0 {no step} one {# step} other {# steps}}, told at {told, plural, =0 {no step} one {# step} other {# steps}}, needed at {needed, plural, =0 {no step} one {# step} other {# steps}}.{missing, plural, =0 {} one { At # step it is needed and not told yet.} other { At # steps it is needed and not told yet.}}',
  },
  nothing: {
    nl: '“{item}” komt in {process} nog niet voor. Koppel het aan een middel, of zet het bij een stap als informatie die de klant nodig heeft.',
    en: '“{item}” does not occur in {process} yet. Link it to a content item, or add it to a step as information the customer needs.',
  },
  noItems: {
    nl: 'Er is nog geen informatie en er zijn nog geen gegevens. Voeg ze toe bij Informatie of bij Systemen & gegevens.',
    en: 'There is no information and there are no data fields yet. Add them under Information or Systems & data.',
  },
  atStep: { nl: 'stap {number} {name}: {values}', en: 'step {number} {name}: {values}' },
} as const;
