import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { emptyTally, leaveTally } from './tally.ts';

/** Counts what Vitest ran. A file that does not load, and an error outside any test, is a failure of its own. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly { message: string }[]): void {
    const tally = emptyTally();
    const fail = (what: string): void => {
      tally.failed += 1;
      tally.failures.push(what);
    };
    for (const module of modules) {
      for (const { message } of module.errors()) fail(`${module.relativeModuleId}: ${message}`);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'failed') fail(reasonOf(test));
        else if (state === 'passed') tally.passed += 1;
        else tally.skipped += 1;
        if (!test.diagnostic()?.flaky) continue;
        tally.unsteady += 1;
        tally.failures.push(`only at the first try: ${reasonOf(test)}`);
      }
    }
    for (const { message } of strayErrors) fail(message);
    leaveTally(tally);
  }
}

function reasonOf(test: TestCase): string {
  const errors = test.result().errors ?? [];
  return `${test.module.relativeModuleId} › ${test.fullName}: ${errors.map(({ message, diff }) => [message, diff].filter(Boolean).join('\n')).join('\n')}`;
}
