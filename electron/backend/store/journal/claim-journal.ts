import { randomBytes } from 'node:crypto';
import { writeFileAtomically } from '../atomic-write.ts';
import { errnoOf } from '../file-failure.ts';
import type { FileSystem } from '../file-system.ts';
import type { JournalPlace } from './journal-place.ts';

/** Whether a journal is still ours. */
export type IsStillOurs = () => Promise<boolean>;

/**
 * Makes the journal of a workspace ours, before it is read. A program that had it, and still runs, sees that after it has written its next change,
 * and does not acknowledge it: so no acknowledged change can be missing from what we read.
 */
export async function claimJournal(place: JournalPlace, fileSystem: FileSystem): Promise<IsStillOurs> {
  try {
    await fileSystem.mkdir(place.folder);
    await writeFileAtomically(place.owner, randomBytes(12).toString('hex'), { fileSystem });
    const { ino } = await fileSystem.stat(place.owner);
    return () =>
      fileSystem.stat(place.owner).then(
        (stats) => stats.ino === ino,
        (error: unknown) => errnoOf(error) !== 'ENOENT',
      );
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    // Where no owner can be written no change can be written either.
    return async () => true;
  }
}
