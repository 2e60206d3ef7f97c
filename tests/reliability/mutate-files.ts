import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import { parseJournal } from '../../electron/backend/store/journal/read-journal.ts';
import { encodeRecord } from '../../electron/backend/store/journal/journal-record.ts';
import { replayJournal } from '../../electron/backend/store/journal/replay-journal.ts';
import type { Outcome } from './outcome.ts';
import { seededRandom } from './seeded-random.ts';
import { cpuTimeMs } from './cpu-time.ts';

const workspaceText = readFileSync(fileURLToPath(new URL('../fixtures/full.leidraad', import.meta.url)), 'utf8');
const longestMs = 1_000;

type Random = () => number;

/** Reads damaged, hostile and random workspace files and journals: each gives a workspace that can be written and read again, or a reason. */
export function mutateFiles(files: number, seed = 1): Outcome {
  const random = seededRandom(seed);
  const failures: string[] = [];
  const counts = { files, refused: 0, opened: 0 };
  const journal = journalText();
  for (let file = 0; file < files; file += 1) {
    const isJournal = file % 5 === 4;
    const text = mutate(isJournal ? journal : workspaceText, random);
    const start = cpuTimeMs();
    try {
      const isOpened = isJournal ? readJournalText(text) : readWorkspaceText(text);
      counts[isOpened ? 'opened' : 'refused'] += 1;
    } catch (error) {
      failures.push(`seed ${seed}, file ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (cpuTimeMs() - start > longestMs)
      failures.push(`seed ${seed}, file ${file}: took over a second of processor time`);
  }
  return { test: 'mutated workspace files and journals', counts, failures };
}

function readWorkspaceText(text: string): boolean {
  const parsed = parseWorkspace(text);
  if (!parsed.ok) {
    if (parsed.error.problems.length === 0) throw new Error('refused without a reason');
    return false;
  }
  const written = serialiseWorkspace(parsed.value.workspace);
  const again = parseWorkspace(written);
  if (!again.ok || serialiseWorkspace(again.value.workspace) !== written)
    throw new Error('not the same when read again');
  return true;
}

const base = parseWorkspace(workspaceText);

function readJournalText(text: string): boolean {
  const left = parseJournal(text, '/werk.leidraad');
  if (!left || !base.ok) return false;
  const replayed = replayJournal(left, hash, base.value.workspace);
  if (replayed) serialiseWorkspace(replayed.workspace);
  return replayed !== undefined;
}

const hash = 'a'.repeat(64);

function journalText(): string {
  const changes = Array.from({ length: 12 }, (_, index) =>
    encodeRecord({
      kind: 'change',
      revision: index + 1,
      patches: [{ op: 'replace', path: ['name'], value: `Naam ${index}` }],
    }),
  );
  return [
    encodeRecord({ kind: 'base', version: 1, path: '/werk.leidraad', hash, revision: 0, prelude: [] }),
    ...changes,
  ].join('');
}

const mutations: readonly ((text: string, random: Random) => string)[] = [
  // A flipped bit, a lost tail, a hole of zeros, a doubled piece: what disks and synchronisers do.
  (text, random) => flipBit(text, random),
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => cut(text, random, (piece) => '\0'.repeat(piece.length)),
  (text, random) => cut(text, random, (piece) => piece + piece),
  (text, random) => cut(text, random, () => ''),
  // What a person with bad intentions does.
  (text, random) => replaceOne(text, random, /"[A-Za-z]+":/g, () => '"__proto__":'),
  (text, random) => replaceOne(text, random, /"[A-Za-z]+":/g, () => '"constructor":'),
  (text, random) => replaceOne(text, random, /: (?:"[^"\n]*"|\d+|true|false)/g, () => `: ${strangeValue(random)}`),
  (text, random) => replaceOne(text, random, /"[^"\n]*"/g, () => strangeValue(random)),
  (text, random) => `${'['.repeat(Math.floor(random() * 5_000))}${text}`,
  (_, random) =>
    Array.from({ length: Math.floor(random() * 200) }, () => String.fromCharCode(random() * 0xffff)).join(''),
];

function mutate(text: string, random: Random): string {
  let mutated = text;
  const times = 1 + Math.floor(random() * 3);
  for (let count = 0; count < times; count += 1) {
    mutated = mutations[Math.floor(random() * mutations.length)]?.(mutated, random) ?? mutated;
  }
  return mutated;
}

function at(text: string, random: Random): number {
  return Math.floor(random() * text.length);
}

function flipBit(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  const place = Math.floor(random() * bytes.length);
  if (bytes.length > 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
  return bytes.toString('utf8');
}

function cut(text: string, random: Random, change: (piece: string) => string): string {
  const start = at(text, random);
  const end = Math.min(text.length, start + Math.floor(random() * 400));
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function replaceOne(text: string, random: Random, pattern: RegExp, make: () => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[Math.floor(random() * matches.length)];
  if (!match) return text;
  return text.slice(0, match.index) + make() + text.slice(match.index + match[0].length);
}

function strangeValue(random: Random): string {
  const values = [
    'null',
    '-1',
    '1e400',
    '9007199254740993',
    '""',
    '[]',
    '{}',
    '{"__proto__": {"polluted": true}}',
    '"\\ud800"',
    '"<script>alert(1)</script>"',
    JSON.stringify('x'.repeat(Math.floor(random() * 3_000))),
    `${'['.repeat(100)}${']'.repeat(100)}`,
  ];
  return values[Math.floor(random() * values.length)] ?? 'null';
}
