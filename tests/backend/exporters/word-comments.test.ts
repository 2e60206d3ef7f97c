import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { fieldBookmark } from '#core/plan/field-bookmark.ts';
import type { FieldSource } from '#core/plan/plan-tree.ts';
import { readIncoming } from '#core/review/read-incoming.ts';
import { exportWord } from '../../../electron/backend/exporters/word/export-word.ts';
import { exampleText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const workspace: Workspace = { ...workspaceFrom(exampleText()), remarks: [] };
const readOn = '2026-11-25T20:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'leidraad-comments-'));
const hasLibreOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Fields of the plan that a reviewer comments on, and what is said there. */
const commented: { source: FieldSource; text: string; author: string }[] = [
  { source: { kind: 'process', id: 'p-keuring', field: 'goal' }, text: 'Is dit doel haalbaar?', author: 'Anne' },
  { source: { kind: 'step', id: 's-bevestiging', field: 'name' }, text: 'Noem dit anders.', author: 'Jan Jansen' },
  { source: { kind: 'targetGroup', id: 'tg-werknemer', field: 'name' }, text: 'Ook stagiairs?', author: 'Anne' },
];

/** The real export with comments put in it as Word does: around the text of a bookmark. */
async function commentedPlan(): Promise<Uint8Array> {
  const plan = buildPlan(workspace, { asOf: '2026-11-22' });
  const bytes = await exportWord(plan, { pictures: new Map(), hasPageNumbers: false, madeOn: '2026-11-22T00:00:00Z' });
  const parts = unzipSync(bytes);
  let document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const [id, { source }] of commented.entries()) {
    const name = fieldBookmark(source, 1).replace(/\d+$/, '');
    const start = new RegExp(
      `<w:bookmarkStart [^>]*w:name="${name}\\d+"[^>]*/>|<w:bookmarkStart w:name="${name}\\d+"[^>]*/>`,
    );
    expect(document).toMatch(start);
    const tag = start.exec(document)?.[0] ?? '';
    const bookmarkId = /w:id="(\d+)"/.exec(tag)?.[1] ?? '';
    const end = `<w:bookmarkEnd w:id="${bookmarkId}"/>`;
    document = document
      .replace(tag, `${tag}<w:commentRangeStart w:id="${id}"/>`)
      .replace(end, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${end}`);
  }
  const comments = commented.map(
    ({ text, author }, id) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-25T10:1${id}:00Z" w:initials="x"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const replaced = (part: string, from: string, to: string): Uint8Array =>
    strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
  const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  const override = `<Override PartName="/word/comments.xml" ContentType="${contentType}"/></Types>`;
  const relationship = `<Relationship Id="rIdComments" Type="${type}" Target="comments.xml"/></Relationships>`;
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(document),
    'word/comments.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:comments ${namespace}>${comments.join('')}</w:comments>`,
    ),
    '[Content_Types].xml': types.includes('/word/comments.xml')
      ? strToU8(types)
      : replaced('[Content_Types].xml', '</Types>', override),
    'word/_rels/document.xml.rels': replaced('word/_rels/document.xml.rels', '</Relationships>', relationship),
  });
}

/** What is placed, as it was commented, and how many comments were not placed. */
function readBack(bytes: Uint8Array): { placed: typeof commented; unplacedCount: number } {
  const incoming = readIncoming(bytes, 'plan.docx', { workspace, readOn });
  if (!incoming.ok) throw new Error(incoming.error);
  const { added, unplaced } = incoming.value;
  const placed = added.map(({ author, target, text }) => ({ source: target as FieldSource, text, author }));
  return {
    placed: placed.toSorted((one, other) => one.text.localeCompare(other.text)),
    unplacedCount: unplaced.length,
  };
}

describe('a plan that we exported and that came back with comments', () => {
  test('gives each as a remark on its object and field', async () => {
    expect(readBack(await commentedPlan())).toEqual({ placed: commented, unplacedCount: 0 });
  });

  test.skipIf(!hasLibreOffice)('gives them too after LibreOffice has opened and saved it', async () => {
    writeFileSync(join(folder, 'plan.docx'), await commentedPlan());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'saved');
    execFileSync(
      'soffice',
      ['--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, join(folder, 'plan.docx')],
      { stdio: 'ignore' },
    );
    expect(readBack(readFileSync(join(out, 'plan.docx')))).toEqual({ placed: commented, unplacedCount: 0 });
  });
});
