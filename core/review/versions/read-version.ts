import { strFromU8 } from 'fflate';
import { core } from 'zod';
import { limits } from '#core/model/limits.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import type { Version } from '#core/model/version.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import { gunzipWithin } from './gunzip-within.ts';

/** Why the content of a version cannot be read. */
export type VersionFailure = 'version-damaged' | 'version-too-big';

const known = new WeakMap<Version, Result<Workspace, VersionFailure>>();

/** The workspace as it was; read once per version. Nothing is unpacked beyond the limit of the format. */
export function readVersion(version: Version): Result<Workspace, VersionFailure> {
  const read = known.get(version) ?? unpack(version.content);
  known.set(version, read);
  return read;
}

function unpack(content: string): Result<Workspace, VersionFailure> {
  if (content.length > limits.versionContentBytes) return failure('version-too-big');
  try {
    const bytes = gunzipWithin(core.util.base64ToUint8Array(content), limits.versionInflatedBytes);
    if (!bytes) return failure('version-too-big');
    const parsed = parseWorkspace(strFromU8(bytes));
    return parsed.ok ? success(parsed.value.workspace) : failure('version-damaged');
  } catch {
    // No base64, no gzip, or cut off halfway.
    return failure('version-damaged');
  }
}
