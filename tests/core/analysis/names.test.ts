import { expect, test } from 'vitest';
import { namesIn } from '#core/analysis/names.ts';
import { readExample } from '../example.ts';

test('the names of one state are read once per language, however many findings ask for them', () => {
  const workspace = readExample();
  const names = namesIn(workspace, 'nl');
  expect(namesIn(workspace, 'nl')).toBe(names);
  expect(namesIn(workspace, 'en')).not.toBe(names);
  const renamed = { ...workspace, channels: workspace.channels.map((channel) => ({ ...channel, name: 'Anders' })) };
  expect(namesIn(renamed, 'nl').of('channel', 'ch-email')).toBe('Anders');
});
