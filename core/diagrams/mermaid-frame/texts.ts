/** The words round the pictures that Mermaid draws. */
export const texts = {
  flowTitle: { nl: 'Klantproces: {process}', en: 'Customer process: {process}' },
  flowQuestion: {
    nl: 'Welke stappen zijn er, en wanneer gaat het welke kant op?',
    en: 'Which steps are there, and when does it go which way?',
  },
  lanesTitle: { nl: 'Kanaalbanen: {process}', en: 'Channel lanes: {process}' },
  lanesQuestion: {
    nl: '{group} · Door welk kanaal loopt elk contact?',
    en: '{group} · Through which channel does each contact run?',
  },
  dataTitle: { nl: 'Gegevensstroom: {process}', en: 'Data flow: {process}' },
  dataQuestion: {
    nl: 'Welke gegevens gaan bij welke stap naar welk systeem?',
    en: 'Which data go to which system at which step?',
  },
  dataLinks: {
    nl: 'Hoe komen gegevens van het ene systeem in het andere?',
    en: 'How do data get from one system into another?',
  },
  onlyGroup: { nl: 'alleen {group}', en: '{group} only' },
  ends: { nl: 'begin of einde', en: 'start or end' },
  contact: { nl: 'stap', en: 'step' },
  backstage: { nl: 'achter de schermen', en: 'backstage' },
  wait: { nl: 'wachten', en: 'waiting' },
  loop: { nl: 'terug naar een eerdere stap', en: 'back to an earlier step' },
  elsewhere: { nl: 'stap op een ander blad', en: 'step on another page' },
  goesOn: { nl: 'van of naar een ander blad', en: 'from or to another page' },
  noChannel: { nl: 'nog geen kanaal', en: 'no channel yet' },
  noChannelRow: { nl: 'Nog geen kanaal gekozen', en: 'No channel chosen yet' },
  primary: { nl: 'contact via het hoofdkanaal', en: 'contact through the primary channel' },
  supporting: { nl: 'ondersteunend kanaal', en: 'supporting channel' },
  step: { nl: 'stap: links vult, rechts toont', en: 'step: left fills, right shows' },
  leading: { nl: 'systeem dat voor een gegeven de bron is', en: 'system that leads for a data field' },
  goes: { nl: 'gegevens gaan mee', en: 'data go along' },
  link: { nl: 'koppeling', en: 'link' },
  broken: { nl: 'met de hand, of geen koppeling', en: 'by hand, or no link' },
} as const;
