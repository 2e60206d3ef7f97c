import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

test('every room says at its door what lives there', () => {
  const project = fileURLToPath(new URL('../', import.meta.url));
  const rooms = ['cli', 'core', 'electron', 'renderer'].flatMap((house) =>
    readdirSync(`${project}${house}`, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({ parentPath }) => parentPath),
  );
  const unsaid = [...new Set(rooms)].filter((room) => !existsSync(`${room}/README.md`));
  expect(unsaid.map((room) => room.replace(project, ''))).toEqual([]);
});
