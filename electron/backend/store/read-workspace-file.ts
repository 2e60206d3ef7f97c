import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { limits } from '#core/model/limits.ts';
import { parseWorkspace, type ParsedWorkspace, type ParseFailure } from '#core/model/parse-workspace.ts';
import { problemAt } from '#core/model/problem.ts';
import { failure, success, type Result } from '#core/result.ts';
import { describeReadFailure } from './file-failure.ts';
import { hashOf } from './hash.ts';
import { toReadError, type OpenError } from './host-file-error.ts';

/** A workspace as it was found in its file. */
export interface WorkspaceOnDisk extends ParsedWorkspace {
  bytes: Uint8Array;
  /** SHA-256 of the bytes of the file. */
  hash: string;
  changedOn: Date;
  /** The workspace differs from the file: what was wrong in it has been repaired. */
  isRepaired: boolean;
}

/** What is done with a file whose problems can be repaired. */
export type WhenBroken = 'refuse' | 'repair';

// The window shows a list; a hostile file must not make that list endless.
const mostProblems = 1000;

/** Reads and checks a workspace file; the size is looked at before anything is read. */
export async function readWorkspaceFile(
  path: string,
  whenBroken: WhenBroken,
): Promise<Result<WorkspaceOnDisk, OpenError>> {
  const content = await readBytes(path);
  if (!content.ok) return content;
  const { bytes, changedOn } = content.value;
  const parsed = isUtf8(bytes) ? parseWorkspace(bytes.toString('utf8')) : refuseEncoding(bytes);
  const found = { bytes, hash: hashOf(bytes), changedOn };
  if (parsed.ok) return success({ ...parsed.value, ...found, isRepaired: false });
  const { repair } = parsed.error;
  if (whenBroken === 'refuse' || !repair) return failure(describeParseFailure(path, parsed.error));
  return success({ workspace: repair.workspace, unknownKeys: [], ...found, isRepaired: true });
}

async function readBytes(path: string): Promise<Result<{ bytes: Buffer; changedOn: Date }, OpenError>> {
  const file = basename(path);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return failure({ kind: 'not-a-file', file });
    if (stats.size > limits.fileBytes) return failure(describeParseFailure(path, refuseSize(stats.size)));
    return success({ bytes: await readFile(path), changedOn: stats.mtime });
  } catch (error) {
    return failure(toReadError(describeReadFailure(error, path)));
  }
}

function refuseSize(bytes: number): ParseFailure {
  const values = { actual: Math.ceil(bytes / 1024 / 1024), max: limits.fileBytes / 1024 / 1024 };
  return { kind: 'too-big', problems: [problemAt(undefined, [], { code: 'too-big', values })] };
}

/** Bytes that are no UTF-8 would be replaced in silence when decoded, and be lost with the next save. */
function refuseEncoding(bytes: Buffer): Result<never, ParseFailure> {
  const decoded = Buffer.from(bytes.toString('utf8'));
  const offset = bytes.findIndex((byte, index) => byte !== decoded[index]);
  const before = bytes.subarray(0, offset).toString('utf8').split('\n');
  const values = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return failure({ kind: 'not-json', problems: [problemAt(undefined, [], { code: 'not-json', values })] });
}

function describeParseFailure(path: string, { kind, problems, repair }: ParseFailure): OpenError {
  return {
    kind: 'invalid-workspace',
    file: basename(path),
    reason: kind,
    problems: problems.slice(0, mostProblems),
    repairableCount: repair ? repair.repaired.length : 0,
  };
}
