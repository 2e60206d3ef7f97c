import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const example = fileURLToPath(new URL('../../templates/arbo-keuring.nl.leidraad', import.meta.url));

function folderWithExample(): string {
  const folder = temporaryFolder();
  copyFileSync(example, join(folder, 'plan.leidraad'));
  return folder;
}

test('a list of content is added to another file, and the workspace stays as it was', () => {
  const folder = folderWithExample();
  writeFileSync(join(folder, 'lijst.csv'), 'Titel;Doelgroep;Kanaal;Datum\nWelkomstbrief;Werkgever;Brief;morgen\n');
  const args = ['import', 'plan.leidraad', '--from', 'lijst.csv', '--out', 'nieuw.leidraad'];
  const run = runLeidraad(folder, ...args);
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('cel D2: “morgen” is geen datum');
  expect(readFileSync(join(folder, 'nieuw.leidraad'), 'utf8')).toContain('Welkomstbrief');
  expect(readFileSync(join(folder, 'plan.leidraad'), 'utf8')).toBe(readFileSync(example, 'utf8'));
  expect(runLeidraad(folder, 'validate', 'nieuw.leidraad').status).toBe(0);
  expect(runLeidraad(folder, ...args).status).toBe(3);

  const compared = runLeidraad(folder, 'diff', 'plan.leidraad', 'nieuw.leidraad', '--format', 'json');
  expect(compared.status).toBe(1);
  const { counts, differences } = JSON.parse(compared.stdout) as {
    counts: Record<string, number>;
    differences: { kind: string; name: string; change: string }[];
  };
  expect(counts).toEqual({ added: 2, removed: 0, changed: 0 });
  expect(differences).toContainEqual(
    expect.objectContaining({ kind: 'content', name: 'Welkomstbrief', change: 'added' }),
  );
  const text = runLeidraad(folder, 'diff', 'plan.leidraad', 'nieuw.leidraad', '--lang', 'en').stdout;
  expect(text).toContain('+ content item “Welkomstbrief”');
});

test('an Excel workbook is read with its real dates', () => {
  const folder = folderWithExample();
  const list = fileURLToPath(new URL('../fixtures/middelen.xlsx', import.meta.url));
  expect(runLeidraad(folder, 'import', 'plan.leidraad', '--from', list).status).toBe(0);
  const { contentItems } = JSON.parse(readFileSync(join(folder, 'plan.leidraad'), 'utf8')) as {
    contentItems: { title: string; dueDate?: string }[];
  };
  expect(contentItems.find(({ title }) => title === 'Welkomstbrief')?.dueDate).toBe('2026-12-01');
  expect(contentItems.find(({ title }) => title === 'Poster kantine')).not.toHaveProperty('dueDate');
});

test('a dry run writes nothing; the same file twice differs in nothing', () => {
  const folder = folderWithExample();
  writeFileSync(join(folder, 'lijst.csv'), 'Titel\nWelkomstbrief\n');
  const run = runLeidraad(folder, 'import', 'plan.leidraad', '--from', 'lijst.csv', '--dry-run');
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('1 middel erbij');
  expect(runLeidraad(folder, 'diff', 'plan.leidraad', example).status).toBe(0);
});

test('a list that cannot be read is refused in one line, and nothing is written', () => {
  const folder = folderWithExample();
  writeFileSync(join(folder, 'lijst.xlsx'), 'geen werkmap');
  writeFileSync(join(folder, 'leeg.csv'), '');
  for (const from of ['lijst.docx', 'weg.csv', 'leeg.csv']) {
    const run = runLeidraad(folder, 'import', 'plan.leidraad', '--from', from, '--out', 'nieuw.leidraad');
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(from);
  }
  expect(existsSync(join(folder, 'nieuw.leidraad'))).toBe(false);
});
