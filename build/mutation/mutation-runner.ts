import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner, type RunnerTestCase } from 'vitest';
import type { Mutant } from './mutant.ts';

/** What the switches in the code look at. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

let generation = 0;

/** A WeakMap that has forgotten what was kept in it under another mutant. */
class FreshWeakMap<Key extends WeakKey, Value> {
  readonly #kept = new WeakMap<Key, { generation: number; value: Value }>();

  get(key: Key): Value | undefined {
    const kept = this.#kept.get(key);
    return kept?.generation === generation ? kept.value : undefined;
  }

  has(key: Key): boolean {
    return this.#kept.get(key)?.generation === generation;
  }

  set(key: Key, value: Value): this {
    this.#kept.set(key, { generation, value });
    return this;
  }
}

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches, FreshWeakMap });

const note = (line: string): void => appendFileSync(process.env['MUTATION_LOG'] ?? '', `${line}\n`);

/**
 * Runs each test as it is, and then once for every mutant that it reaches, is about, and that no test has noticed yet. All in one process: loading
 * the tests anew for every mutant, as test runners of others do, costs hours.
 */
export default class MutationRunner extends TestRunner {
  readonly #open = new Map(
    (JSON.parse(readFileSync(process.env['MUTATION_OPEN'] ?? '', 'utf8')) as Mutant[]).map((mutant) => [
      mutant.id,
      mutant,
    ]),
  );
  /** What an earlier run found, which had to be stopped: no need to try that again. */
  readonly #passed = new Set(readFileSync(process.env['MUTATION_LOG'] ?? '', 'utf8').split('\n'));

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    switches.currentTestId = test.id;
    await run();
    switches.currentTestId = undefined;
    for (const id of Object.keys(switches.mutantCoverage?.static ?? {})) note(`static ${id}`);
    if (switches.mutantCoverage) switches.mutantCoverage.static = {};
    for (const [id, hits] of Object.entries(switches.mutantCoverage?.perTest[test.id] ?? {})) {
      const mutant = this.#open.get(id);
      if (!mutant || !isAbout(test, mutant) || this.#passed.has(`passed ${id} ${test.id}`)) continue;
      note(`try ${id}`);
      if (await isNoticed(run, id, hits)) {
        this.#open.delete(id);
        note(`noticed ${id}`);
      } else note(`passed ${id} ${test.id}`);
    }
  }
}

async function isNoticed(run: () => unknown, id: string, hits: number): Promise<boolean> {
  generation += 1;
  // A loop that no longer ends is stopped by its own switch.
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: hits * 100 + 1000 });
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
    generation += 1;
  }
}

/** What is left out is slow and looks at other things. A rule has its own test, its examples, and the example whose findings are known; what rules share has all of them. */
function isAbout(test: RunnerTestCase, { target }: Mutant): boolean {
  const rule = /^rules\/([^/]+)$/.exec(target)?.[1];
  const file = /([^/]+)\.test\.ts$/.exec(test.file.filepath)?.[1];
  if (file === 'example') return !test.name.startsWith('the order');
  if (rule === undefined) return true;
  return file === 'examples' ? test.suite?.name === `of ${rule}` : file === rule;
}
