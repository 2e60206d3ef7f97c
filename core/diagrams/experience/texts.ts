/** The words on the picture of the customer experience and in its text alternative. */
export const texts = {
  title: { nl: 'Klantbeleving: {process}', en: 'Customer experience: {process}' },
  question: {
    nl: 'Wat verwachten we dat klanten ervaren, en wat is gemeten?',
    en: 'What do we expect customers to experience, and what was measured?',
  },
  level2: { nl: 'heel goed', en: 'very good' },
  level1: { nl: 'goed', en: 'good' },
  level0: { nl: 'neutraal', en: 'neutral' },
  'level-1': { nl: 'slecht', en: 'poor' },
  'level-2': { nl: 'heel slecht', en: 'very poor' },
  expected: { nl: 'verwacht', en: 'expected' },
  measured: { nl: 'gemeten', en: 'measured' },
  worse: { nl: 'slechter dan verwacht, met het verschil', en: 'worse than expected, with the difference' },
  absent: { nl: 'de doelgroep doet hier niet mee', en: 'the target group takes no part here' },
  summary: {
    nl: 'Klantbeleving van {process}: {values, plural, one {# beoordeling} other {# beoordelingen}} van {groups, plural, one {# doelgroep} other {# doelgroepen}}. {worse, plural, =0 {Nergens is de beleving slechter dan verwacht.} one {Bij # stap is de beleving slechter dan verwacht.} other {Bij # stappen is de beleving slechter dan verwacht.}}',
    en: 'Customer experience of {process}: {values, plural, one {# rating} other {# ratings}} by {groups, plural, one {# target group} other {# target groups}}. {worse, plural, =0 {Nowhere is the experience worse than expected.} one {At # step the experience is worse than expected.} other {At # steps the experience is worse than expected.}}',
  },
  nothing: {
    nl: 'Van {process} is nog geen beleving ingevuld. Vul bij een stap in wat klanten naar verwachting ervaren, of wat is gemeten.',
    en: 'No experience has been filled in for {process} yet. Say at a step what you expect customers to experience, or what was measured.',
  },
  atStep: { nl: 'stap {number} {name}: {values}', en: 'step {number} {name}: {values}' },
  valueExpected: { nl: 'verwacht {level}', en: 'expected {level}' },
  valueMeasured: { nl: 'gemeten {level}', en: 'measured {level}' },
  valueWorse: { nl: 'slechter dan verwacht', en: 'worse than expected' },
} as const;
