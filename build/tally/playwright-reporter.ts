import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { emptyTally, leaveTally } from './tally.ts';

/** Counts what Playwright ran. An error outside any test is a failure of its own. */
export default class TallyReporter implements Reporter {
  readonly #tally = emptyTally();
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError({ message = '' }: { message?: string }): void {
    this.#tally.failed += 1;
    this.#tally.failures.push(message);
  }

  onEnd(): void {
    const tally = this.#tally;
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'skipped') tally.skipped += 1;
      else if (outcome === 'unexpected') tally.failed += 1;
      else tally.passed += 1;
      if (outcome === 'unexpected') tally.failures.push(reasonOf(test));
      if (outcome !== 'flaky') continue;
      tally.unsteady += 1;
      tally.failures.push(`only at the first try: ${reasonOf(test)}`);
    }
    leaveTally(tally);
  }
}

function reasonOf(test: TestCase): string {
  const messages = test.results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
  return `${test.titlePath().filter(Boolean).join(' › ')}: ${messages.join('\n')}`;
}
