import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { guessColumns, readContentList } from '#core/exchange/content-list.ts';
import { importContent } from '#core/exchange/import-content.ts';
import { readTable } from '#core/exchange/read-table.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import { createWorkspace } from '#core/model/workspace.ts';
import type { WorkspaceId } from '#core/model/id.ts';
import { readHouseStyle } from '../../electron/backend/exporters/word/house/read-house-style.ts';
import { dutchHouseDocument } from '../backend/exporters/house-documents.ts';
import type { Outcome } from './outcome.ts';
import { soundReviews } from './sound-reviews.ts';
import { seededRandom } from './seeded-random.ts';
import { cpuTimeMs } from './cpu-time.ts';

const longestMs = 1_000;

type Random = () => number;

/** One kind of file from outside: a sound one to begin with, and what reads it; true when it was read, false when it was refused. */
interface Kind {
  name: string;
  sound: Uint8Array;
  read(bytes: Uint8Array): boolean | Promise<boolean>;
}

/** Reads damaged and hostile files of others, lists, documents and replies of reviewers: each is refused with a reason, or gives a workspace that can be saved. */
export async function mutateImports(files: number, seed = 1): Promise<Outcome> {
  const random = seededRandom(seed);
  const failures: string[] = [];
  const counts = { files, refused: 0, read: 0 };
  const kinds = await soundFiles();
  for (let file = 0; file < files; file += 1) {
    const kind = kinds[file % kinds.length];
    if (!kind) break;
    const bytes = mutate(kind.sound, random);
    const start = cpuTimeMs();
    const where = `seed ${seed}, file ${file} (${kind.name})`;
    try {
      counts[(await kind.read(bytes)) ? 'read' : 'refused'] += 1;
    } catch (error) {
      failures.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (cpuTimeMs() - start > longestMs) failures.push(`${where}: took over a second of processor time`);
    if ('polluted' in {}) failures.push(`${where}: reached the prototype of every object`);
  }
  return { test: 'mutated lists and documents of others', counts, failures };
}

async function soundFiles(): Promise<Kind[]> {
  const list = readFileSync(fileURLToPath(new URL('../fixtures/middelen.xlsx', import.meta.url)));
  const csv =
    'titel;doelgroep;kanaal;eigenaar;datum\nUitnodiging;Werknemer;Brief;Lotte;1-2-2027\n"Eén ""twee""";;E-mail;;\n';
  return [
    { name: 'xlsx', sound: new Uint8Array(list), read: takeOverList },
    { name: 'csv', sound: strToU8(csv), read: takeOverList },
    { name: 'docx', sound: await dutchHouseDocument('names'), read: (bytes) => readHouseStyle(bytes).ok },
    ...soundReviews(),
  ];
}

/** What `leidraad import` and the screen do with a list: the workspace that comes of it must be one that can be opened again. */
async function takeOverList(bytes: Uint8Array): Promise<boolean> {
  const table = await readTable(bytes);
  if (!table.ok) return false;
  const { lines } = readContentList(table.value, guessColumns(table.value[0] ?? []));
  let workspace = createWorkspace({ id: 'w' as WorkspaceId, name: 'Leeg', contentLocale: 'nl' });
  let count = 0;
  const newId = (): string => `new-${(count += 1)}`;
  for (const { editId, args } of importContent(workspace, lines, newId).calls) {
    const applied = applyEdit(workspace, editId, args as never, { newId });
    if (!applied.ok) throw new Error(`an edit was refused: ${applied.error}`);
    workspace = applied.value.workspace;
  }
  if (!parseWorkspace(serialiseWorkspace(workspace)).ok) throw new Error('gives a workspace that cannot be opened');
  return true;
}

/** What disks and mail do to the file as a whole, or what a person with bad intentions does inside it. */
function mutate(sound: Uint8Array, random: Random): Uint8Array {
  return random() < 0.5 ? damage(sound, random) : tamper(sound, random);
}

function damage(sound: Uint8Array, random: Random): Uint8Array {
  const place = Math.floor(random() * sound.length);
  const length = Math.floor(random() * 400);
  const bytes = sound.slice();
  switch (Math.floor(random() * 4)) {
    case 0:
      bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      return bytes;
    case 1:
      return bytes.slice(0, place);
    case 2:
      return bytes.fill(0, place, place + length);
    default:
      return new Uint8Array([...bytes.slice(0, place), ...bytes.slice(place + length)]);
  }
}

function tamper(sound: Uint8Array, random: Random): Uint8Array {
  if (sound[0] !== 0x50) return strToU8(tamperText(strFromU8(sound), random));
  const parts: Zippable = unzipSync(sound);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[Math.floor(random() * names.length)] ?? '';
  const part = parts[name];
  if (random() < 0.1) delete parts[name];
  else if (part instanceof Uint8Array) parts[name] = strToU8(tamperText(strFromU8(part), random));
  return zipSync(parts, { level: 1 });
}

const intrusions: readonly string[] = [
  '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;">]>',
  '&c;',
  '<script>alert(1)</script>',
  '</w:t></w:r><w:altChunk/>',
  '=cmd|calc!A1',
  '__proto__',
  'constructor',
  '\u0000',
  '\ufffe',
  '"',
  '<',
  '1e400',
  '-1',
  'ZZZ99999999',
  '../../../etc/passwd',
  'file:///etc/passwd',
  '9'.repeat(400),
];

function tamperText(text: string, random: Random): string {
  const place = Math.floor(random() * text.length);
  const word = intrusions[Math.floor(random() * intrusions.length)] ?? '';
  const pieces = [...text.matchAll(/"[^"<>]*"|>[^<>]+</g)];
  const piece = pieces[Math.floor(random() * pieces.length)];
  if (!piece || random() < 0.3) return text.slice(0, place) + word + text.slice(place);
  const [first, last] = [piece[0].slice(0, 1), piece[0].slice(-1)];
  return text.slice(0, piece.index) + first + word + last + text.slice(piece.index + piece[0].length);
}
