import { failure, success, type Result } from '#core/result.ts';
import type { Migration, WorkspaceJson } from './migration.ts';
import { migrations as registered } from './registry.ts';

/** The format this version reads and writes. */
export const currentFormat = 1;

/** A file in the current format, with the format it came in if that was older. */
export interface MigratedJson {
  json: WorkspaceJson;
  migratedFrom?: number;
}

/** Why a file cannot be lifted to the current format. */
export type MigrationFailure = { kind: 'newer-format'; found: number } | { kind: 'unknown-format' };

/** Lifts a file step by step to the current format. */
export function applyMigrations(
  json: WorkspaceJson,
  migrations: readonly Migration[] = registered,
): Result<MigratedJson, MigrationFailure> {
  const found = json['schemaVersion'];
  if (typeof found !== 'number' || !Number.isInteger(found)) return failure({ kind: 'unknown-format' });
  if (found > currentFormat) return failure({ kind: 'newer-format', found });
  if (found === currentFormat) return success({ json });
  let migrated = json;
  for (let format = found; format < currentFormat;) {
    const migration = migrations.find(({ from }) => from === format);
    if (!migration) return failure({ kind: 'unknown-format' });
    migrated = { ...migration.migrate(migrated), schemaVersion: migration.to };
    format = migration.to;
  }
  return success({ json: migrated, migratedFrom: found });
}
