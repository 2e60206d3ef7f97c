import { runAnalysis, type Analysis } from '#core/analysis/run-analysis.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Session } from '../session/session.ts';
import { placeFindings, type PlacedFindings } from './place-findings.ts';

/** What was found in one state of the workspace. */
export interface WorkspaceAnalysis extends PlacedFindings {
  workspace: Workspace;
  analysis: Analysis;
}

/** What a store needs from its surroundings; tests give their own clock and pauses. */
export interface AnalysisStoreOptions {
  /** Today, `YYYY-MM-DD`. */
  today?: () => string;
  /** Milliseconds. */
  now?: () => number;
  /** Calls back when the person has paused; answers how to cancel. */
  whenIdle?: (run: () => void) => () => void;
}

/** A run this short is not felt, and saves a moment in which nothing can be shown. */
const unnoticedMs = 12;

/** Runs the rules over the open workspace after each change. */
export class AnalysisStore {
  readonly #session: Session;
  readonly #today: () => string;
  readonly #now: () => number;
  readonly #whenIdle: (run: () => void) => () => void;
  readonly #listeners = new Set<() => void>();
  #latest: WorkspaceAnalysis | undefined;
  #latestMs = Number.POSITIVE_INFINITY;
  #waitingFor: Workspace | undefined;
  #cancel: (() => void) | undefined;

  constructor(session: Session, options: AnalysisStoreOptions = {}) {
    this.#session = session;
    this.#today = options.today ?? localToday;
    this.#now = options.now ?? (() => performance.now());
    this.#whenIdle = options.whenIdle ?? afterPause;
    session.subscribe(() => this.#hear());
    this.#hear();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was found in the workspace as it is now; undefined as long as that is not known. */
  readonly getState = (): WorkspaceAnalysis | undefined =>
    this.#latest?.workspace === this.#workspace ? this.#latest : undefined;

  get #workspace(): Workspace | undefined {
    return this.#session.getState().open?.history.workspace;
  }

  #hear(): void {
    const workspace = this.#workspace;
    if (workspace === this.#latest?.workspace || workspace === this.#waitingFor) return;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#waitingFor = workspace;
    if (!workspace) {
      this.#latest = undefined;
      this.#latestMs = Number.POSITIVE_INFINITY;
    } else if (this.#latestMs <= unnoticedMs) this.#run(workspace);
    else this.#cancel = this.#whenIdle(() => this.#run(workspace));
  }

  #run(workspace: Workspace): void {
    const start = this.#now();
    const analysis = runAnalysis(workspace, { asOf: this.#today() });
    this.#latest = { workspace, analysis, ...placeFindings(workspace, analysis.findings) };
    this.#latestMs = this.#now() - start;
    this.#waitingFor = undefined;
    for (const listener of this.#listeners) listener();
  }
}

function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A pause this long between keys counts as a pause in typing. */
const pauseMs = 200;

/** Waits until no key was pressed for a while, and then for a moment in which the browser has nothing to do. */
function afterPause(run: () => void): () => void {
  let idle: number | undefined;
  let timer = 0;
  const begin = (): void => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    timer = window.setTimeout(() => {
      idle = requestIdleCallback(
        () => {
          stop();
          run();
        },
        { timeout: 1000 },
      );
    }, pauseMs);
  };
  const stop = (): void => {
    document.removeEventListener('keydown', begin, true);
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
  document.addEventListener('keydown', begin, true);
  begin();
  return stop;
}
