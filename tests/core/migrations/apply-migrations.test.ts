import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyMigrations, currentFormat } from '#core/migrations/apply-migrations.ts';
import type { Migration } from '#core/migrations/migration.ts';
import { migrations } from '#core/migrations/registry.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { workspaceSchema } from '#core/model/workspace.ts';
import { exampleText } from '../../fixtures/read-workspace.ts';

const renameTitle: Migration = {
  from: -1,
  to: 0,
  migrate: ({ title, ...json }) => ({ ...json, label: title }),
};
const renameLabel: Migration = {
  from: 0,
  to: 1,
  migrate: ({ label, ...json }) => ({ ...json, name: label }),
};

/** The example as a format before the first would have had it. */
function oldExample(): string {
  const { name, ...json } = JSON.parse(exampleText());
  return JSON.stringify({ ...json, schemaVersion: -1, title: name });
}

describe('applyMigrations', () => {
  it('lifts a file step by step, whatever the order in which the steps are known', () => {
    const parsed = parseWorkspace(oldExample(), { migrations: [renameLabel, renameTitle] });
    expect(parsed.ok && [parsed.value.workspace.name, parsed.value.migratedFrom]).toEqual([
      'Communicatieplan keuringen',
      -1,
    ]);
  });

  it('leaves a file in the current format alone', () => {
    const json = { schemaVersion: currentFormat, name: 'x' };
    const migrated = applyMigrations(json);
    expect(migrated).toEqual({ ok: true, value: { json } });
    expect(migrated.ok && migrated.value.json).toBe(json);
  });

  it('refuses a newer format, and one from which no way leads', () => {
    expect(applyMigrations({ schemaVersion: currentFormat + 1 })).toEqual({
      ok: false,
      error: { kind: 'newer-format', found: currentFormat + 1 },
    });
    expect(applyMigrations({ schemaVersion: -1 }, [renameLabel])).toEqual({
      ok: false,
      error: { kind: 'unknown-format' },
    });
  });
});

describe('the registered migrations', () => {
  const files = readdirSync(new URL('../../../core/migrations', import.meta.url)).filter((file) =>
    /^[0-9]{3}-/.test(file),
  );

  it('are all the files there are, from the first format to the current one', () => {
    expect(migrations.map(({ from, to }) => [from, to])).toEqual(files.map((_, index) => [index + 1, index + 2]));
    expect(migrations.length + 1).toBe(currentFormat);
    expect(workspaceSchema.shape.schemaVersion.value).toBe(currentFormat);
  });

  it('have each been run on a file in the old format', () => {
    const run = new Set<Migration>();
    const watched = migrations.map((migration) => ({
      ...migration,
      migrate: (json: Record<string, unknown>) => {
        run.add(migration);
        return migration.migrate(json);
      },
    }));
    const opened = migrations.map(({ from }) => {
      const file = new URL(`../../fixtures/migrations/format-${from}.leidraad`, import.meta.url);
      return parseWorkspace(readFileSync(file, 'utf8'), { migrations: watched }).ok;
    });
    expect(opened).toEqual(migrations.map(() => true));
    expect([...run]).toEqual([...migrations]);
  });
});
