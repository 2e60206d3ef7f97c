import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { templateNames } from '#core/contract/workspace-methods.ts';
import { walkIds } from '#core/model/integrity/walk-ids.ts';
import { jsonPointer } from '#core/model/json-pointer.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { workspaceFrom } from '../../fixtures/read-workspace.ts';

const folder = new URL('../../../templates/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.leidraad'));

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** Every id with its place. */
function idsOf(workspace: Workspace): string[] {
  const ids: string[] = [];
  for (const role of ['definition', 'reference'] as const) {
    walkIds(workspace, role, (id, kind, path) => ids.push(`${jsonPointer(path)} ${kind} ${id}`));
  }
  return ids;
}

describe('templates', () => {
  it('come in both languages', () => {
    expect(files.toSorted()).toEqual(
      templateNames.toSorted().flatMap((name) => [`${name}.en.leidraad`, `${name}.nl.leidraad`]),
    );
  });

  it.each(files)('%s is valid, canonical, and in its own language', (file) => {
    const workspace = workspaceFrom(read(file));
    const language = file.split('.')[1];
    expect(serialiseWorkspace(workspace)).toBe(read(file));
    expect(workspace.contentLocale).toBe(language);
    const locales = workspace.contentItems.flatMap(({ variants }) => variants.map(({ locale }) => locale));
    expect(locales.every((locale) => locale === language)).toBe(true);
  });

  it.each(templateNames)('%s has the same things in both languages', (name) => {
    expect(idsOf(workspaceFrom(read(`${name}.en.leidraad`)))).toEqual(
      idsOf(workspaceFrom(read(`${name}.nl.leidraad`))),
    );
  });

  it.each(files)('every action in %s that is about a finding is about one that is there', (file) => {
    const workspace = workspaceFrom(read(file));
    const found = new Set(
      runAnalysis(workspace, { asOf: '2026-11-22' }).findings.map(({ fingerprint }) => fingerprint),
    );
    const lost = (workspace.actions ?? []).filter(
      ({ fingerprint = '' }) => fingerprint !== '' && !found.has(fingerprint),
    );
    expect(lost).toEqual([]);
  });

  it.each(templateNames)('leave nothing in Dutch in the English %s', (name) => {
    const dutch = /\b(de|het|een|niet|voor|met|wij|uw|u|keuring|werknemer)\b/i;
    const words = read(`${name}.en.leidraad`)
      .split('\n')
      .filter((line) => !/"[a-z]+-[a-z0-9-]+",?$/.test(line));
    expect(words.filter((line) => dutch.test(line))).toEqual([]);
  });
});
