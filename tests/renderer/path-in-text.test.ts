import { expect, test } from 'vitest';
import { pathInText } from '../../renderer/navigation/path-in-text.ts';

test.each([
  ['#/findings/0a1b2c3d4e5f6071', '/findings/0a1b2c3d4e5f6071'],
  ['  #/process/p-keuring/step/s-1 ', '/process/p-keuring/step/s-1'],
  ['http://127.0.0.1:4321/#/plan', '/plan'],
  ['app://leidraad/#/content/c%201', '/content/c%201'],
])('a copied link leads to its place: %s', (text, path) => {
  expect(pathInText(text)).toBe(path);
});

test.each(['keuring', '# kop', '#/', 'zie #/plan en meer', 'https://example.com/page', '#//'])(
  'what is no link is searched for: %s',
  (text) => {
    expect(pathInText(text)).toBeUndefined();
  },
);
