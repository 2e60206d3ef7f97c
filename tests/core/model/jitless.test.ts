import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('reads a workspace without making code from text, once zod is told so', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { z } from 'zod';
    z.config({ jitless: true });
    const { parseWorkspace } = await import('#core/model/parse-workspace.ts');
    console.log(parseWorkspace(readFileSync('templates/arbo-keuring.nl.leidraad', 'utf8')).ok);
  `;
  // With this flag `new Function` throws, as it does under the window's Content-Security-Policy; the probe is made loud.
  const loud = `globalThis.Function = new Proxy(Function, { construct() { console.log('made code from text'); return () => {}; } });`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', `${loud}\n${script}`],
    { cwd: fileURLToPath(new URL('../../..', import.meta.url)), encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' });
});
