import { commonTokens } from '@stryker-mutator/api/plugin';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import type { Mutant } from './mutant.ts';

/** What stays as it is: most texts are sentences, most objects documentation. */
const excludedMutations = ['StringLiteral', 'ObjectLiteral'];

/** All changes of some files at once, each behind a switch; the sources by target, and the mutants. */
export async function instrument(
  sources: ReadonlyMap<string, string>,
): Promise<{ sources: ReadonlyMap<string, string>; mutants: Mutant[] }> {
  const silent = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined, warn: () => undefined };
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, silent as never)
    .injectFunction(createInstrumenter);
  const files = [...sources].map(([target, content]) => ({ name: `${target}.ts`, content, mutate: true }));
  const instrumented = await instrumenter.instrument(files, { plugins: null, excludedMutations, ignorers: [] });
  return {
    sources: new Map(
      instrumented.files.map(({ name, content }) => [targetOf(name), `// @ts-nocheck\n${withFreshMemory(content)}`]),
    ),
    mutants: instrumented.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location, mutatorName, replacement }) => ({
        id,
        target: targetOf(fileName),
        line: location.start.line,
        change: `${mutatorName}: ${replacement}`,
      })),
  };
}

/** What the analysis remembers per object must be forgotten between mutants: `FreshWeakMap` of the runner does that. */
export function withFreshMemory(source: string): string {
  return source.replaceAll(/new WeakMap\b/g, 'new globalThis.FreshWeakMap');
}

function targetOf(fileName: string): string {
  return fileName.slice(0, -'.ts'.length);
}
