import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const example = fileURLToPath(new URL('../../templates/arbo-keuring.nl.leidraad', import.meta.url));

function folderWithExample(): string {
  const folder = temporaryFolder();
  copyFileSync(example, join(folder, 'plan.leidraad'));
  return folder;
}

/** The review file with a remark in its block, as a reader saves it. */
function answer(folder: string): void {
  const page = readFileSync(join(folder, 'review.html'), 'utf8');
  const remark = {
    id: 'r-1',
    target: { kind: 'step', id: 's-bevestiging' },
    text: 'Kan dit ook per brief?',
    author: 'Jan Jansen',
    on: '2026-11-25T19:00:00Z',
  };
  writeFileSync(join(folder, 'antwoord.html'), page.replace('"remarks":[]', `"remarks":[${JSON.stringify(remark)}]`));
}

test('a review file is made, and what comes back is taken in once', () => {
  const folder = folderWithExample();
  const made = runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'review.html', '--review', '--lang', 'en');
  expect([made.status, made.stdout]).toEqual([0, 'review.html: the review file has been made.\n']);
  const page = readFileSync(join(folder, 'review.html'), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(page).not.toContain('What is missing and what is double');
  expect(runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'review.html', '--review').status).toBe(3);

  answer(folder);
  const before = readFileSync(join(folder, 'plan.leidraad'), 'utf8');
  const tried = runLeidraad(folder, 'import', 'plan.leidraad', '--from', 'antwoord.html', '--dry-run');
  expect(tried.stdout).toContain('1 opmerking erbij');
  expect(readFileSync(join(folder, 'plan.leidraad'), 'utf8')).toBe(before);
  expect(runLeidraad(folder, 'import', 'plan.leidraad', '--from', 'antwoord.html').status).toBe(0);
  const after = readFileSync(join(folder, 'plan.leidraad'), 'utf8');
  expect(after).toContain('Kan dit ook per brief?');
  const again = runLeidraad(folder, 'import', 'plan.leidraad', '--from', 'antwoord.html');
  expect(again.stdout).toContain('Geen nieuwe opmerkingen erbij, 0 gewijzigd, 1 bestonden al.');
  expect(readFileSync(join(folder, 'plan.leidraad'), 'utf8')).toBe(after);
});

test('a review file may be a zip with the page, with findings on request', () => {
  const folder = folderWithExample();
  const args = ['export', 'plan.leidraad', '--out', 'review.zip', '--review', '--with-findings'];
  expect(runLeidraad(folder, ...args).status).toBe(0);
  const parts = unzipSync(readFileSync(join(folder, 'review.zip')));
  expect(Object.keys(parts)).toEqual(['review.html']);
  expect(Buffer.from(parts['review.html'] ?? []).toString()).toContain('Wat ontbreekt en wat dubbel is');
});

test.each([
  [['export', 'plan.leidraad', '--out', 'review.zip'], 'alleen een reviewbestand kan een .zip zijn'],
  [['export', 'plan.leidraad', '--out', 'review.docx', '--review'], 'een reviewbestand is .html of .zip'],
  [['import', 'plan.leidraad', '--from', 'geen.html'], 'geen.html: dit is geen reviewbestand'],
  [['import', 'plan.leidraad', '--from', 'geen.docx'], 'geen.docx: dit is geen Word-document'],
])('leidraad %j is refused in one line, and nothing is written', (args, reason) => {
  const folder = folderWithExample();
  writeFileSync(join(folder, 'geen.html'), '<html></html>');
  writeFileSync(join(folder, 'geen.docx'), 'geen zip');
  const run = runLeidraad(folder, ...args);
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(reason);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, 'review.zip'))).toBe(false);
  expect(readFileSync(join(folder, 'plan.leidraad'), 'utf8')).toBe(readFileSync(example, 'utf8'));
});
