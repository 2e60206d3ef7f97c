import type { Source } from './source.ts';

/** Every source that Leidraad names: the method first, then in order of how much rests on it. */
export const sources: readonly Source[] = [
  {
    id: 'step-plan',
    author: 'Frankwatching',
    title: 'Hoe ontwikkel je een strategie voor het klantproces?',
    citedAs: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching)',
    usedFor: {
      nl: 'Het stappenplan: van doelgroepen en keuzes naar klantproces, communicatie, meten en plan. De kosten en opbrengsten van een kanaal.',
      en: 'The method: from target groups and choices to the customer process, communication, measuring and the plan. What a channel costs and yields.',
    },
    figures: [],
  },
  {
    id: 'van-dam',
    author: 'J. van Dam',
    title: 'Digitaal klantcontact: elke organisatie een open keuken',
    year: 2019,
    citedAs: 'J. van Dam, Digitaal klantcontact (2019)',
    usedFor: {
      nl: 'Hoe snel klanten antwoord verwachten, digitaal afmaken wat digitaal begon, en moeite voor de klant.',
      en: 'How fast customers expect an answer, finishing digitally what began digitally, and effort for the customer.',
    },
    figures: [
      {
        words: {
          nl: '53% van de klanten verwacht op sociale media binnen een uur antwoord.',
          en: '53% of customers expect an answer on social media within an hour.',
        },
        expectation: { medium: 'social', within: { value: 1, unit: 'hour' }, share: 0.53 },
      },
      {
        words: {
          nl: '44% van de klanten verwacht op een e-mail binnen vier uur antwoord.',
          en: '44% of customers expect an answer to an e-mail within four hours.',
        },
        expectation: { medium: 'email', within: { value: 4, unit: 'hour' }, share: 0.44 },
      },
      {
        words: {
          nl: 'Zo snel was het antwoord toen echt: e-mail 5,5 uur, sociale media ongeveer 1 uur, berichten ongeveer 15 minuten.',
          en: 'How fast the answer really was then: e-mail 5.5 hours, social media about 1 hour, messaging about 15 minutes.',
        },
      },
      {
        words: {
          nl: 'De tevredenheid is gemiddeld 15% hoger als een klant digitaal kan afmaken wat digitaal begon.',
          en: 'Satisfaction is 15% higher on average when a customer can finish digitally what began digitally.',
        },
      },
    ],
  },
  {
    id: 'putman',
    author: 'E. Putman',
    title: 'One-size-fits-nobody',
    year: 2015,
    citedAs: 'E. Putman, One-size-fits-nobody (2015)',
    usedFor: {
      nl: 'Niet twee keer hetzelfde vragen, communicatie op maat, en de waarde van elk contact.',
      en: 'Not asking the same twice, communication that fits the customer, and the value of every contact.',
    },
    figures: [
      {
        words: {
          nl: '92% van de klanten vindt het vervelend om dezelfde informatie twee keer te geven.',
          en: '92% of customers dislike giving the same information twice.',
        },
      },
      {
        words: {
          nl: '87% van de klanten vindt het vervelend als iedereen dezelfde boodschap krijgt.',
          en: '87% of customers dislike one message for everyone.',
        },
      },
    ],
  },
  {
    id: 'dijk',
    author: 'A. Dijk',
    title: 'Klantinteractie 2020',
    year: 2017,
    citedAs: 'A. Dijk, Klantinteractie 2020 (2017)',
    usedFor: {
      nl: 'Generaties als eerste vermoeden over een doelgroep. Eigen onderzoek gaat altijd voor.',
      en: 'Generations as a first guess about a target group. Research of your own always comes first.',
    },
    figures: [
      {
        words: {
          nl: 'Generaties: babyboom is geboren van 1945 tot en met 1960, daarna komen X en Y, en Z is geboren na 1995.',
          en: 'Generations: baby boom was born from 1945 to 1960, then come X and Y, and Z was born after 1995.',
        },
      },
    ],
  },
  {
    id: 'five-trends',
    author: 'Frankwatching',
    title: '5 trends: luisteren naar onze klant',
    year: 2015,
    citedAs: '5 trends: luisteren naar onze klant (Frankwatching, 2015)',
    usedFor: {
      nl: 'Luisteren naar de klant, onderzoek naar doelgroepen, en wat u verzamelt ook gebruiken.',
      en: 'Listening to the customer, research into target groups, and using what you collect.',
    },
    figures: [],
  },
  {
    id: 'wmebv',
    author: 'Rijksoverheid',
    title: 'Wet modernisering elektronisch bestuurlijk verkeer (Stb. 2023, 183)',
    year: 2023,
    citedAs: 'Wmebv',
    usedFor: {
      nl: 'Een ontvangstbevestiging en een andere weg dan digitaal, bij de overheid. Geldt vanaf 1 januari 2026. Laat uw proces controleren door een jurist.',
      en: 'A confirmation of receipt and a way that is not digital, at the government. In force since 1 January 2026. Have a lawyer check your process.',
    },
    figures: [],
  },
  {
    id: 'ser',
    author: 'SER',
    title: 'Informatie voor keurend arts',
    citedAs: 'SER, Informatie voor keurend arts',
    usedFor: {
      nl: 'Wie de uitslag van een medische keuring hoort: de werkgever hoort alleen de conclusie.',
      en: 'Who hears the result of a medical examination: the employer hears only the conclusion.',
    },
    figures: [],
  },
  {
    id: 'douma',
    author: 'W.H. Douma',
    title: 'De leesbaarheid van landbouwbladen',
    year: 1960,
    citedAs: 'Douma, De leesbaarheid van landbouwbladen (1960)',
    usedFor: {
      nl: 'De formule voor leesbaarheid van Nederlandse tekst. De uitkomst is een indicatie.',
      en: 'The readability formula for Dutch text. The result is an indication.',
    },
    figures: [],
  },
  {
    id: 'flesch',
    author: 'R. Flesch',
    title: 'A new readability yardstick',
    year: 1948,
    citedAs: 'Flesch (1948)',
    usedFor: {
      nl: 'De formule voor leesbaarheid van Engelse tekst. De uitkomst is een indicatie.',
      en: 'The readability formula for English text. The result is an indication.',
    },
    figures: [],
  },
];
