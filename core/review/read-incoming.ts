import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import { planImport, remarksOfReply, type RemarkImport } from './plan-import.ts';
import { readReply, type ReplyFailure } from './reply/read-reply.ts';
import { readWordComments, type WordFailure } from './word/read-word-comments.ts';

/** Why nothing can be taken in from a file. */
export type IncomingFailure = ReplyFailure | WordFailure | 'reply-other-workspace' | 'incoming-unknown';

const messages: Record<IncomingFailure, Message> = {
  'reply-too-big': {
    nl: 'dit bestand is te groot voor een reviewbestand. Vraag de lezer om het opnieuw te bewaren.',
    en: 'this file is too big for a review file. Ask the reader to save it again.',
  },
  'reply-not-review': {
    nl: 'dit is geen reviewbestand. Kies het bestand dat de lezer uit het reviewbestand heeft bewaard.',
    en: 'this is not a review file. Choose the file that the reader saved from the review file.',
  },
  'reply-damaged': {
    nl: 'dit reviewbestand is beschadigd of veranderd. Vraag de lezer om de opmerkingen opnieuw te bewaren.',
    en: 'this review file is damaged or was changed. Ask the reader to save the remarks again.',
  },
  'reply-newer': {
    nl: 'dit reviewbestand komt uit een nieuwere Leidraad. Werk Leidraad bij.',
    en: 'this review file comes from a newer Leidraad. Update Leidraad.',
  },
  'reply-other-workspace': {
    nl: 'dit reviewbestand hoort bij een andere werkruimte. Open die werkruimte en lees het daar in.',
    en: 'this review file belongs to another workspace. Open that workspace and take it in there.',
  },
  'word-too-big': {
    nl: 'dit document is te groot (uitgepakt meer dan 256 MB). Maak de afbeeldingen kleiner.',
    en: 'this document is too big (over 256 MB unpacked). Make its pictures smaller.',
  },
  'word-not-word': {
    nl: 'dit is geen Word-document. Kies het plan (.docx) dat met opmerkingen terugkwam.',
    en: 'this is not a Word document. Choose the plan (.docx) that came back with comments.',
  },
  'word-macros': {
    nl: 'dit document bevat macro’s en wordt daarom niet gelezen. Bewaar het in Word als .docx zonder macro’s.',
    en: 'this document contains macros and is therefore not read. Save it in Word as a .docx without macros.',
  },
  'word-damaged': {
    nl: 'dit document is beschadigd. Open het in Word, laat Word het herstellen en bewaar het opnieuw.',
    en: 'this document is damaged. Open it in Word, let Word repair it and save it again.',
  },
  'word-no-comments': {
    nl: 'in dit document staan geen opmerkingen. Tekst die in het document zelf is veranderd, wordt niet ingelezen.',
    en: 'there are no comments in this document. Text that was changed in the document itself is not taken in.',
  },
  'word-other-workspace': {
    nl: 'dit document is gemaakt uit een andere werkruimte. Open die werkruimte en lees het daar in.',
    en: 'this document was made from another workspace. Open that workspace and take it in there.',
  },
  'incoming-unknown': {
    nl: 'opmerkingen komen uit een reviewbestand (.html, .json, .zip) of uit Word (.docx).',
    en: 'remarks come from a review file (.html, .json, .zip) or from Word (.docx).',
  },
};

/** Says why nothing could be taken in; the sentence starts small, since the name of the file stands before it. */
export function wordIncomingFailure(reason: IncomingFailure, language: Language): string {
  return formatMessage(messages[reason], language);
}

/** Whether a file may hold remarks, by its name. */
export function mayHoldRemarks(name: string): boolean {
  return /\.(html?|json|zip|docx|docm)$/i.test(name);
}

/** Reads a file that came back from reviewers and works out what it adds; nothing is changed yet. `readOn` is this moment. */
export function readIncoming(
  bytes: Uint8Array,
  name: string,
  { workspace, readOn }: { workspace: Workspace; readOn: string },
): Result<RemarkImport, IncomingFailure> {
  if (!mayHoldRemarks(name)) return failure('incoming-unknown');
  if (/\.doc[xm]$/i.test(name)) {
    const comments = readWordComments(bytes, workspace, readOn);
    if (!comments.ok) return comments;
    return success(planImport(workspace, comments.value.remarks, comments.value.unplacedIds));
  }
  const reply = readReply(bytes);
  if (!reply.ok) return reply;
  if (reply.value.workspaceId !== workspace.id) return failure('reply-other-workspace');
  return success(planImport(workspace, remarksOfReply(reply.value)));
}
