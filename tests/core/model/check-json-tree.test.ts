import { describe, expect, it } from 'vitest';
import { checkJsonTree } from '#core/model/check-json-tree.ts';
import { isLongerThan, limits, utf8Bytes } from '#core/model/limits.ts';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

describe('checkJsonTree', () => {
  it('allows 64 levels and no more', () => {
    expect(checkJsonTree(nested(64))).toEqual([]);
    expect(checkJsonTree(nested(65)).map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('allows a text of 1 MiB, and content of a version of 64 MiB', () => {
    const text = 'a'.repeat(limits.stringBytes);
    expect(checkJsonTree({ notes: text, versions: [{ content: text.repeat(64) }] })).toEqual([]);
    const problems = checkJsonTree({ notes: `${text}a`, versions: [{ content: `${text.repeat(64)}a` }] });
    expect(problems.map(({ pointer, values }) => [pointer, values['max']])).toEqual([
      ['/notes', 1],
      ['/versions/0/content', 64],
    ]);
  });

  it('refuses a key that is too long', () => {
    const [problem] = checkJsonTree({ ['k'.repeat(limits.stringBytes + 1)]: 1 });
    expect(problem?.code).toBe('text-too-long');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('finds the key %s at any depth', (key) => {
    const problems = checkJsonTree(JSON.parse(`{"a":[{"${key}":1}],"b":{"${key}":{}}}`));
    expect(problems.map(({ pointer }) => pointer)).toEqual([`/a/0/${key}`, `/b/${key}`]);
  });

  it('tells the place in the workspace of a value that is checked by itself', () => {
    const problems = checkJsonTree(JSON.parse('{"__proto__":1}'), ['processes', 0]);
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/processes/0/__proto__']);
  });

  it('counts bytes as UTF-8 does', () => {
    expect(['a', 'é', '€', '😀', '\uD800'].map(utf8Bytes)).toEqual([1, 2, 3, 4, 3]);
    expect(isLongerThan('é', 1)).toBe(true);
    expect(isLongerThan('é', 2)).toBe(false);
  });
});
