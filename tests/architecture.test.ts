import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
const [map = ''] = page.split('```').slice(1);
const libraries = page.slice(page.indexOf('## Libraries')).toLowerCase();

test('every library has a reason', () => {
  const { dependencies, devDependencies, optionalDependencies } = packageJson;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const unnamed = names.filter((name) => {
    const [family = ''] = name.replace('@types/', '').split('/');
    return ![name.replace('@types/', ''), family.replace('@', '')].some((word) =>
      libraries.includes(word.toLowerCase()),
    );
  });
  expect(unnamed).toEqual([]);
});

test('every room of core is on the map, and every room on the map is there', () => {
  const rooms = readdirSync(new URL('../core', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const [, inCore = ''] = /^core\/.*\n((?: {2}.*\n)+)/m.exec(map) ?? [];
  expect([...inCore.matchAll(/^ {2}([\w-]+)\//gm)].map(([, name]) => name).toSorted()).toEqual(rooms.toSorted());
});
