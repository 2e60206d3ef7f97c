import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createRemark } from '#core/model/remark.ts';
import type { RemarkId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { fieldBookmark } from '#core/plan/field-bookmark.ts';
import type { FieldSource } from '#core/plan/plan-tree.ts';
import { readIncoming } from '#core/review/read-incoming.ts';
import { exampleText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const workspace: Workspace = { ...workspaceFrom(exampleText()), remarks: [] };
const readOn = '2026-11-25T20:00:00Z';
const action: FieldSource = { kind: 'step', id: 's-uitnodiging', field: 'customerAction' };
const name: FieldSource = { kind: 'step', id: 's-bevestiging', field: 'name' };
const goal: FieldSource = { kind: 'process', id: 'p-keuring', field: 'goal' };

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

let bookmarks = 0;
function marked(source: FieldSource, inner: string): string {
  bookmarks += 1;
  const id = String(bookmarks);
  return `<w:bookmarkStart w:id="${id}" w:name="${fieldBookmark(source, bookmarks)}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
}
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const ranged = (id: number, inner: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const paragraph = (inner: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

/** A comment as Word writes it: its own style, the mark of the annotation, an id per paragraph. */
function comment(
  id: number,
  text: string,
  { author = 'Anne', date = '2026-11-25T10:12:00Z', paraId = `0000000${id}` } = {},
): string {
  return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="A"><w:p w14:paraId="${paraId}"><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>${text
    .split('\n')
    .map(run)
    .join('<w:r><w:br/></w:r>')}</w:p></w:comment>`;
}

interface Parts {
  body: string;
  comments: string;
  extended?: string;
  types?: string;
}

function documentOf({ body, comments, extended, types = '' }: Parts): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types>${types}</Types>`),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ),
    'word/comments.xml': strToU8(`<?xml version="1.0"?><w:comments ${namespaces}>${comments}</w:comments>`),
    ...(extended === undefined
      ? {}
      : { 'word/commentsExtended.xml': strToU8(`<w15:commentsEx ${namespaces}>${extended}</w15:commentsEx>`) }),
  });
}

function read(parts: Parts, into = workspace) {
  return readIncoming(documentOf(parts), 'plan.docx', { workspace: into, readOn });
}

function remarksOf(parts: Parts) {
  const incoming = read(parts);
  if (!incoming.ok) throw new Error(incoming.error);
  return incoming.value;
}

describe('where a comment from Word belongs', () => {
  test('to the innermost bookmark that its range lies in', () => {
    const body = paragraph(marked(goal, run('Alles ') + marked(action, ranged(0, run('Leest de uitnodiging')))));
    expect(remarksOf({ body, comments: comment(0, 'Klopt dit?') }).added[0]?.target).toEqual(action);
  });

  test('to the bookmark that its range covers, also over several paragraphs', () => {
    const body = `<w:p><w:commentRangeStart w:id="0"/>${run('Zie: ')}</w:p>${paragraph(marked(action, run('Leest')))}${paragraph(`${marked(name, run('Bevestiging'))}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)}`;
    expect(remarksOf({ body, comments: comment(0, 'Van hier tot daar') }).added[0]?.target).toEqual(action);
  });

  test('to the first field of its row when it stands in a cell without one', () => {
    const cells = [paragraph(marked(name, run('4. Bevestiging'))), paragraph(ranged(0, run('leeg')))];
    const body = `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
    expect(remarksOf({ body, comments: comment(0, 'Wat komt hier?') }).added[0]?.target).toEqual(name);
  });

  test('to the heading above when it stands in running text', () => {
    const body = paragraph(marked(goal, run('Keuring')), 'Kop2') + paragraph(ranged(0, run('Eigen tekst')));
    expect(remarksOf({ body, comments: comment(0, 'Mooi') }).added[0]?.target).toEqual(goal);
  });

  test('of which the range was deleted, to where its reference was left', () => {
    const body = paragraph(
      marked(action, `<w:del w:id="9">${run('weg')}</w:del><w:r><w:commentReference w:id="0"/></w:r>`),
    );
    expect(remarksOf({ body, comments: comment(0, 'Waarom weg?') }).added[0]?.target).toEqual(action);
  });

  test('of text that was moved, to its own bookmark only, since row and heading say nothing of it', () => {
    const moved = (inner: string): string => paragraph(`<w:moveTo w:id="8">${inner}</w:moveTo>`);
    const heading = paragraph(marked(goal, run('Keuring')), 'Heading2');
    const comments = comment(0, 'Met') + comment(1, 'Zonder');
    const body = heading + moved(ranged(0, marked(action, run('Leest')))) + moved(ranged(1, run('Los')));
    const { added, unplaced } = remarksOf({ body, comments });
    expect(added.map(({ text, target }) => [text, target])).toEqual([['Met', action]]);
    expect(unplaced.map(({ text }) => text)).toEqual(['Zonder']);
  });

  test('nowhere: it is listed and kept with the workspace', () => {
    const body = paragraph(run('Zonder')) + paragraph(marked(action, run('Leest')));
    const { added, unplaced } = remarksOf({ body, comments: comment(0, 'Overal') });
    expect(added).toEqual([]);
    expect(unplaced).toMatchObject([{ text: 'Overal', target: { kind: 'workspace', id: workspace.id } }]);
  });
});

describe('threads of comments', () => {
  const body = paragraph(marked(action, ranged(0, run('Leest'))));
  const comments =
    comment(0, 'Klopt dit?\nGraag nakijken', { paraId: '0A' }) +
    comment(1, 'Ja', { author: 'Lotte', date: '2026-11-25T11:00:00Z', paraId: '0B' }) +
    comment(2, 'Dank', { date: '2026-11-25T12:00:00Z', paraId: '0C' });
  const extended =
    '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="1"/><w15:commentEx w15:paraId="0C" w15:paraIdParent="0B" w15:done="1"/>';

  test('come as one remark with replies of several people, resolved where it is in Word', () => {
    const { added } = remarksOf({ body, comments, extended });
    expect(added).toMatchObject([
      {
        text: 'Klopt dit?\nGraag nakijken',
        author: 'Anne',
        on: '2026-11-25T10:12:00Z',
        source: 'word',
        replies: [
          { text: 'Ja', author: 'Lotte' },
          { text: 'Dank', author: 'Anne' },
        ],
        resolved: { on: '2026-11-25T12:00:00Z', by: 'Anne' },
      },
    ]);
  });

  test('read a second time add nothing; a reply that came later is added to its remark', () => {
    const first = remarksOf({ body, comments: comments.slice(0, comments.indexOf('<w:comment w:id="2"')), extended });
    const held: Workspace = { ...workspace, remarks: first.added };
    expect(
      read({ body, comments: comments.slice(0, comments.indexOf('<w:comment w:id="2"')), extended }, held),
    ).toMatchObject({
      value: { added: [], changed: [], knownCount: 1 },
    });
    expect(read({ body, comments, extended }, held)).toMatchObject({
      value: { added: [], changed: [{ replies: [{ text: 'Ja' }, { text: 'Dank' }] }] },
    });
  });

  test('that refer to each other in a circle are read all the same', () => {
    const circle =
      '<w15:commentEx w15:paraId="0A" w15:paraIdParent="0B"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>';
    const { added, unplaced } = remarksOf({ body, comments, extended: circle });
    expect([...added, ...unplaced].map(({ text }) => text)).toEqual(['Klopt dit?\nGraag nakijken', 'Ja', 'Dank']);
  });

  test('two comments that are the same in all stay two', () => {
    const same = comment(0, 'Idem') + comment(1, 'Idem');
    const twice = paragraph(marked(action, ranged(0, run('a')))) + paragraph(marked(name, ranged(1, run('b'))));
    expect(new Set(remarksOf({ body: twice, comments: same }).added.map(({ id }) => id)).size).toBe(2);
  });

  test('without offset or without a date get a moment', () => {
    const dates = comment(0, 'LibreOffice', { date: '2026-11-25T10:12:00.5' }) + comment(1, 'Geen', { date: '' });
    const both = paragraph(marked(action, ranged(0, run('a')) + ranged(1, run('b'))));
    expect(remarksOf({ body: both, comments: dates }).added.map(({ on }) => on)).toEqual([
      '2026-11-25T10:12:00.5Z',
      readOn,
    ]);
  });
});

describe('a document that cannot be read', () => {
  const body = paragraph(marked(action, ranged(0, run('Leest'))));
  const comments = comment(0, 'Klopt dit?');

  test.each([
    ['that is no zip', strToU8('geen word'), 'word-not-word'],
    ['without a body', zipSync({ 'a.txt': strToU8('x') }), 'word-not-word'],
    [
      'with macros',
      documentOf({
        body,
        comments,
        types: '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
      'word-macros',
    ],
    ['without comments', documentOf({ body, comments: '' }), 'word-no-comments'],
    ['that is cut off', documentOf({ body: '<w:p>', comments }), 'word-damaged'],
    [
      'with entities',
      zipSync({
        'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        'word/comments.xml': strToU8(`<w:comments ${namespaces}>${comments}</w:comments>`),
      }),
      'word-damaged',
    ],
  ])('%s is refused with its reason', (_, bytes, error) => {
    expect(readIncoming(bytes, 'plan.docx', { workspace, readOn })).toEqual({ ok: false, error });
  });

  test('made from another workspace is refused, since every comment would land in the wrong place', () => {
    const other: Workspace = { ...workspace, processes: [] };
    expect(readIncoming(documentOf({ body, comments }), 'plan.docx', { workspace: other, readOn })).toEqual({
      ok: false,
      error: 'word-other-workspace',
    });
  });

  test('never touches a remark that the team made', () => {
    const { added } = remarksOf({ body, comments });
    const own = createRemark({
      id: added[0]?.id as RemarkId,
      target: action,
      text: 'Van ons',
      author: 'Anne',
      on: readOn,
    });
    expect(read({ body, comments }, { ...workspace, remarks: [own] })).toMatchObject({
      value: { added: [], changed: [], knownCount: 1 },
    });
  });
});
