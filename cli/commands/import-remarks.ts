import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { shorten } from '#core/model/place-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readIncoming, wordIncomingFailure } from '#core/review/read-incoming.ts';
import { inputPath } from '../input-path.ts';
import { printError, printLine } from '../print.ts';

const messages = {
  unreadable: {
    nl: 'leidraad: {file}: het bestand kan niet gelezen worden ({cause}).',
    en: 'leidraad: {file}: the file cannot be read ({cause}).',
  },
  taken: {
    nl: '{added, plural, =0 {Geen nieuwe opmerkingen} one {# opmerking} other {# opmerkingen}} erbij, {changed} gewijzigd, {known} bestonden al.',
    en: '{added, plural, =0 {No new remarks} one {# remark} other {# remarks}} added, {changed} changed, {known} existed already.',
  },
  unplaced: {
    nl: 'Zonder plaats in het plan: “{text}” ({author}).',
    en: 'Without a place in the plan: “{text}” ({author}).',
  },
};

/** The workspace with the remarks of a review file or a commented Word document in it; undefined when it cannot be read, which has been said. */
export async function takeInRemarks(
  workspace: Workspace,
  from: string,
  language: Language,
): Promise<Workspace | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(inputPath(from));
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    printError(formatMessage(messages.unreadable, language, { file: from, cause }));
    return undefined;
  }
  const incoming = readIncoming(bytes, from, { workspace, readOn: new Date().toISOString() });
  if (!incoming.ok) {
    printError(`leidraad: ${from}: ${wordIncomingFailure(incoming.error, language)}`);
    return undefined;
  }
  const { added, changed, unplaced, knownCount } = incoming.value;
  const counts = { added: added.length + unplaced.length, changed: changed.length, known: knownCount };
  printLine(formatMessage(messages.taken, language, counts));
  for (const { text, author } of unplaced) {
    printLine(formatMessage(messages.unplaced, language, { text: shorten(text), author }));
  }
  const args = { remarks: [...added, ...unplaced, ...changed], subject: basename(from) };
  const applied = applyEdit(workspace, 'remarks.import', args, { newId: randomUUID });
  if (applied.ok) return applied.value.workspace;
  printError(`leidraad: ${from}: ${wordEditFailure(applied.error, language)}`);
  return undefined;
}
