import { readFile } from 'node:fs/promises';
import { errnoOf } from '../file-failure.ts';
import type { JournalPlace } from './journal-place.ts';
import { decodeRecord, type JournalRecord } from './journal-record.ts';
import type { JournalBase, JournalEntry } from './journal.ts';

/** What a journal holds that was left behind. */
export interface LeftJournal {
  base: JournalBase;
  /** Other states that the file may be in: those it was about to be written with. */
  announced: JournalBase[];
  entries: JournalEntry[];
  /** Lines behind a damaged one, which are on no firm ground any more. A torn last line is none: it was never acknowledged. */
  unreadableCount: number;
}

/** Reads the journal of a workspace; undefined when there is none, or nothing in it can be read. */
export async function readJournal(place: JournalPlace): Promise<LeftJournal | undefined> {
  let text: string;
  try {
    text = await readFile(place.changes, 'utf8');
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
  return parseJournal(text, place.path);
}

/** The content of a journal of this workspace file. */
export function parseJournal(text: string, path: string): LeftJournal | undefined {
  const lines = text.split('\n');
  // What follows the last line end was never written whole, so never acknowledged.
  lines.pop();
  const [first, ...rest] = lines.map(decodeRecord);
  if (first?.kind !== 'base' || first.path !== path) return undefined;
  const sound = takeSound(rest, first.revision);
  return {
    base: first,
    announced: sound.filter((record) => record.kind === 'saving'),
    entries: sound.filter((record) => record.kind === 'change'),
    unreadableCount: rest.slice(sound.length).length,
  };
}

/** The records up to the first that is damaged, or does not follow on the one before. */
function takeSound(records: readonly (JournalRecord | undefined)[], from: number): JournalRecord[] {
  const sound: JournalRecord[] = [];
  let revision = from;
  for (const record of records) {
    if (!record || record.kind === 'base') return sound;
    if (record.kind === 'change') {
      if (record.revision !== revision + 1) return sound;
      revision += 1;
    }
    sound.push(record);
  }
  return sound;
}
