import { applyMigrations, currentFormat, type MigratedJson } from '#core/migrations/apply-migrations.ts';
import type { Migration } from '#core/migrations/migration.ts';
import { failure, success, type Result } from '#core/result.ts';
import { checkIntegrity } from './check-integrity.ts';
import { checkJsonTree } from './check-json-tree.ts';
import { deepFreeze } from './deep-freeze.ts';
import { inDocumentOrder } from './document-order.ts';
import { findUnknownKeys } from './find-unknown-keys.ts';
import { isLongerThan, limits, utf8Bytes } from './limits.ts';
import { locateJsonError } from './locate-json-error.ts';
import { problemAt, type Problem, type ProblemDetails } from './problem.ts';
import { repairWorkspace, type RepairedWorkspace } from './repair/repair-workspace.ts';
import { isJsonObject, type JsonObject } from './schema-node.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Workspace } from './workspace.ts';

/** A workspace that was read and found in order; frozen all through. */
export interface ParsedWorkspace {
  workspace: Workspace;
  /** JSON pointers of keys that the model does not know; they are kept. */
  unknownKeys: string[];
  /** The format of the file, when it was older than ours. */
  migratedFrom?: number;
}

/** Why a text is not a workspace that can be opened. */
export interface ParseFailure {
  kind: 'too-big' | 'not-json' | 'not-a-workspace' | 'newer-format' | 'forbidden-key' | 'limit' | 'invalid';
  /** At least one, in document order. */
  problems: Problem[];
  /** What it would be after repair, where that makes it whole; nothing is repaired before the person agrees. */
  repair?: RepairedWorkspace;
}

/** What a caller may set. */
export interface ParseOptions {
  /** Other migrations than the registered ones. */
  migrations?: readonly Migration[];
}

/**
 * Reads the text of a workspace file: size, JSON, limits, format, schema, and what must hold between its parts (03.2). Gives either a
 * whole workspace or every problem with its place; never throws on bad input.
 */
export function parseWorkspace(text: string, options: ParseOptions = {}): Result<ParsedWorkspace, ParseFailure> {
  const json = readJson(text);
  if (!json.ok) return json;
  const migrated = migrate(json.value, options);
  if (!migrated.ok) return migrated;
  const { json: root, migratedFrom } = migrated.value;
  const problems = schemaProblems(root);
  if (problems.length > 0) return failure({ kind: 'invalid', problems: inDocumentOrder(root, problems) });

  const workspace = root as Workspace;
  const broken = checkIntegrity(workspace);
  if (broken.length > 0) return failure({ kind: 'invalid', problems: broken, ...repairOf(workspace, broken) });
  const parsed = { workspace: deepFreeze(workspace), unknownKeys: findUnknownKeys(workspace) };
  return success(migratedFrom === undefined ? parsed : { ...parsed, migratedFrom });
}

function readJson(text: string): Result<JsonObject, ParseFailure> {
  if (isLongerThan(text, limits.fileBytes)) {
    const values = { actual: Math.ceil(inMebibytes(utf8Bytes(text))), max: inMebibytes(limits.fileBytes) };
    return refuse('too-big', { code: 'too-big', values });
  }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let root: unknown;
  try {
    root = JSON.parse(content);
  } catch {
    // What was never written whole is often nothing but blanks or zeros: there is no place in it to point at.
    if (/^[\s\0]*$/.test(content)) return refuse('not-json', { code: 'empty-file' });
    return refuse('not-json', { code: 'not-json', values: { ...locateJsonError(content) } });
  }
  if (!isJsonObject(root)) return refuse('not-a-workspace', { code: 'not-a-workspace' });
  const problems = checkJsonTree(root);
  if (problems.length === 0) return success(root);
  const kind = problems.some(({ code }) => code === 'forbidden-key') ? 'forbidden-key' : 'limit';
  return failure({ kind, problems });
}

function migrate(json: JsonObject, { migrations }: ParseOptions): Result<MigratedJson, ParseFailure> {
  const migrated = applyMigrations(json, migrations);
  if (migrated.ok) return migrated;
  if (migrated.error.kind === 'unknown-format') return refuse('not-a-workspace', { code: 'not-a-workspace' });
  const values = { found: migrated.error.found, known: currentFormat };
  return refuse('newer-format', { code: 'newer-format', values });
}

/** Refuses a text as a whole. */
function refuse(kind: ParseFailure['kind'], details: ProblemDetails): Result<never, ParseFailure> {
  return failure({ kind, problems: [problemAt(undefined, [], details)] });
}

/** The repair to offer: only one that leaves nothing wrong, since a workspace that is not whole cannot be opened. */
function repairOf(workspace: Workspace, problems: readonly Problem[]): { repair?: RepairedWorkspace } {
  if (!problems.every(({ isRepairable }) => isRepairable)) return {};
  const repair = repairWorkspace(workspace, problems);
  return repair.left.length === 0 ? { repair } : {};
}

function inMebibytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
