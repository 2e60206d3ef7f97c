import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import { wordProblem } from '#core/model/word-problem.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import { exampleText, fullText, workspaceFrom } from '../../fixtures/read-workspace.ts';

describe('parseWorkspace', () => {
  it('gives a workspace that nothing can change', () => {
    const workspace = workspaceFrom(exampleText());
    expect(() => {
      workspace.processes[0]?.steps[0]?.touchpoints?.pop();
    }).toThrow(TypeError);
    expect(Object.isFrozen(workspace.channels[0])).toBe(true);
  });

  it('reports a key it does not know once, at the first thing that has it', () => {
    const json = JSON.parse(fullText());
    json.newer = true;
    for (const step of json.processes[0].steps) step['a/b'] = 1;
    json.plans[0].texts.epilogue = 'Tot slot';
    const parsed = parseWorkspace(JSON.stringify(json));
    expect(parsed.ok && parsed.value.unknownKeys).toEqual([
      '/processes/0/steps/0/a~1b',
      '/plans/0/texts/epilogue',
      '/newer',
    ]);
  });

  it('reports no unknown keys and no migration for a file of today', () => {
    const parsed = parseWorkspace(fullText());
    expect(parsed.ok && Object.keys(parsed.value)).toEqual(['workspace', 'unknownKeys']);
    expect(parsed.ok && parsed.value.unknownKeys).toEqual([]);
  });

  it('offers a repair that makes the workspace whole, and leaves the choice to the person', () => {
    const parsed = parseWorkspace(exampleText().replace('"channelId": "ch-sms"', '"channelId": "ch-weg"'));
    expect(parsed.ok).toBe(false);
    const repair = parsed.ok ? undefined : parsed.error.repair;
    expect(repair?.left).toEqual([]);
    expect(repair?.repaired.map(({ code }) => code)).toEqual(['unknown-reference']);
    expect(parseWorkspace(serialiseWorkspace(repair?.workspace ?? workspaceFrom(exampleText()))).ok).toBe(true);
  });

  it('offers no repair when one problem has no cure', () => {
    const json = JSON.parse(exampleText());
    json.processes[0].phases = [];
    const parsed = parseWorkspace(JSON.stringify(json));
    expect(!parsed.ok && parsed.error.kind).toBe('invalid');
    expect(!parsed.ok && 'repair' in parsed.error).toBe(false);
  });

  it('answers mutated text with a typed error or a workspace, never with an exception', () => {
    const text = exampleText();
    const piece = fc.oneof(
      fc.constantFrom(
        '',
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        'null',
        '-1',
        '1e999',
        '"__proto__": 1,',
        '\\',
        '\n',
        'true',
      ),
      fc.string({ maxLength: 5 }),
    );
    const mutation = fc.record({ at: fc.nat(text.length), length: fc.oneof(fc.nat(3), fc.nat(400)), piece });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce(
          (current, { at, length, piece: inserted }) => current.slice(0, at) + inserted + current.slice(at + length),
          text,
        );
        const parsed = parseWorkspace(mutated);
        expect(isAnswer(parsed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('answers a workspace with any value in any place with a typed error or a workspace', () => {
    const example = JSON.parse(fullText());
    const places = [...placesIn(example)];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const changed = structuredClone(example);
        let owner = changed;
        for (const key of place.slice(0, -1)) owner = owner[key];
        owner[place.at(-1) ?? ''] = value;
        const parsed = parseWorkspace(JSON.stringify(changed));
        expect(isAnswer(parsed)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A workspace that can be written and read again, or problems that each have a place and a sentence. */
function isAnswer(parsed: ReturnType<typeof parseWorkspace>): boolean {
  if (parsed.ok) return parseWorkspace(serialiseWorkspace(parsed.value.workspace)).ok;
  const { problems } = parsed.error;
  return (
    problems.length > 0 &&
    problems.every((problem) => /^(\/|$)/.test(problem.pointer) && wordProblem(problem, 'nl') !== '')
  );
}

function* placesIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* placesIn(part, [...path, key]);
}
