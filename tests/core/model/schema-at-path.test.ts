import { describe, expect, it } from 'vitest';
import { keysOf, type JsonPath } from '#core/model/json-pointer.ts';
import { canRemoveAt, schemaAt } from '#core/model/schema-at-path.ts';
import { fullText } from '../../fixtures/read-workspace.ts';

/** `a/0/b` as a path, digits being indexes. */
function at(place: string): JsonPath {
  return keysOf(`/${place}`).map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key));
}

function* placesIn(value: unknown, path: (string | number)[] = []): Generator<[JsonPath, unknown]> {
  if (path.length > 0) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

describe('schemaAt', () => {
  it('accepts what a valid workspace has in each of its places', () => {
    const refused = [...placesIn(JSON.parse(fullText()))].filter(
      ([path, value]) => !schemaAt(path)?.safeParse(value).success,
    );
    expect(refused).toEqual([]);
  });

  it.each([
    ['name', 3],
    ['targetGroups/0/languageLevel', 'B9'],
    ['targetGroups/0', { id: 'x' }],
    ['processes/0/steps/0/touchpoints/0/targetGroupIds', 'some'],
    ['processes/0/steps/0/touchpoints/0/targetGroupIds/0', ''],
    ['processes/0/steps/length', -1],
    ['plans/0/texts/summary', 3],
    ['contentItems/0/tells/0', { infoId: 3 }],
    ['contentItems/0/tells/0/repeat', 'often'],
    ['analysis/rules/object-unused', 'loud'],
    ['somethingNew', undefined],
  ])('refuses a wrong value at %s', (place, value) => {
    expect(schemaAt(at(place))?.safeParse(value).success).toBe(false);
  });

  it.each([
    ['newer', { anything: [1, null] }],
    ['newer/deeper/0', 'text'],
    ['processes/0/steps/0/newer', true],
    ['plans/0/texts/epilogue', { text: 'Tot slot' }],
    ['processes/0/steps/length', 2],
    ['processes/0/steps/0/experience/0/expected', -2],
    ['analysis/rules/object-unused/1/limit', 5],
  ])('accepts a value at %s', (place, value) => {
    expect(schemaAt(at(place))?.safeParse(value).success).toBe(true);
  });

  it.each(['name/0', 'people/name', 'processes/0/steps/0/name/first', 'terms/0/variants/0/1'])(
    'knows no place %s',
    (place) => {
      expect(schemaAt(at(place))).toBeUndefined();
    },
  );
});

describe('canRemoveAt', () => {
  it.each([
    ['organisation', true],
    ['name', false],
    ['people', false],
    ['people/0', true],
    ['processes/0/steps/0/phaseId', false],
    ['processes/0/steps/0/expectNext', true],
    ['processes/0/steps/0/expectNext/text', false],
    ['processes/0/steps/0/touchpoints/0/targetGroupIds/0', true],
    ['plans/0/texts/summary', true],
    ['newer', true],
    ['newer/deeper', true],
    ['name/0', false],
    ['', false],
  ])('of %s is %s', (place, can) => {
    expect(canRemoveAt(place === '' ? [] : at(place))).toBe(can);
  });
});
