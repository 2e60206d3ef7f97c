import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difficultWords } from '#core/language/difficult-words.ts';
import { factsInText } from '#core/language/facts-in-text.ts';
import { formsOfAddress } from '#core/language/form-of-address.ts';
import { englishStyle } from '#core/language/english-style.ts';
import { nominalSpots, passiveSentences } from '#core/language/plain-style.ts';
import { prepareText } from '#core/language/prepare-text.ts';
import { readabilityOf } from '#core/language/readability.ts';
import { countSyllables } from '#core/language/syllables.ts';
import { findNearDuplicates, shinglesOf } from '#core/language/near-duplicates.ts';

const sentencesOf = (text: string): string[] =>
  prepareText(text, 'nl').sentences.map(({ start, end }) => text.slice(start, end).trim());

describe('a prepared text', () => {
  test.each([
    ['Dhr. Jansen komt. Mevr. De Wit ook.', 2],
    ['Neem papieren mee, bijv. een pas. Tot dan!', 2],
    ['J. Jansen komt om 10.30 uur. Bel t.a.v. de balie.', 2],
    ['# Kop\nEen zin\n- punt een\n- punt twee', 4],
    ['Komt u? Ja… Mooi!', 3],
    ['Kijk op www.voorbeeld.nl. Of bel ons.', 2],
    ['Is it free? Then say no. We will call. It is room No. 5.', 4],
    ['Kijk op https://voorbeeld.nl/a.b?c=d! Of mail info@voorbeeld.nl. Of bel.', 3],
    ['Kijk op voorbeeld.nl/afspraak. Of bel ons.', 2],
    ['Dit is ![het logo](logo.png) van ons.', 1],
  ])('%s has %d sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('addresses and numbers are no words, a merge field is one', () => {
    const { words } = prepareText(
      'Mail info@voorbeeld.nl of kijk op https://a.nl/b in {{termijn.duur}}, op 12 mei.',
      'nl',
    );
    expect(words.map(({ text, isPlaceholder }) => (isPlaceholder ? '§' : text))).toEqual([
      'Mail',
      'of',
      'kijk',
      'op',
      'in',
      '§',
      'op',
      'mei',
    ]);
  });

  test.each([
    ['Kijk op Mijn.Gemeente.nl, a.b.nl/c-d of [hier](https://x.nl "Zo gaat het").', 'Kijk op of hier'],
    ['Mail j.jansen@x.nl of jan.nl@x.com.', 'Mail of'],
    ['Stuur het t.a.v. de balie, d.w.z. nu.Netjes.', 'Stuur het t a v de balie d w z nu Netjes'],
  ])('in %s stand the words %s', (text, words) => {
    expect(
      prepareText(text, 'nl')
        .words.map((word) => word.text)
        .join(' '),
    ).toBe(words);
  });

  test('every offset is an offset in the stored text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (text, locale) => {
          const { plain, words, sentences } = prepareText(text, locale);
          expect(plain).toHaveLength(text.length);
          const real = words.filter(({ isPlaceholder }) => !isPlaceholder);
          expect(real.map(({ start, end }) => text.slice(start, end))).toEqual(real.map((word) => word.text));
          expect(sentences.flatMap((sentence) => sentence.words)).toEqual(words);
          factsInText(plain, locale);
        },
      ),
    );
  });
});

describe('syllables', () => {
  test.each(
    Object.entries({
      idee: 2,
      media: 3,
      reünie: 3,
      beïnvloeden: 4,
      geëist: 2,
      naïef: 2,
      theater: 3,
      video: 3,
      sociaal: 3,
      yoga: 2,
      loyaal: 2,
      museum: 3,
      team: 1,
      website: 2,
      deadline: 2,
      eeuw: 1,
      nieuw: 1,
      mooi: 1,
      groei: 1,
      koeien: 2,
      vragenlijst: 3,
      beslistermijn: 4,
      aanvraagformulier: 5,
      zorgverzekeraar: 5,
      arbeidsongeschiktheidsverzekering: 10,
      kwaliteit: 3,
      quiz: 1,
      één: 1,
      cafés: 2,
      BSN: 3,
      UWV: 3,
      'e-mail': 2,
      "foto's": 2,
      besluit: 2,
      gemeente: 3,
      uitkering: 3,
      burgemeester: 4,
      identiteitsbewijs: 6,
      huisarts: 2,
      bijeenkomst: 3,
      geïnteresseerd: 5,
    }),
  )('%s has %d', (text, count) => {
    expect(countSyllables({ text, isPlaceholder: false }, 'nl')).toBe(count);
  });

  test('English by its own rules, a merge field two', () => {
    expect(countSyllables({ text: 'appointment', isPlaceholder: false }, 'en')).toBe(3);
    expect(countSyllables({ text: 'MUST', isPlaceholder: false }, 'en')).toBe(1);
    expect(countSyllables({ text: 'x', isPlaceholder: true }, 'nl')).toBe(2);
  });
});

test('Flesch-Douma as its formula says', () => {
  const { ease, sentenceLength } = readabilityOf(
    prepareText('Binnen 8 weken krijgt u een besluit. Wij sturen u dit besluit per brief.', 'nl'),
  );
  expect(sentenceLength).toBe(6.5);
  expect(Math.round(ease)).toBe(94);
});

test('forms of address outside quotes', () => {
  const { u, je } = formsOfAddress(prepareText('Uw arts zei: “Heb je pijn?” U belt. Jij niet.', 'nl'));
  expect([u.length, je.length]).toEqual([2, 1]);
  const short = formsOfAddress(
    prepareText('Stuur je formulier a.u.b. op, m.u.v. de kopie. Dat zeggen we tegen u.', 'nl'),
  );
  expect([short.u.length, short.je.length]).toEqual([1, 1]);
});

test('passives and nouns of action, and what only looks like them', () => {
  const passives = (text: string): number => passiveSentences(prepareText(text, 'nl')).length;
  expect(passives('De brief wordt verzonden. Het plan werd door ons gemaakt.')).toBe(2);
  expect(passives('Uw brief wordt ontvangen. Het is belangrijk dat u wordt onderzocht.')).toBe(2);
  expect(passives('Er wordt gekeken naar de mogelijkheid. U wordt de gelegenheid geboden te betalen.')).toBe(2);
  expect(passives('Dat wordt een mogelijkheid. Het wordt tijd om te betalen. Het wordt leuk u dat te vertellen.')).toBe(
    0,
  );
  expect(passives('De regelingen worden duurder. Dat worden mogelijkheden. De eigenaren worden lid.')).toBe(0);
  expect(passives('De sleutel werd achtergelaten.')).toBe(1);
  expect(passives('De datum wordt later bekend. U wordt weer gezond. In sommige gevallen wordt het duurder.')).toBe(0);
  expect(passives('Het wordt een besluit. De gemeente wordt groter. De brief is verzonden.')).toBe(0);
  const nominals = (text: string): number => nominalSpots(prepareText(text, 'nl')).length;
  expect(nominals('Het minimaliseren van risico en de verbetering van zorg.')).toBe(2);
  expect(nominals('De gegevens van u en de kosten van zorg.')).toBe(0);
});

test('every difficult word has something simpler that is none itself', () => {
  for (const [word, simple] of difficultWords) {
    expect(simple).not.toBe(word);
    expect(difficultWords.has(simple)).toBe(false);
  }
});

describe('facts in a text', () => {
  test.each([
    ['binnen 8 weken', 'duration', '1344 hours'],
    ['twee weken', 'duration', '336 hours'],
    ['14 dagen', 'duration', '336 hours'],
    ['anderhalf uur', 'duration', '1.5 hours'],
    ['5 werkdagen', 'duration', '5 workdays'],
    ['2 jaar', 'duration', '24 months'],
    ['€ 1.250,50', 'money', '125050'],
    ['12 euro', 'money', '1200'],
    ['40%', 'percentage', '4000'],
    ['1 december 2026', 'date', '1-12-2026'],
    ['om 9.30 uur', 'time', '9:30'],
    ['030 123 45 67', 'phone', '0301234567'],
    ['14 030', 'phone', '14030'],
  ])('%s', (text, type, normal) => {
    expect(factsInText(text, 'nl')).toMatchObject([{ type, normal }]);
  });

  test('English reads points and commas the other way round', () => {
    expect(factsInText('€ 1,250.50 within two weeks', 'en')).toMatchObject(
      [{ normal: '336 hours' }, { normal: '125050' }].toReversed(),
    );
  });
});

describe('texts that are almost the same', () => {
  test('equal to comparing every pair', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const text = fc
      .array(word, { minLength: 4, maxLength: 14 })
      .map((words) => shinglesOf(prepareText(words.join(' '), 'nl')));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
        const found = findNearDuplicates(texts).map(({ one, other }) => `${one} ${other}`);
        const pairs = texts.flatMap((one, index) =>
          texts.flatMap((other, place) => {
            if (place <= index) return [];
            const common = [...one].filter((shingle) => other.has(shingle)).length;
            return common > 0 && common / (one.size + other.size - common) >= 0.5 ? [`${index} ${place}`] : [];
          }),
        );
        expect(found.toSorted()).toEqual(pairs.toSorted());
      }),
    );
  });

  test('what stands in most texts does not count', () => {
    const closing = 'wij wensen u een heel fijne dag';
    const texts = ['x', 'y', 'z', 'p', 'q', 'r', 's'].map((word) =>
      shinglesOf(prepareText(`${`${word} `.repeat(2)} ${closing}`, 'nl')),
    );
    expect(findNearDuplicates(texts)).toEqual([]);
  });
});

describe('plain English', () => {
  test('keeps the places in the stored text, placeholders and Markdown or not', () => {
    const text = 'We **utilize** the {{a.b}} [form](https://example.org) prior to the visit. The plan was chosen.';
    const { simpler, passives } = englishStyle(prepareText(text, 'en'));
    expect(simpler.map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])).toEqual([
      ['utilize', 'use'],
      ['prior to', 'before'],
    ]);
    expect(passives.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['The plan was chosen.']);
  });

  test('leaves words alone that are plain in the meaning they have here', () => {
    const text = 'Write your address on the form. You can request this benefit if you need assistance.';
    expect(englishStyle(prepareText(text, 'en')).simpler).toEqual([]);
  });

  test('says nothing of a Dutch text', () => {
    expect(englishStyle(prepareText('We utilize it prior to the visit.', 'nl'))).toEqual({ passives: [], simpler: [] });
  });
});

describe('syllables of the words of customer letters, judged by hand', () => {
  const judged: Record<number, string> = {
    1: 'brief stuk wij geld recht huis kind werk school vraag baan zorg loon nieuw leeuw team coach site blauw vrouw jouw kou ziek twee zee koe',
    2: 'water moeder besluit aanvraag bewijs loket balie termijn bezwaar papier website service update online offline idee theemuts meeuwen nieuwe aanslag keuring kwartier kantoor gezin naïef premie drieën',
    3: 'formulier inkomen reis-kosten betaling makkelijk duidelijk gemeente uitkering toeslagen inwoner afspraken theater video museum ideeën egoïst piano radio vakantie december toelichting vergoeding bezwaarschrift reünie',
    4: 'verzekering medewerker paspoort-foto beïnvloeden ondersteuning identiteit economie situatie informatie medicijnen',
    5: 'beslistermijnen bijstandsuitkering oriënteren communiceren organiseren administratief parkeervergunning maatschappelijke organisatie communicatie zorgverzekering participatie administratie identiteitskaart verantwoordelijk',
    6: 'vermogensbelasting arbeidsongeschiktheid',
    7: 'verantwoordelijkheden verzorgingsinstellingen',
  };
  test.each(Object.entries(judged))('%d', (count, words) => {
    for (const text of words.split(' ')) {
      expect([text, countSyllables({ text, isPlaceholder: false }, 'nl')]).toEqual([text, Number(count)]);
    }
  });
});
