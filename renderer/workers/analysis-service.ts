import { Analyser } from '#core/analysis/analyser.ts';
import type { Finding } from '#core/analysis/finding.ts';
import type { Analysis } from '#core/analysis/analysis.ts';
import { applyPatches } from '#core/edits/apply-patches.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-messages.ts';

/** Milliseconds of work after which the service looks whether there is a newer question. */
const sliceMs = 12;

/** Answers questions about one workspace that keeps changing; a newer question ends the work on an older one. */
export class AnalysisService {
  readonly #answer: (answer: AnalysisAnswer) => void;
  readonly #pause: () => Promise<void>;
  #analyser = new Analyser();
  #workspace: Workspace | undefined;
  #told: readonly Finding[] = [];
  #newest = 0;

  /** `pause` lets messages that wait come in. */
  constructor(answer: (answer: AnalysisAnswer) => void, pause: () => Promise<void>) {
    this.#answer = answer;
    this.#pause = pause;
  }

  async ask(question: AnalysisQuestion): Promise<void> {
    const { run, asOf } = question;
    if ('workspace' in question) {
      this.#workspace = question.workspace;
      this.#analyser = new Analyser();
      this.#told = [];
    } else if (this.#workspace) this.#workspace = applyPatches(this.#workspace, question.patches);
    if (!this.#workspace) return;
    this.#newest = run;
    const steps = this.#analyser.steps(this.#workspace, asOf);
    let pauseAt = performance.now() + sliceMs;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.#tell(run, step.value);
        return;
      }
      if (performance.now() < pauseAt) continue;
      await this.#pause();
      if (this.#newest !== run) return;
      pauseAt = performance.now() + sliceMs;
    }
  }

  #tell(run: number, { findings, ...rest }: Analysis): void {
    const now = new Set(findings);
    const before = new Set(this.#told);
    const gone = this.#told.filter((finding) => !now.has(finding)).map(({ key }) => key);
    const come = findings.filter((finding) => !before.has(finding));
    this.#told = findings;
    this.#answer({ run, ...rest, gone, come });
  }
}
