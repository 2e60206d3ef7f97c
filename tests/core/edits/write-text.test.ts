import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import type { EditArguments } from '#core/edits/registry.ts';
import { variantById } from '#core/model/lookups.ts';
import { readExample } from '../example.ts';

const example = freeze(readExample(), true);
const variantId = 'v-bev-mail' as EditArguments<'text.write'>['variantId'];

function written(text: string) {
  const args = { variantId, text, on: '2026-11-25' };
  const applied = applyEdit(example, 'text.write', args, { newId: () => 'new' });
  if (!applied.ok) throw new Error(applied.error);
  return { ...applied.value, place: variantById(applied.value.workspace, variantId) };
}

test('a text is kept exactly as it is written, with the day', () => {
  const { place } = written('  # Kop\n\nBeste {{field:f-naam}},  ');
  expect(place?.variant.text).toBe('  # Kop\n\nBeste {{field:f-naam}},  ');
  expect(place?.item.textChangedOn).toBe('2026-11-25');
});

test('an empty text is no text', () => {
  expect(written('\n').place?.variant).not.toHaveProperty('text');
});

test('the same text is no change, and keeps its day', () => {
  expect(written(variantById(example, variantId)?.variant.text ?? '').patches).toEqual([]);
});
