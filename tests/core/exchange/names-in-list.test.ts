import { expect, test } from 'vitest';
import { namesInList } from '#core/exchange/names-in-list.ts';

const between = /[;,]|\s+en\s+/;
const isKnown = (name: string): boolean => ['Jongeren en studenten', 'Ouders', 'Balie, Centrum'].includes(name);

test.each([
  ['Jongeren en studenten, Ouders', ['Jongeren en studenten', 'Ouders']],
  ['Ouders en Jongeren en studenten', ['Ouders', 'Jongeren en studenten']],
  ['Balie, Centrum; Noord', ['Balie, Centrum', 'Noord']],
  ['Noord en Zuid,, Noord', ['Noord', 'Zuid']],
  ['', []],
])('%j is %j', (text, names) => {
  expect(namesInList(text, between, isKnown)).toEqual(names);
});

test('a cell with tens of thousands of names is read name by name', () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `naam ${index}`);
  expect(namesInList(names.join(', '), between, isKnown)).toEqual(names);
});
