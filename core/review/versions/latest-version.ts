import type { Version } from '#core/model/version.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** The version that was kept last. */
export function latestVersion({ versions = [] }: Workspace): Version | undefined {
  return versions.toSorted((one, other) => Date.parse(one.on) - Date.parse(other.on)).at(-1);
}
