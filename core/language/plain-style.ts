import { englishStyle } from './english-style.ts';
import type { PreparedText } from './prepare-text.ts';
import type { TermSpot } from './find-terms.ts';

const becoming = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const irregular = new Set(
  (
    'gedaan gegeven verzonden genomen geschreven gelezen gezien gevonden gebracht gekocht gevraagd gezegd gestuurd gekozen gesloten geholpen ' +
    'gebeld gezet gehouden gelegd gedragen getrokken gebruikt verzonden ontvangen besproken beschreven bekeken besloten verkregen verwezen ' +
    'verboden verbonden vergeleken vervangen verloren verkozen vergeten verbroken ontworpen ontslagen betrokken bewezen begrepen behouden ' +
    'begonnen bevonden verschenen verdwenen vertrokken overleden ontbonden ontnomen onderzocht onderbroken onderschreven voldaan'
  ).split(' '),
);
/** Words that look like a participle and are none. */
const noParticiple = new Set(
  (
    'gemeente gebruik gegevens besluit bericht geld gebied geval gesprek gebouw gevolg gezin geduld bedrijf bezoek beleid bedrag begin belang ' +
    'verschil verhaal verzoek verband ontvangst herhaling erkend gerecht gewicht gezicht geluid gehele gemiddeld beurt begeleiding ' +
    'gemeenten gebieden gevallen gesprekken gebouwen gevolgen gezinnen gerechten gewichten gezichten geluiden gebeurtenissen gedachten ' +
    'gezond gerust geschikt algemeen tegemoet tegelijkertijd bekend bereid bewust beeld beest bestand beslist bewind verkeerd verdriet ' +
    'verstand herfst herkomst ernst eigenaren morgenavond'
  ).split(' '),
);
const noNominal = new Set('gegevens kosten regels leden eisen uren dagen weken'.split(' '));

/** Passives; in English those of retext, in Dutch a form of worden with a participle in one clause. “Is” with a participle is left alone: too often no passive. */
export function passiveSentences(text: PreparedText): readonly TermSpot[] {
  const { sentences, plain, locale } = text;
  if (locale !== 'nl') return englishStyle(text).passives;
  return sentences.filter((sentence) =>
    clausesOf(plain.slice(sentence.start, sentence.end)).some(
      (words) => words.some((word) => becoming.has(word)) && words.some(isParticiple),
    ),
  );
}

/** “Het minimaliseren van”, “de verbetering van”: an action hidden in a noun. */
export function nominalSpots({ plain, locale }: PreparedText): TermSpot[] {
  if (locale !== 'nl') return [];
  const pattern = /(?<!\p{L})(?:het|de)\s+(\p{L}+(?:en|ing|atie|heid))\s+van(?!\p{L})/giu;
  return [...plain.matchAll(pattern)]
    .filter(({ 1: noun = '' }) => !noNominal.has(noun.toLowerCase()))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function clausesOf(sentence: string): string[][] {
  return sentence
    .toLowerCase()
    .split(/[,;:]|(?<!\p{L})(?:en|maar|of|want|omdat|als|dat|die|zodat|terwijl)(?!\p{L})/u)
    .map((clause) => clause.match(/\p{L}+/gu) ?? []);
}

function isParticiple(word: string): boolean {
  if (noParticiple.has(word) || becoming.has(word) || /(?:heid|heden|ingen)$/.test(word)) return false;
  return (
    irregular.has(word) ||
    /^(?:\p{L}{1,6})?ge\p{L}{2,}(?:[dt]|en)$/u.test(word) ||
    /^(?:be|ver|ont|her|er)\p{L}{2,}[dt]$/u.test(word)
  );
}
