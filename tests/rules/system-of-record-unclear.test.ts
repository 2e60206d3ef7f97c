import { expect, test } from 'vitest';
import { find } from './find.ts';
import type { Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'system-of-record-unclear';

const holding = (...roles: (string | undefined)[]): Loose[] =>
  roles.map((role, index) => ({ id: `s${index}`, holds: role ? [{ fieldId: 'name', role }] : [] }));
const found = (...roles: (string | undefined)[]): string[] => find(rule, { steps: [], systems: holding(...roles) });

test('kept in two systems and none is the source', () => {
  expect(found('copy', 'copy')).toEqual(['none field:name']);
});

test('more than one source', () => {
  expect(found('record', 'record', 'copy')).toEqual(['several field:name']);
});

test('one source with copies, or one system alone, is silent', () => {
  expect(found('record', 'copy')).toEqual([]);
  expect(found('copy', undefined)).toEqual([]);
});
