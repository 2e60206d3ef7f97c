import { readFile, rename } from 'node:fs/promises';
import { diffTrees } from '#core/edits/diff-trees.ts';
import { deepFreeze } from '#core/model/deep-freeze.ts';
import { joinTouchpointsOfWorkspace } from '#core/model/join-touchpoints-of-workspace.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { changeWorkspace } from '../change-workspace.ts';
import { errnoOf } from '../file-failure.ts';
import { hashOf } from '../hash.ts';
import { contentPathOf, type JournalPlace } from './journal-place.ts';
import type { JournalBase, JournalEntry } from './journal.ts';
import { readJournal, type LeftJournal } from './read-journal.ts';
import { replayJournal, type Replayed } from './replay-journal.ts';

/** What was found again after the app ended without closing a workspace. */
export interface Recovery {
  /** Changes that were not in the file yet, and are in the workspace now. */
  count: number;
  /** Changes that could not be read or placed; their journal is kept aside. */
  lostCount: number;
}

/** The workspace to work in, and the journal to go on with. */
export interface RecoveredWorkspace {
  workspace: Workspace;
  base: JournalBase;
  /** Content of the file that the base is. */
  content: Uint8Array;
  entries: JournalEntry[];
  recovery: Recovery | undefined;
}

/** What was read from a workspace file. */
export interface FoundFile {
  hash: string;
  bytes: Uint8Array;
  workspace: Workspace;
}

/**
 * Puts on the file what its journal has beyond it. When the file was changed by someone else meanwhile, the changes go on the content they were
 * made from; saving then meets the changed file, and the person compares.
 */
export async function recoverWorkspace(place: JournalPlace, file: FoundFile): Promise<RecoveredWorkspace> {
  const left = await readJournal(place);
  if (!left || (left.entries.length === 0 && left.unreadableCount === 0)) return nothingToRecover(file);
  const onFile = replayJournal(left, file.hash, file.workspace);
  const recovered = onFile ? goOn(file, onFile) : await recoverBeside(place, left, file);
  if (recovered.recovery && recovered.recovery.lostCount > 0) await keepAside(place);
  return recovered;
}

/** The file as it is. */
export function nothingToRecover({ bytes, hash, workspace }: FoundFile): RecoveredWorkspace {
  return { workspace, base: { hash, revision: 0, prelude: [] }, content: bytes, entries: [], recovery: undefined };
}

function goOn({ bytes, hash }: Pick<FoundFile, 'bytes' | 'hash'>, replayed: Replayed): RecoveredWorkspace {
  const { entries, lostCount, prelude, workspace } = replayed;
  const count = entries.length;
  const recovery = count + lostCount === 0 ? undefined : { count, lostCount };
  return { workspace: deepFreeze(workspace), base: { hash, revision: 0, prelude }, content: bytes, entries, recovery };
}

async function recoverBeside(place: JournalPlace, left: LeftJournal, file: FoundFile): Promise<RecoveredWorkspace> {
  const { hash } = left.base;
  const content = await readContent(contentPathOf(place, hash));
  const parsed = content && parseWorkspace(content.toString('utf8'));
  if (!content || !parsed?.ok) {
    const lostCount = left.entries.length + left.unreadableCount;
    return { ...nothingToRecover(file), recovery: { count: 0, lostCount } };
  }
  const start = joinTouchpointsOfWorkspace(parsed.value.workspace);
  const replayed = replayJournal({ ...left, announced: [] }, hash, start);
  if (!replayed) throw new Error('A journal does not belong to its own base');
  const ours = findOwnState(start, replayed, file);
  return ours ? goOn(file, ours) : goOn({ hash, bytes: content }, replayed);
}

/** How many of the last states are tried: each has to be written out as text. */
const mostTried = 50;

/** The file is what we wrote ourselves, while the disk of the journal refused to keep that we would. */
function findOwnState(start: Workspace, replayed: Replayed, file: FoundFile): Replayed | undefined {
  const states = [start];
  for (const patches of [replayed.prelude, ...replayed.entries.map((entry) => entry.patches)]) {
    const changed = changeWorkspace(states.at(-1) ?? start, patches);
    if (changed.ok) states.push(changed.value);
  }
  // The first two are the file and what was in memory for it; the others follow a change each.
  for (let index = states.length - 1; index >= Math.max(1, states.length - mostTried); index -= 1) {
    const state = states[index];
    if (!state || hashOf(serialiseWorkspace(state)) !== file.hash) continue;
    const entries = replayed.entries.slice(index - 1).map((entry, place) => ({ ...entry, revision: place + 1 }));
    return { ...replayed, prelude: diffTrees(file.workspace, state), entries };
  }
  return undefined;
}

async function readContent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Nothing of the person is thrown away because we cannot read it. */
async function keepAside({ changes }: JournalPlace): Promise<void> {
  await rename(changes, `${changes}.${Date.now()}.unread`).catch(() => undefined);
}
