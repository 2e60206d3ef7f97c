import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { fieldBookmark } from '#core/plan/field-bookmark.ts';
import { readIncoming } from '#core/review/read-incoming.ts';

/** What came back from reviewers: a sound file to begin with, and what takes it in. */
export interface SoundReview {
  name: string;
  sound: Uint8Array;
  read(bytes: Uint8Array): boolean;
}

/** A reply of a reader and a plan with a comment, as they come in. */
export function soundReviews(): SoundReview[] {
  const text = readFileSync(fileURLToPath(new URL('../fixtures/full.leidraad', import.meta.url)), 'utf8');
  const workspace = JSON.parse(text) as Workspace;
  const stepId = workspace.processes[0]?.steps[0]?.id ?? '';
  return [
    { name: 'review file', sound: replyOn(workspace, stepId), read: (bytes) => takeIn(workspace, bytes, 'reply.html') },
    { name: 'comments', sound: planOn(stepId), read: (bytes) => takeIn(workspace, bytes, 'plan.docx') },
  ];
}

/** What the command and the screen do with it: the workspace that comes of it must be one that can be opened again. */
function takeIn(workspace: Workspace, bytes: Uint8Array, name: string): boolean {
  const incoming = readIncoming(bytes, name, { workspace, readOn: '2026-11-25T20:00:00Z' });
  if (!incoming.ok) return false;
  const { added, changed, unplaced } = incoming.value;
  const args = { remarks: [...added, ...unplaced, ...changed], subject: name };
  const applied = applyEdit(workspace, 'remarks.import', args, { newId: () => 'new' });
  if (!applied.ok) throw new Error(`the edit was refused: ${applied.error}`);
  if (!parseWorkspace(serialiseWorkspace(applied.value.workspace)).ok)
    throw new Error('gives a workspace that cannot be opened');
  return true;
}

function replyOn({ id, name }: Workspace, stepId: string): Uint8Array {
  const remark = { id: 'r-new', target: { kind: 'step', id: stepId, field: 'customerAction' }, text: 'Klopt dit?' };
  const said = { author: 'Jan', on: '2026-11-25T19:00:00Z' };
  const data = { format: 'leidraad-review', version: 1, workspaceId: id, workspaceName: name, madeOn: '2026-11-24' };
  const block = JSON.stringify({ ...data, reader: 'Jan', remarks: [{ ...remark, ...said }] });
  return strToU8(`<html><body><script type="application/json" id="leidraad-review">${block}</script></body></html>`);
}

function planOn(stepId: string): Uint8Array {
  const bookmark = fieldBookmark({ kind: 'step', id: stepId, field: 'name' }, 1);
  const namespaces = 'xmlns:w="urn:w" xmlns:w14="urn:w14" xmlns:w15="urn:w15"';
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="Anne" w:date="2026-11-25T10:00:00Z"><w:p w14:paraId="0${id}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document ${namespaces}><w:body><w:p><w:bookmarkStart w:id="1" w:name="${bookmark}"/><w:commentRangeStart w:id="0"/><w:r><w:t>Stap</w:t></w:r><w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="1"/></w:p></w:body></w:document>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments ${namespaces}>${comment(0, 'Klopt dit?')}${comment(1, 'Ja.')}</w:comments>`,
    ),
    'word/commentsExtended.xml': strToU8(
      `<w15:commentsEx ${namespaces}><w15:commentEx w15:paraId="00" w15:done="1"/><w15:commentEx w15:paraId="01" w15:paraIdParent="00"/></w15:commentsEx>`,
    ),
  });
}
