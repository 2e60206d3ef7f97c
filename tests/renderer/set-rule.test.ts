import { describe, expect, test } from 'vitest';
import type { ProcessId } from '#core/model/id.ts';
import { setRule } from '../../renderer/features/settings/set-rule.ts';

const [one, other] = ['p-1', 'p-2'] as ProcessId[] as [ProcessId, ProcessId];

describe('another weight for one check', () => {
  test('stands in the workspace, and goes again with what the preset says', () => {
    const off = setRule({ extends: ['recommended'] }, { ruleId: 'flow-broken', processId: undefined, chosen: 'off' });
    expect(off).toEqual({ extends: ['recommended'], rules: { 'flow-broken': 'off' } });
    expect(setRule(off, { ruleId: 'flow-broken', processId: undefined, chosen: undefined })).toEqual({
      extends: ['recommended'],
    });
  });

  test('keeps the options of the check', () => {
    const rules = { 'promise-not-kept': ['error' as const, { use: 'norm' }] as ['error', Record<string, unknown>] };
    const lighter = setRule(
      { extends: ['start'], rules },
      { ruleId: 'promise-not-kept', processId: undefined, chosen: 'warning' },
    );
    expect(lighter.rules).toEqual({ 'promise-not-kept': ['warning', { use: 'norm' }] });
  });

  test('in one process leaves the other processes of a shared override as they were', () => {
    const shared = {
      extends: ['recommended' as const],
      overrides: [{ processIds: [one, other], rules: { 'flow-broken': 'off' as const } }],
    };
    const apart = setRule(shared, { ruleId: 'flow-broken', processId: one, chosen: 'hint' });
    expect(apart.overrides).toEqual([
      { processIds: [other], rules: { 'flow-broken': 'off' } },
      { processIds: [one], rules: { 'flow-broken': 'hint' } },
    ]);
    expect(setRule(apart, { ruleId: 'flow-broken', processId: one, chosen: undefined }).overrides).toEqual([
      { processIds: [other], rules: { 'flow-broken': 'off' } },
    ]);
  });
});
