import { expect, test } from 'vitest';
import type { Acceptance } from '#core/model/acceptance.ts';
import { followFalseAlarms } from '../../renderer/finding/follow-false-alarms.ts';
import { SettingsStore } from '../../renderer/settings/settings-store.ts';
import { fileId, givenSession } from './given-session.ts';

/** A session whose false alarms are counted. */
async function givenCounting() {
  const { session, host } = await givenSession();
  const kept = await host.call('settings:read', {});
  if (!kept.ok) throw new Error('The host has no settings');
  const settings = new SettingsStore(host, kept.value);
  followFalseAlarms(session, settings);
  let number = 0;
  const accept = (reasonCode: Acceptance['reasonCode'], fingerprint = `f-${number}`): void => {
    number += 1;
    const acceptance = {
      id: `ac-${number}`,
      fingerprint,
      ruleId: 'word-choice',
      reasonCode,
      reason: 'Dit woord is hier juist goed',
      on: '2026-11-22',
      contextHash: 'c',
    };
    session.perform('finding.accept', { acceptance: acceptance as Acceptance, subject: 'melding' });
  };
  return { session, accept, counts: () => settings.getState().settings.falseAlarms ?? {} };
}

test('given that findings are accepted, then those that are not right are counted per rule', async () => {
  const { accept, counts } = await givenCounting();
  accept('false-alarm');
  accept('deliberate');
  accept('false-alarm');
  expect(counts()).toEqual({ 'word-choice': 2 });
});

test('given that one is undone and done again, then the count follows', async () => {
  const { session, accept, counts } = await givenCounting();
  accept('false-alarm');
  session.undo();
  expect(counts()).toEqual({});
  session.redo();
  expect(counts()).toEqual({ 'word-choice': 1 });
  session.undo();
  session.undo();
  expect(counts()).toEqual({});
});

test('given that the reason becomes another one, then it is no longer counted', async () => {
  const { accept, counts } = await givenCounting();
  accept('false-alarm', 'the same');
  accept('deliberate', 'the same');
  expect(counts()).toEqual({});
});

test('given that the workspace is closed and opened again, then nothing is counted twice', async () => {
  const { session, accept, counts } = await givenCounting();
  accept('false-alarm');
  await session.settle();
  await session.close();
  await session.open(fileId);
  session.perform('object.set', { kind: 'workspace', id: 'x', fields: { name: 'Anders' } } as never);
  expect(counts()).toEqual({ 'word-choice': 1 });
});
