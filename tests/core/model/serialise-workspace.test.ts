import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTouchpointsOfWorkspace } from '#core/model/join-touchpoints-of-workspace.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { repairWorkspace } from '#core/model/repair/repair-workspace.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { arbitraryWorkspace } from '../../fixtures/arbitrary-workspace.ts';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { exampleText, fullText, workspaceFrom } from '../../fixtures/read-workspace.ts';

/** Any whole workspace: one that fits the schema, repaired. */
function wholeWorkspace(hasUnknownKeys: boolean): fc.Arbitrary<Workspace> {
  return arbitraryWorkspace({ hasUnknownKeys }).map((any) => repairWorkspace(any, checkIntegrity(any)).workspace);
}

describe('serialiseWorkspace', () => {
  it.each([
    ['the example', exampleText()],
    ['a workspace with every key of the model', fullText()],
  ])('gives %s back byte for byte', (_, text) => {
    expect(serialiseWorkspace(workspaceFrom(text))).toBe(text);
  });

  it('gives the same bytes with and without a byte order mark', () => {
    expect(serialiseWorkspace(workspaceFrom(`\uFEFF${exampleText()}`))).toBe(exampleText());
  });

  it('reads back what it wrote, for any workspace', () => {
    fc.assert(
      fc.property(wholeWorkspace(true), (workspace) => {
        const text = serialiseWorkspace(workspace);
        const read = workspaceFrom(text);
        expect(read).toEqual(joinTouchpointsOfWorkspace(workspace));
        expect(serialiseWorkspace(read)).toBe(text);
      }),
    );
  });

  it('gives the same bytes whatever the order of the keys', () => {
    fc.assert(
      fc.property(wholeWorkspace(false), fc.infiniteStream(fc.nat()), (workspace, numbers) => {
        const shuffled = shuffleKeys(workspace, () => numbers.next().value) as Workspace;
        expect(serialiseWorkspace(shuffled)).toBe(serialiseWorkspace(workspace));
      }),
    );
  });

  it('puts keys it does not know after the known ones, in their own order', () => {
    const workspace = workspaceFrom(exampleText());
    const [step] = workspace.processes[0]?.steps ?? [];
    const edited = JSON.parse(serialiseWorkspace(workspace));
    edited.processes[0].steps[0] = { zebra: 1, ...step, aap: { noot: [], mies: null } };
    const written = JSON.parse(serialiseWorkspace(workspaceFrom(JSON.stringify(edited))));
    expect(Object.keys(written.processes[0].steps[0])).toEqual([...Object.keys(step ?? {}), 'zebra', 'aap']);
    expect(written.processes[0].steps[0].aap).toEqual({ noot: [], mies: null });
  });

  it('keeps the texts of a plan in the order in which they were written', () => {
    const texts = Object.keys(workspaceFrom(fullText()).plans?.[0]?.texts ?? {});
    expect(texts).toEqual(['risks', 'summary']);
  });

  it('joins equal touchpoints of a step, in a copy', () => {
    const text = exampleText().replaceAll('"channelId": "ch-telefoon"', '"channelId": "ch-email"');
    const workspace = workspaceFrom(
      text.replaceAll('"ch-telefoon"', '"ch-sms"').replace('"id": "ch-sms"', '"id": "ch-x"'),
    );
    const before = JSON.stringify(workspace);
    const written = workspaceFrom(serialiseWorkspace(workspace));
    const last = written.processes[0]?.steps.at(-1);
    expect(last?.touchpoints).toHaveLength(1);
    expect(last?.touchpoints?.[0]?.targetGroupIds).toEqual(['tg-werknemer', 'tg-productie', 'tg-werkgever']);
    expect(JSON.stringify(workspace)).toBe(before);
  });

  it('reads and writes a large generated workspace unchanged', () => {
    const text = serialiseWorkspace(generateWorkspace({ processes: 4, stepsPerProcess: 25, groups: 4 }));
    const parsed = parseWorkspace(text);
    expect(parsed.ok && serialiseWorkspace(parsed.value.workspace)).toBe(text);
  });
});

/** The same value with the keys of objects in another order; records keep theirs, since that order is content. */
function shuffleKeys(value: unknown, next: () => number, key = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => shuffleKeys(part, next));
  if (typeof value !== 'object' || value === null || key === 'texts' || key === 'rules') return value;
  const entries = Object.entries(value).map(([name, part]) => ({ name, part, place: next() }));
  const shuffled = entries.toSorted((one, other) => one.place - other.place);
  return Object.fromEntries(shuffled.map(({ name, part }) => [name, shuffleKeys(part, next, name)]));
}
