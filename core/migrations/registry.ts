import type { Migration } from './migration.ts';

/** All migrations, oldest first. Format 1 is the first format, so none yet. */
export const migrations: readonly Migration[] = [];
