import type { Message } from '#core/messages/format-message.ts';

/** What is said about each kind of problem: what is wrong, and what to do about it. `place` names the thing, `field` what is wrong of it. */
export const problemMessages = {
  'too-big': {
    nl: 'Het bestand is te groot: het is {actual, number} MiB en mag {max, number} MiB zijn. Open een back-up.',
    en: 'The file is too big: it is {actual, number} MiB and may be {max, number} MiB. Open a backup.',
  },
  'empty-file': {
    nl: 'Het bestand is leeg. Wacht tot het helemaal is opgehaald als het in een gesynchroniseerde map staat, of open een back-up.',
    en: 'The file is empty. If it is in a synchronised folder, wait until all of it has been fetched; otherwise open a backup.',
  },
  'not-json': {
    nl: 'Het bestand is beschadigd of geen Leidraad-bestand: op regel {line}, teken {column} staat iets wat daar niet hoort. Verbeter die plek of open een back-up.',
    en: 'The file is damaged or not a Leidraad file: there is something wrong at line {line}, character {column}. Correct that place or open a backup.',
  },
  'not-a-workspace': {
    nl: 'Dit bestand is geen werkruimte van Leidraad. Kies een bestand dat met Leidraad is gemaakt.',
    en: 'This file is not a Leidraad workspace. Choose a file that was made with Leidraad.',
  },
  'newer-format': {
    nl: 'Dit bestand is gemaakt met een nieuwere versie van Leidraad: het heeft bestandsindeling {found}, en deze versie kent {known}. Open het met de nieuwere versie.',
    en: 'This file was made with a newer version of Leidraad: it has file format {found}, and this version knows {known}. Open it with the newer version.',
  },
  'forbidden-key': {
    nl: '{place}: de sleutel “{key}” mag niet in een werkruimte staan. Haal die uit het bestand.',
    en: '{place}: the key “{key}” is not allowed in a workspace. Take it out of the file.',
  },
  'too-deep': {
    nl: '{place}: het bestand heeft hier meer dan {max, number} lagen. Haal dit deel uit het bestand.',
    en: '{place}: the file has more than {max, number} levels here. Take this part out of the file.',
  },
  'text-too-long': {
    nl: '{place}: de tekst in “{field}” is langer dan {max, number} MiB. Maak de tekst korter.',
    en: '{place}: the text in “{field}” is longer than {max, number} MiB. Make the text shorter.',
  },
  'missing-field': {
    nl: '{place}: “{field}” ontbreekt. Vul het in; het moet {expected} zijn.',
    en: '{place}: “{field}” is missing. Fill it in; it must be {expected}.',
  },
  'wrong-value': {
    nl: '{place}: “{field}” is {received}. Het moet {expected} zijn.',
    en: '{place}: “{field}” is {received}. It must be {expected}.',
  },
  'invalid-date': {
    nl: '{place}: “{field}” is {received}. Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-22.',
    en: '{place}: “{field}” is {received}. Write an existing date as year-month-day, for example 2026-11-22.',
  },
  'invalid-moment': {
    nl: '{place}: “{field}” is {received}. Schrijf datum, tijd en tijdzone, bijvoorbeeld 2026-11-18T10:12:00+01:00.',
    en: '{place}: “{field}” is {received}. Write date, time and time zone, for example 2026-11-18T10:12:00+01:00.',
  },
  'text-too-short': {
    nl: '{place}: “{field}” is te kort. Schrijf {min, plural, one {ten minste 1 teken} other {ten minste # tekens}}.',
    en: '{place}: “{field}” is too short. Write {min, plural, one {at least 1 character} other {at least # characters}}.',
  },
  'unknown-reference': {
    nl: '{place}: “{field}” verwijst naar {kind} “{id}”, maar dat id bestaat niet{inProcess, select, yes { in dit klantproces} other {}}. Haal de verwijzing weg of kies iets wat er wel is.',
    en: '{place}: “{field}” refers to {kind} “{id}”, but that id does not exist{inProcess, select, yes { in this process} other {}}. Remove the reference or choose something that exists.',
  },
  'unknown-fact': {
    nl: '{place}: de tekst noemt feit “{key}” van informatie “{info}”, maar dat feit is er niet. Haal het weg of voeg het feit toe bij de informatie.',
    en: '{place}: the text states fact “{key}” of information item “{info}”, but there is no such fact. Remove it or add the fact to the information item.',
  },
  'duplicate-id': {
    nl: '{place}: het id “{id}” is al gebruikt voor {kind} “{first}”. Geef een van de twee een ander id.',
    en: '{place}: the id “{id}” is already used for {kind} “{first}”. Give one of the two another id.',
  },
  'group-in-two-touchpoints': {
    nl: '{place}: {group, select, all {er zijn twee contactmomenten voor alle doelgroepen} other {doelgroep “{group}” staat in meer dan één contactmoment}}. Houd één contactmoment per doelgroep over.',
    en: '{place}: {group, select, all {there are two touchpoints for all target groups} other {target group “{group}” is in more than one touchpoint}}. Keep one touchpoint per target group.',
  },
  'double-variant': {
    nl: '{place}: er is al een tekstversie voor {groups, select, all {alle doelgroepen} other {“{groups}”}} in kanaal “{channel}” en taal “{locale}”. Houd er één over.',
    en: '{place}: there already is a content variant for {groups, select, all {all target groups} other {“{groups}”}} in channel “{channel}” and language “{locale}”. Keep one of them.',
  },
  'share-out-of-range': {
    nl: '{place}: het aandeel is {value, number}. Kies een getal van 0 tot en met 1.',
    en: '{place}: the share is {value, number}. Choose a number from 0 to 1.',
  },
  'shares-above-one': {
    nl: '{place}: de aandelen van de kanalen zijn samen {sum, number}. Samen mogen ze niet meer dan 1 zijn.',
    en: '{place}: the shares of the channels add up to {sum, number}. Together they may not be more than 1.',
  },
  'probability-out-of-range': {
    nl: '{place}: de kans is {value, number}. Kies een getal van 0 tot en met 1.',
    en: '{place}: the probability is {value, number}. Choose a number from 0 to 1.',
  },
} satisfies Record<string, Message>;

/** A kind of problem in a workspace file. */
export type ProblemCode = keyof typeof problemMessages;
