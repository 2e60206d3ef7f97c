import { z } from 'zod';
import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';

const file = { file: z.string() };

const problemSchema = z.object({
  code: z.string(),
  pointer: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  isRepairable: z.boolean(),
});

/** Every expected failure of the host: a closed set, each kind with the values its sentence needs. */
export const hostErrorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file-missing'), ...file }),
  z.object({ kind: z.literal('folder-missing'), ...file }),
  z.object({ kind: z.literal('file-exists'), ...file }),
  z.object({ kind: z.literal('not-a-file'), ...file }),
  z.object({ kind: z.literal('no-permission'), ...file }),
  z.object({ kind: z.literal('read-only'), ...file }),
  z.object({ kind: z.literal('disk-full'), ...file }),
  z.object({ kind: z.literal('file-busy'), ...file }),
  z.object({ kind: z.literal('io'), ...file, cause: z.string() }),
  z.object({ kind: z.literal('changed-outside'), ...file }),
  /** Somebody else works in it: another window, program or machine. */
  z.object({ kind: z.literal('opened-elsewhere'), ...file }),
  z.object({ kind: z.literal('too-big'), ...file }),
  z.object({ kind: z.literal('bad-file-name'), ...file }),
  z.object({
    kind: z.literal('invalid-workspace'),
    ...file,
    reason: z.enum(['too-big', 'not-json', 'not-a-workspace', 'newer-format', 'forbidden-key', 'limit', 'invalid']),
    problems: z.array(problemSchema),
    repairableCount: z.number(),
  }),
  /** Outside Electron a PDF is printed by an installed browser, and there is none. */
  z.object({ kind: z.literal('no-browser') }),
  z.object({ kind: z.literal('not-printed') }),
  z.object({ kind: z.literal('export-stopped') }),
  z.object({ kind: z.literal('not-drawn') }),
  /** The document that was chosen as house style cannot be used; the plan was not written. */
  z.object({ kind: z.literal('template-not-word') }),
  z.object({ kind: z.literal('template-macros') }),
  z.object({ kind: z.literal('template-too-large') }),
  z.object({ kind: z.literal('template-unsafe') }),
  z.object({ kind: z.literal('template-broken') }),
  /** The content of a named version is damaged or too big; `name` is that of the version. */
  z.object({ kind: z.literal('version-unreadable'), name: z.string() }),
  z.object({ kind: z.literal('unknown-file') }),
  z.object({ kind: z.literal('unknown-workspace') }),
  z.object({ kind: z.literal('stale-revision'), expected: z.number(), found: z.number() }),
  z.object({ kind: z.literal('invalid-patch'), pointer: z.string(), cause: z.string() }),
  z.object({ kind: z.literal('no-native-dialogs') }),
  z.object({ kind: z.literal('unknown-method'), method: z.string() }),
  z.object({ kind: z.literal('invalid-arguments'), method: z.string(), cause: z.string() }),
  z.object({ kind: z.literal('host-failed'), cause: z.string() }),
  z.object({ kind: z.literal('host-unreachable') }),
]);

/** An expected failure of the host, as a value. */
export type HostError = z.infer<typeof hostErrorSchema>;

/** The kinds of failure. */
export type HostErrorKind = HostError['kind'];

const messages = {
  'version-unreadable': {
    nl: 'De versie {name} is beschadigd en kan niet worden gelezen. Kies een andere versie, of een back-up.',
    en: 'The version {name} is damaged and cannot be read. Choose another version, or a backup.',
  },
  'file-missing': {
    nl: 'Het bestand {file} is niet gevonden. Is het verplaatst of hernoemd? Zoek het op met Openen.',
    en: 'The file {file} was not found. Was it moved or renamed? Find it with Open.',
  },
  'folder-missing': {
    nl: 'De map van {file} is niet gevonden. Controleer of de schijf of het netwerk bereikbaar is.',
    en: 'The folder of {file} was not found. Check that the disk or network can be reached.',
  },
  'file-exists': {
    nl: 'Er is al een bestand {file}. Kies een andere naam.',
    en: 'There is already a file {file}. Choose another name.',
  },
  'not-a-file': {
    nl: '{file} is geen bestand. Kies een werkruimte (.leidraad).',
    en: '{file} is not a file. Choose a workspace (.leidraad).',
  },
  'no-permission': {
    nl: 'U hebt geen rechten voor {file}. Kies een andere map, of vraag de beheerder om toegang.',
    en: 'You have no permission for {file}. Choose another folder, or ask the administrator for access.',
  },
  'read-only': {
    nl: '{file} is alleen-lezen. Sla uw werk op in een andere map.',
    en: '{file} is read-only. Save your work in another folder.',
  },
  'disk-full': {
    nl: 'De schijf is vol, dus {file} kan niet worden opgeslagen. Maak ruimte vrij en probeer het opnieuw.',
    en: 'The disk is full, so {file} cannot be saved. Free some space and try again.',
  },
  'file-busy': {
    nl: 'Een ander programma gebruikt {file}. Sluit dat programma en probeer het opnieuw.',
    en: 'Another program is using {file}. Close that program and try again.',
  },
  io: {
    nl: '{file} kan niet worden gelezen of geschreven ({cause}). Controleer of de schijf of het netwerk in orde is en probeer het opnieuw.',
    en: '{file} cannot be read or written ({cause}). Check that the disk or network is in order and try again.',
  },
  'changed-outside': {
    nl: '{file} is buiten Leidraad veranderd en wordt niet overschreven. Vergelijk de twee versies en kies welke u houdt, of houd ze allebei.',
    en: '{file} was changed outside Leidraad and will not be overwritten. Compare the two versions and choose which one to keep, or keep both.',
  },
  'opened-elsewhere': {
    nl: 'In {file} wordt nu ergens anders gewerkt. Hier kunt u lezen, een kopie maken, of het werk hier overnemen.',
    en: 'Someone is working in {file} elsewhere. Here you can read it, make a copy, or take over the work.',
  },
  'too-big': {
    nl: '{file} wordt te groot om weer te kunnen openen. Haal iets weg, zoals een oude versie; daarna wordt het opgeslagen.',
    en: '{file} becomes too big to be opened again. Remove something, such as an old version; then it will be saved.',
  },
  'bad-file-name': {
    nl: '“{file}” kan geen bestandsnaam zijn. Gebruik geen schuine strepen of tekens als : * ? < > |.',
    en: '“{file}” cannot be a file name. Use no slashes or characters such as : * ? < > |.',
  },
  'invalid-workspace': {
    nl: '{file} kan niet worden geopend als werkruimte. Het bestand zelf blijft zoals het is.',
    en: '{file} cannot be opened as a workspace. The file itself stays as it is.',
  },
  'no-browser': {
    nl: 'Voor een pdf is Edge, Chrome of Chromium nodig, en die is niet gevonden. Maak een webpagina en druk die af, of maak een Word-document.',
    en: 'A PDF needs Edge, Chrome or Chromium, and none was found. Make a web page and print that, or make a Word document.',
  },
  'not-printed': {
    nl: 'De pdf kon niet worden gemaakt. Probeer het opnieuw, of maak een webpagina en druk die af.',
    en: 'The PDF could not be made. Try again, or make a web page and print that.',
  },
  'export-stopped': {
    nl: 'Het exporteren is gestopt. Er is niets geschreven.',
    en: 'The export was stopped. Nothing was written.',
  },
  'not-drawn': {
    nl: 'Deze afbeelding kan niet als PNG worden getekend. Bewaar haar als SVG.',
    en: 'This picture cannot be drawn as PNG. Save it as SVG.',
  },
  'template-not-word': {
    nl: 'De huisstijl is geen Word-document. Kies een .docx of .dotx.',
    en: 'The house style is not a Word document. Choose a .docx or .dotx.',
  },
  'template-macros': {
    nl: 'De huisstijl bevat macro’s. Bewaar het document in Word als .docx of .dotx zonder macro’s.',
    en: 'The house style contains macros. Save it in Word as a .docx or .dotx without macros.',
  },
  'template-too-large': {
    nl: 'De huisstijl is te groot. Maak de afbeeldingen in het document kleiner.',
    en: 'The house style is too large. Make the pictures in the document smaller.',
  },
  'template-unsafe': {
    nl: 'De huisstijl bevat XML-entiteiten en wordt daarom niet gebruikt. Bewaar het document opnieuw in Word.',
    en: 'The house style contains XML entities and is therefore not used. Save the document again in Word.',
  },
  'template-broken': {
    nl: 'De huisstijl is beschadigd. Open het document in Word, laat Word het herstellen en bewaar het opnieuw.',
    en: 'The house style is damaged. Open the document in Word, let Word repair it and save it again.',
  },
  'unknown-file': {
    nl: 'Dit bestand is niet meer bekend. Open het opnieuw.',
    en: 'This file is no longer known. Open it again.',
  },
  'unknown-workspace': {
    nl: 'Deze werkruimte is niet meer geopend. Open het bestand opnieuw.',
    en: 'This workspace is no longer open. Open the file again.',
  },
  'stale-revision': {
    nl: 'De werkruimte is intussen ergens anders gewijzigd. Open het bestand opnieuw.',
    en: 'The workspace was changed elsewhere in the meantime. Open the file again.',
  },
  'invalid-patch': {
    nl: 'Deze wijziging past niet in de werkruimte (plaats {pointer}: {cause}).',
    en: 'This change does not fit the workspace (place {pointer}: {cause}).',
  },
  'no-native-dialogs': {
    nl: 'Dit venster heeft geen eigen bestandskiezer.',
    en: 'This window has no file dialog of its own.',
  },
  'unknown-method': { nl: 'De opdracht {method} bestaat niet.', en: 'The command {method} does not exist.' },
  'invalid-arguments': {
    nl: 'De opdracht {method} kreeg gegevens die niet kloppen ({cause}).',
    en: 'The command {method} was given data that is not right ({cause}).',
  },
  'host-failed': {
    nl: 'Er ging iets mis in Leidraad ({cause}). Uw bestand is niet veranderd. Probeer het opnieuw.',
    en: 'Something went wrong in Leidraad ({cause}). Your file has not changed. Try again.',
  },
  'host-unreachable': {
    nl: 'Leidraad reageert niet meer. Start het programma opnieuw. Wat is opgeslagen, blijft bewaard.',
    en: 'Leidraad no longer responds. Start the program again. What was saved is kept.',
  },
} satisfies Record<HostErrorKind, Message>;

/** Says a failure in words a person can act on. */
export function wordHostError(error: HostError, language: Language): string {
  const values = Object.entries(error).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  return formatMessage(messages[error.kind], language, Object.fromEntries(values));
}
