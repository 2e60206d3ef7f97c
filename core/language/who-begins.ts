import type { Channel } from '../model/channel.ts';
import type { Step } from '../model/step.ts';

/** Words for whoever is a customer, whatever the target groups are called. */
const customers = [
  [
    'klant',
    'klanten',
    'cliënt',
    'cliënten',
    'burger',
    'inwoner',
    'bezoeker',
    'aanvrager',
    'patiënt',
    'deelnemer',
    'koper',
  ],
  [
    'customer',
    'customers',
    'client',
    'clients',
    'citizen',
    'resident',
    'visitor',
    'applicant',
    'patient',
    'participant',
    'buyer',
  ],
].flat();

/** Words for ourselves at the start of a step. */
const ourselves = ['wij', 'we', 'onze', 'medewerker', 'our', 'colleague'];

/** Who gets or hears something is not the one who begins. */
const receiving = new Set(
  [
    ['krijgt', 'krijgen', 'ontvangt', 'ontvangen', 'hoort', 'horen', 'wordt', 'worden'],
    ['gets', 'get', 'receives', 'receive', 'hears', 'hear'],
  ].flat(),
);

/** What only the other side does: at the start of a step without a subject it is the customer who does it. */
const customerActs = new Set(
  [
    ['aanmelden', 'afmelden', 'aanvragen', 'bestellen', 'betalen', 'indienen', 'inloggen', 'invullen', 'inschrijven'],
    [
      'meldt',
      'vraagt',
      'bestelt',
      'betaalt',
      'dient',
      'logt',
      'vult',
      'schrijft',
      'zoekt',
      'kiest',
      'tekent',
      'bezoekt',
    ],
    [
      'belt',
      'mailt',
      'reageert',
      'reserveert',
      'annuleert',
      'retourneert',
      'klaagt',
      'zegt',
      'uploadt',
      'leest',
      'opent',
      'geeft',
      'levert',
      'verzet',
      'wijzigt',
      'verlengt',
      'verhuist',
    ],
    [
      'applies',
      'apply',
      'registers',
      'register',
      'orders',
      'pays',
      'submits',
      'submit',
      'asks',
      'reports',
      'complains',
    ],
    [
      'fills',
      'calls',
      'replies',
      'chooses',
      'signs',
      'books',
      'cancels',
      'returns',
      'uploads',
      'searches',
      'reads',
      'says',
      'looks',
    ],
  ].flat(),
);

/** After the noun that names a target group comes what sets it apart: “Inwoner die …”, “Resident who …”, “Werkgever (…)”. */
const restOfGroupName = /\s*(?:\(|\s(?:die|dat|met|zonder|van|in|op|uit|voor|who|that|with|without|of|from|on)\s).*$/iu;

interface WhoBeginsOptions {
  /** Names of the target groups of the workspace, of which the step may speak. */
  groupNames: readonly string[];
  /** Which way the channel of the step goes, where it is known. */
  direction?: Channel['direction'] | undefined;
}

/**
 * Who begins a step, read from its name (“Klant belt”, “Krijgt een brief”) and else from a channel that goes one way; undefined where neither says.
 * An indication for a step that is being made, never for one that somebody filled in.
 */
export function whoBegins(name: string, { groupNames, direction }: WhoBeginsOptions): Step['initiator'] | undefined {
  const said = plain(name).replace(/^(?:de|het|een|the|an?) /u, '');
  if (startsWith(said, ourselves) !== undefined) return 'organisation';
  const subjects = [...groupNames.map((group) => plain(group.replace(restOfGroupName, ''))), ...customers];
  const subject = startsWith(said, subjects);
  const words = (subject === undefined ? said : said.slice(subject.length)).trim().split(' ').filter(Boolean);
  if (receiving.has(words[0] ?? '')) return 'organisation';
  if (subject !== undefined && words.length > 0) return 'customer';
  if ([words[0], words.at(-1)].some((word) => word !== undefined && customerActs.has(word))) return 'customer';
  if (direction === undefined || direction === 'both') return undefined;
  return direction === 'in' ? 'customer' : 'organisation';
}

/** The longest of these with which a text starts, as whole words. */
function startsWith(text: string, starts: readonly string[]): string | undefined {
  return starts
    .filter((start) => start !== '' && (text === start || text.startsWith(`${start} `)))
    .toSorted((one, other) => other.length - one.length)[0];
}

/** Small letters and single spaces; signs between words do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
