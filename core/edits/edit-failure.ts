import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';

const messages = {
  'not-found': {
    nl: 'Dit onderdeel bestaat niet meer. Mogelijk is het intussen verwijderd.',
    en: 'This part no longer exists. It may have been deleted in the meantime.',
  },
  'name-empty': { nl: 'Een naam mag niet leeg zijn. Typ een naam.', en: 'A name cannot be empty. Type a name.' },
  'text-empty': { nl: 'Schrijf eerst uw tekst.', en: 'Write your text first.' },
  'no-groups': { nl: 'Kies eerst een doelgroep.', en: 'Choose a target group first.' },
  'group-not-in-step': {
    nl: 'Deze doelgroep doet niet mee aan deze stap.',
    en: 'This target group does not take part in this step.',
  },
  'no-channel': {
    nl: 'Kies eerst een hoofdkanaal. Daarna kunt u er een middel of bronsysteem bij zetten.',
    en: 'Choose a primary channel first. Then you can add content or a source system.',
  },
  'channel-already-there': {
    nl: 'Dit kanaal staat al bij dit contactmoment.',
    en: 'This channel is already part of this touchpoint.',
  },
  'content-already-there': {
    nl: 'Dit middel staat al bij dit contactmoment.',
    en: 'This content is already part of this touchpoint.',
  },
  'no-content': {
    nl: 'Kies eerst een middel. De schrijftoon hoort bij de tekst daarvan.',
    en: 'Choose content first. The tone belongs to its text.',
  },
  'not-allowed': {
    nl: 'Deze waarde past hier niet. Kies of typ een andere.',
    en: 'This value does not fit here. Choose or type another one.',
  },
  'already-there': { nl: 'Dit bestaat hier al.', en: 'This is already here.' },
  'merge-with-itself': {
    nl: 'Kies een ander onderdeel om mee samen te voegen.',
    en: 'Choose another part to merge with.',
  },
  'last-phase': {
    nl: 'Dit is de laatste fase, en er staan nog stappen in. Een klantproces heeft minstens één fase.',
    en: 'This is the last phase, and it still holds steps. A process has at least one phase.',
  },
  'share-too-high': {
    nl: 'De aandelen van de kanalen zijn samen hoogstens 100 %. Maak dit aandeel kleiner.',
    en: 'The shares of the channels are 100 % at most together. Make this share smaller.',
  },
  'variant-overlaps': {
    nl: 'Voor deze doelgroep via dit kanaal is er al een tekstversie. Kies een andere doelgroep of een ander kanaal.',
    en: 'There already is a content variant for this target group on this channel. Choose another group or channel.',
  },
  'reason-too-short': {
    nl: 'Schrijf in minstens 10 tekens waarom dit mag blijven. Het komt in het plan te staan.',
    en: 'Write in at least 10 characters why this may stay. It goes into the plan.',
  },
  'end-missing': {
    nl: 'Kies tot wanneer dit mag blijven. Daarna komt de melding terug.',
    en: 'Choose until when this may stay. After that the finding comes back.',
  },
  'nothing-before': {
    nl: 'Naast de eerste stap kan geen andere staan: er is nog niets waarna de klant kiest. Zet er eerst een stap voor.',
    en: 'No step can stand beside the first one: there is nothing yet after which the customer chooses. Add a step before it.',
  },
  'is-choice': {
    nl: 'Hiervoor kiest de klant al één van de wegen. Voeg de stap toe als andere weg, of zet de stap ervoor op alle wegen tegelijk.',
    en: 'Before this, the customer already chooses one of the ways. Add the step as another way, or set the step before it to all ways at once.',
  },
  'stays-here': { nl: 'Verder kan niet.', en: 'It cannot go any further.' },
  'other-direction': {
    nl: 'Deze informatie staat in de andere lijst: iets wat we vertellen kunnen we hier niet vragen, en andersom.',
    en: 'This information is in the other list: what we tell cannot be asked here, and the other way round.',
  },
  'information-already-there': {
    nl: 'Deze informatie staat hier al.',
    en: 'This information is already here.',
  },
  'does-not-fit': {
    nl: 'Wat u koos past niet bij elkaar: er wordt verwezen naar iets wat er dan niet meer is. Kies dat er ook bij.',
    en: 'What you chose does not fit together: something refers to a part that would not be there. Choose that too.',
  },
  'own-neighbour': { nl: 'Een stap kan niet naast zichzelf staan.', en: 'A step cannot be moved next to itself.' },
} satisfies Record<string, Message>;

/** Why an edit could not be done. */
export type EditFailure = keyof typeof messages;

/** Says a failed edit in words a person can act on. */
export function wordEditFailure(failure: EditFailure, language: Language): string {
  return formatMessage(messages[failure], language);
}
