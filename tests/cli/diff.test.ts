import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const example = fileURLToPath(new URL('../../templates/arbo-keuring.nl.leidraad', import.meta.url));

interface Example {
  contentItems: { status: string; owner?: string; variants: { text?: string }[] }[];
  processes: { steps: { touchpoints?: { primary?: { channelId: string } }[] }[] }[];
}

test('what changed is said in words for people, and as it is in the file for programs', () => {
  const folder = temporaryFolder();
  copyFileSync(example, join(folder, 'a.leidraad'));
  const changed = JSON.parse(readFileSync(example, 'utf8')) as Example;
  const item = changed.contentItems.find(({ variants }) => variants.some(({ text }) => text));
  const variant = item?.variants.find(({ text }) => text);
  const contact = changed.processes[0]?.steps
    .flatMap(({ touchpoints = [] }) => touchpoints)
    .find(({ primary }) => primary);
  if (!item || !variant || !contact?.primary) throw new Error('the example has texts and contacts');
  item.status = item.status === 'published' ? 'draft' : 'published';
  const added = ` ${'Nog een zin erbij. '.repeat(20)}Klaar.`;
  variant.text += added;
  contact.primary.channelId = contact.primary.channelId === 'ch-email' ? 'ch-brief' : 'ch-email';
  writeFileSync(join(folder, 'b.leidraad'), JSON.stringify(changed));

  const text = runLeidraad(folder, 'diff', 'a.leidraad', 'b.leidraad');
  expect(text.status).toBe(1);
  expect(text.stdout).toMatch(/ {4}status: .+ → (in gebruik|concept)/);
  expect(text.stdout).toMatch(/ {4}primary:\S+: .+ → \S/);
  const json = runLeidraad(folder, 'diff', 'a.leidraad', 'b.leidraad', '--format', 'json', '--lang', 'en');
  const { differences } = JSON.parse(json.stdout) as {
    differences: { fields: { field: string; from: string | null; to: string | null }[] }[];
  };
  const fields = differences.flatMap((difference) => difference.fields);
  expect(fields.find(({ field }) => field === 'status')?.to).toBe(item.status);
  expect(fields.find(({ field }) => field === 'text')?.to).toBe(variant.text);
});
