import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readIncoming } from '#core/review/read-incoming.ts';
import { readReply } from '#core/review/reply/read-reply.ts';
import { exampleText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const workspace: Workspace = { ...workspaceFrom(exampleText()), remarks: [] };
const readOn = '2026-11-25T20:00:00Z';

const written = {
  id: '3f6c1f0e-0000-4000-8000-000000000001',
  target: { kind: 'step', id: 's-bevestiging', field: 'primary:tg-werknemer' },
  text: 'Kan dit ook per brief?',
  author: 'Jan Jansen',
  on: '2026-11-25T19:00:00.000Z',
};

function dataWith(fields: object = {}): object {
  return {
    format: 'leidraad-review',
    version: 1,
    workspaceId: workspace.id,
    workspaceName: workspace.name,
    madeOn: '2026-11-24T10:00:00Z',
    reader: 'Jan Jansen',
    remarks: [written],
    ...fields,
  };
}

function pageWith(json: string, after = ''): Uint8Array {
  return strToU8(
    `<!doctype html><html><body><script type="application/json" id="leidraad-review">${json}</script>${after}</body></html>`,
  );
}

function pageOf(data: object): Uint8Array {
  return pageWith(JSON.stringify(data).replaceAll('<', '\\u003c'));
}

function takeIn(bytes: Uint8Array, into = workspace, name = 'opmerkingen.html') {
  const incoming = readIncoming(bytes, name, { workspace: into, readOn });
  if (!incoming.ok) throw new Error(incoming.error);
  const { added, changed, unplaced } = incoming.value;
  const args = { remarks: [...added, ...unplaced, ...changed], subject: name };
  const applied = applyEdit(into, 'remarks.import', args, { newId: () => 'new' });
  if (!applied.ok) throw new Error(applied.error);
  return { ...incoming.value, workspace: applied.value.workspace };
}

describe('a review file that came back', () => {
  test('gives its remarks with author and date, on the object and field they were written at', () => {
    const { added, workspace: after } = takeIn(pageOf(dataWith()));
    expect(added).toEqual([{ ...written, source: 'review-file' }]);
    expect(after.remarks).toEqual(added);
  });

  test.each([
    ['the data alone', strToU8(JSON.stringify(dataWith())), 'opmerkingen.json'],
    ['a zip with the page', zipSync({ 'map/opmerkingen.html': pageOf(dataWith()) }), 'opmerkingen.zip'],
  ])('may also be %s', (_, bytes, name) => {
    expect(takeIn(bytes, workspace, name).added).toHaveLength(1);
  });

  test('adds nothing the second time', () => {
    const once = takeIn(pageOf(dataWith()));
    const twice = takeIn(pageOf(dataWith()), once.workspace);
    expect(twice).toMatchObject({ added: [], changed: [], unplaced: [], knownCount: 1 });
    expect(twice.workspace).toBe(once.workspace);
  });

  test('brings a text that its writer changed, and leaves what the team did with it', () => {
    const once = takeIn(pageOf(dataWith())).workspace;
    const [remark] = once.remarks ?? [];
    const resolved = { on: readOn, by: 'Lotte' };
    const handled: Workspace = { ...once, remarks: [{ ...(remark as Remark), resolved }] };
    const rewritten = { ...written, text: 'Kan dit per brief en per mail?' };
    const after = takeIn(pageOf(dataWith({ remarks: [rewritten] })), handled);
    expect(after.changed).toEqual([{ ...rewritten, source: 'review-file', resolved }]);
  });

  test('keeps and lists a remark on what is no longer in the plan', () => {
    const gone = { ...written, target: { kind: 'step', id: 'weg' } };
    const { added, unplaced, workspace: after } = takeIn(pageOf(dataWith({ remarks: [gone] })));
    expect([added.length, unplaced.length, after.remarks?.length]).toEqual([0, 1, 1]);
  });

  test('of another workspace is refused', () => {
    const bytes = pageOf(dataWith({ workspaceId: 'ander' }));
    expect(readIncoming(bytes, 'x.html', { workspace, readOn })).toEqual({ ok: false, error: 'reply-other-workspace' });
  });
});

describe('a review file that was tampered with', () => {
  test('cannot change a remark of the team, or of another reader', () => {
    const own: Remark = { ...written, id: written.id as Remark['id'], source: 'app', author: 'Lotte', text: 'Van ons' };
    const before: Workspace = { ...workspace, remarks: [own] };
    expect(takeIn(pageOf(dataWith()), before).workspace.remarks).toEqual([own]);
    const other: Remark = { ...own, source: 'review-file' };
    expect(takeIn(pageOf(dataWith()), { ...workspace, remarks: [other] }).workspace.remarks).toEqual([other]);
  });

  test.each([
    ['no block', strToU8('<html></html>'), 'reply-not-review'],
    [
      'two blocks',
      pageWith('{}', '<script type="application/json" id="leidraad-review">{}</script>'),
      'reply-not-review',
    ],
    ['a block without end', strToU8('<script type="application/json" id="leidraad-review">{}'), 'reply-not-review'],
    ['no JSON', pageWith('alert(1)'), 'reply-damaged'],
    ['JSON of something else', pageWith('{"format":"x"}'), 'reply-not-review'],
    ['a newer format', pageOf(dataWith({ version: 2 })), 'reply-newer'],
    [
      'a key that reaches the prototype',
      pageWith(JSON.stringify(dataWith()).replace('"reader"', '"__proto__":{"x":1},"reader"')),
      'reply-damaged',
    ],
    ['a moment that is none', pageOf(dataWith({ remarks: [{ ...written, on: 'gisteren' }] })), 'reply-damaged'],
    ['an empty remark', pageOf(dataWith({ remarks: [{ ...written, text: ' ' }] })), 'reply-damaged'],
    [
      'a remark without end',
      pageOf(dataWith({ remarks: [{ ...written, text: 'a'.repeat(20_001) }] })),
      'reply-damaged',
    ],
    [
      'remarks without end',
      pageOf(dataWith({ remarks: Array.from({ length: 5_001 }, () => written) })),
      'reply-damaged',
    ],
    [
      'a zip with two pages',
      zipSync({ 'a.html': pageOf(dataWith()), 'b.html': pageOf(dataWith()) }),
      'reply-not-review',
    ],
  ])('with %s is refused', (_, bytes, error) => {
    expect(readReply(bytes)).toEqual({ ok: false, error });
  });

  test('never throws, whatever the bytes, and gives remarks that fit the model or a reason', () => {
    const valid = JSON.stringify(dataWith());
    const mangled = fc
      .tuple(fc.nat(valid.length - 1), fc.nat(40), fc.string({ maxLength: 40 }))
      .map(([at, length, text]) => pageWith(valid.slice(0, at) + text + valid.slice(at + length)));
    fc.assert(
      fc.property(fc.oneof(mangled, fc.uint8Array({ maxLength: 400 })), (bytes) => {
        const incoming = readIncoming(bytes, 'x.html', { workspace, readOn });
        // Taking in throws when what was read does not fit the model.
        return !incoming.ok || takeIn(bytes).workspace.remarks !== undefined;
      }),
      { numRuns: 300 },
    );
    expect(readReply(pageWith(valid)).ok).toBe(true);
  });

  test('that holds markup gives it as text', () => {
    const text = '<img src=x onerror="alert(1)"></script><script>alert(2)</script>';
    expect(takeIn(pageOf(dataWith({ remarks: [{ ...written, text }] }))).added[0]?.text).toBe(text);
  });
});
