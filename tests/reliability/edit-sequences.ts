import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffTrees } from '#core/edits/diff-trees.ts';
import type { Patch } from '#core/edits/patch.ts';
import { performEdit, redo, startHistory, undo, type History, type HistoryChange } from '#core/history/history.ts';
import { joinTouchpointsOfWorkspace } from '#core/model/join-touchpoints-of-workspace.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { encodeRecord, type JournalRecord } from '../../electron/backend/store/journal/journal-record.ts';
import { parseJournal } from '../../electron/backend/store/journal/read-journal.ts';
import { replayJournal } from '../../electron/backend/store/journal/replay-journal.ts';
import { pickEdit } from '../core/edits/arbitrary-edit.ts';
import { templatesFolder } from './open-start-file.ts';
import type { Outcome } from './outcome.ts';
import { seededRandom } from './seeded-random.ts';

type Random = () => number;

const longest = 15;
const path = '/werk.leidraad';
const hash = 'a'.repeat(64);

/** Random changes with undo and redo among them: all undone is the start, all redone the end, and the journal and the file give the same. */
export function editSequences(sequences: number, seed = 1): Outcome {
  const random = seededRandom(seed);
  const start = parseWorkspace(readFileSync(join(templatesFolder, 'arbo-keuring.nl.leidraad'), 'utf8'));
  if (!start.ok) throw new Error('The example cannot be read');
  const failures: string[] = [];
  let changes = 0;
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const run = runSequence(start.value.workspace, random);
    changes += run.sent.length;
    for (const failure of checkSequence(start.value.workspace, run)) {
      failures.push(`seed ${seed}, sequence ${sequence}: ${failure}`);
    }
  }
  return { test: 'random sequences of changes', counts: { sequences, changes }, failures };
}

interface Run {
  history: History;
  /** Patches in the order in which the host got them. */
  sent: Patch[][];
  /** Halfway the file was written: the workspace then, and how many changes it holds. */
  saved: { workspace: Workspace; revision: number };
}

function runSequence(start: Workspace, random: Random): Run {
  let history = startHistory(start);
  const sent: Patch[][] = [];
  let saved = { workspace: start, revision: 0 };
  const take = (change: HistoryChange | undefined): void => {
    if (!change) return;
    history = change.history;
    if (change.patches.length > 0) sent.push(change.patches);
  };
  const length = 1 + Math.floor(random() * longest);
  for (let count = 0; count < length; count += 1) {
    const choice = random();
    if (choice < 0.15) take(undo(history));
    else if (choice < 0.25) take(redo(history));
    else take(editOnce(history, random));
    if (random() < 0.2) saved = { workspace: history.workspace, revision: sent.length };
  }
  return { history, sent, saved };
}

function editOnce(history: History, random: Random): HistoryChange | undefined {
  const seed = Array.from({ length: 12 }, () => Math.floor(random() * 1_000_000));
  const call = pickEdit(history.workspace, seed);
  if (!call) return undefined;
  const newId = (): string => `id-${Math.floor(random() * 1e12)}`;
  const outcome = performEdit(history, call.editId, call.args as never, { newId });
  return outcome.ok ? outcome.value : undefined;
}

function checkSequence(start: Workspace, run: Run): string[] {
  const end = run.history.workspace;
  const failures: string[] = [];
  const check = (what: string, found: Workspace | undefined, expected: Workspace): void => {
    if (!found || JSON.stringify(sorted(found)) !== JSON.stringify(sorted(expected))) failures.push(what);
  };
  const first = repeat(run.history, undo);
  check('all undone is not the start', first.workspace, start);
  check('all redone is not the end', repeat(first, redo).workspace, repeat(run.history, redo).workspace);
  check('the journal on the file is not the same', replay(start, run, 0), end);
  check('the journal on the file as it was saved is not the same', replay(start, run, run.saved.revision), end);
  const reread = parseWorkspace(serialiseWorkspace(end));
  check(
    'saved and opened is not the same',
    reread.ok ? reread.value.workspace : undefined,
    joinTouchpointsOfWorkspace(end),
  );
  return failures;
}

function repeat(history: History, step: (from: History) => HistoryChange | undefined): History {
  let current = history;
  for (let change = step(current); change; change = step(current)) current = change.history;
  return current;
}

/** What a program finds that opens the file with this revision in it, and the journal. */
function replay(start: Workspace, { saved, sent }: Run, revision: number): Workspace | undefined {
  const inMemory = revision === 0 ? start : saved.workspace;
  const file = parseWorkspace(serialiseWorkspace(inMemory));
  if (!file.ok) return undefined;
  const onDisk = joinTouchpointsOfWorkspace(file.value.workspace);
  const prelude = diffTrees(joinTouchpointsOfWorkspace(inMemory), inMemory);
  const records: JournalRecord[] = [
    { kind: 'base', version: 1, path, hash, revision, prelude },
    ...sent
      .slice(revision)
      .map((patches, index) => ({ kind: 'change' as const, revision: revision + index + 1, patches })),
  ];
  const left = parseJournal(records.map(encodeRecord).join(''), path);
  const replayed = left && replayJournal(left, hash, onDisk);
  return replayed && replayed.lostCount === 0 ? replayed.workspace : undefined;
}

/** Objects with their keys in order: a change and its undo may move a key. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
