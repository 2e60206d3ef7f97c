import { describe, expect, test } from 'vitest';
import { idKinds } from '#core/model/id.ts';
import { workspaceSchema } from '#core/model/workspace.ts';
import { findObjects } from '../../renderer/search/find-in-workspace.ts';
import { textsOf, writtenKeys } from '../../renderer/search/texts-of.ts';
import { exampleWorkspace, processId, stepId } from './given-session.ts';

/** The example with a word in one place that stands nowhere else. */
function withStep(fields: object) {
  const workspace = exampleWorkspace();
  const [process] = workspace.processes;
  const step = process?.steps.find(({ id }) => id === stepId);
  if (!step) throw new Error('The example has no such step');
  Object.assign(step, fields);
  return workspace;
}

const word = 'zevenslaper';
const cellOf = (rowId: string) => ({ processId, selection: { stepId, rowId } });

describe('searching the workspace', () => {
  test.each([
    ['an action of the customer', { customerAction: `Zoekt de ${word}` }, { cell: cellOf('customerAction') }],
    ['a question', { questions: [{ id: 'q', text: `Waar is de ${word}?` }] }, { cell: cellOf('question') }],
    ['an expectation', { expectNext: { text: `U hoort van de ${word}` } }, { cell: cellOf('expectNext') }],
    ['a note', { notes: `Denk aan de ${word}` }, { cell: cellOf('step'), label: 'inspector.notes', field: 'notes' }],
    [
      'why there is no contact',
      { touchpoints: [{ targetGroupIds: ['tg-werknemer'], skip: { reason: `De ${word} belt al` } }] },
      { cell: cellOf('primary:tg-werknemer') },
    ],
  ])('finds %s of a step, and the cell or field where it stands', (_what, fields, place) => {
    const [found, ...others] = findObjects(withStep(fields), 'ZEVENSLAPER', 30);
    expect(others).toEqual([]);
    expect(found).toMatchObject(place);
    expect(found?.within).toContain(word);
  });

  test('finds remarks, plan texts, content texts and reasons, each with its own address', () => {
    const workspace = exampleWorkspace();
    workspace.remarks = [
      {
        id: 'r-1' as never,
        target: { kind: 'step', id: stepId },
        text: 'Klopt dit?',
        author: 'Jo',
        on: '2026-01-01T00:00:00Z' as never,
        source: 'app',
        replies: [{ id: 'r-2' as never, text: `Vraag de ${word}`, author: 'Al', on: '2026-01-01T00:00:00Z' as never }],
      },
    ];
    workspace.plans = [{ id: 'pl' as never, name: 'Plan', processIds: 'all', texts: { risks: `De ${word}` } }];
    const paths = findObjects(workspace, word, 30).map(({ path, plan }) => [path, plan?.place]);
    expect(paths).toEqual([
      ['/review/r-1', undefined],
      ['/plan', 'risks'],
    ]);
  });

  test('a name is found as a name, once, before what only mentions it', () => {
    const found = findObjects(exampleWorkspace(), 'Herinnering twee dagen', 30);
    expect(found[0]).toMatchObject({ name: 'Herinnering twee dagen van tevoren', number: 7 });
    expect(found.filter(({ name }) => name === 'Herinnering twee dagen van tevoren')).toHaveLength(1);
  });

  test('every kind of text of the model is searched or known to hold no words of a person', () => {
    const withoutWords = [
      'fingerprint',
      'ruleId',
      'contextHash',
      'content',
      'key',
      'kind',
      'id',
      'field',
      'by',
      'role',
      'allowedWords',
    ];
    const texts = new Set(textKeys(workspaceSchema));
    expect([...texts].filter((key) => !writtenKeys.has(key) && !withoutWords.includes(key))).toEqual([]);
    expect(textsOf({ id: 'x', title: 'Titel', status: 'idea' }).map(({ text }) => text)).toEqual(['Titel']);
  });
});

/** Keys of the model under which any text can stand: no id, no date, no choice out of a few. */
function* textKeys(schema: unknown, key = ''): Generator<string> {
  if (idKinds.has(schema as never)) return;
  const { def } = (schema as { _zod: { def: Record<string, never> & { type: string } } })._zod;
  if (def.type === 'object') for (const [own, part] of Object.entries(def['shape'] ?? {})) yield* textKeys(part, own);
  else if (def.type === 'array') yield* textKeys(def['element'], key);
  else if (def.type === 'union') for (const part of def['options'] ?? []) yield* textKeys(part, key);
  else if (def.type === 'optional' || def.type === 'nullable') yield* textKeys(def['innerType'], key);
  else if (def.type === 'string' && def['format'] === undefined) yield key;
}
