import type { Finding } from '#core/analysis/finding.ts';
import { replaceInOrder } from '#core/analysis/report-order.ts';
import type { Analysis } from '#core/analysis/analysis.ts';
import { diffTrees } from '#core/edits/diff-trees.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Session } from '../session/session.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '../workers/analysis-messages.ts';
import { placeFindings, type PlacedFindings } from './place-findings.ts';

/** What was found in one state of the workspace. */
export interface WorkspaceAnalysis extends PlacedFindings {
  workspace: Workspace;
  analysis: Analysis;
}

/** Who checks the workspace: the worker; in tests something that answers when the test says so. */
export interface AnalysisDesk {
  ask(question: AnalysisQuestion): void;
  onAnswer(listener: (answer: AnalysisAnswer) => void): void;
}

/** Has the open workspace checked after each change, and keeps what was found last. */
export class AnalysisStore {
  readonly #session: Session;
  readonly #desk: AnalysisDesk;
  readonly #today: () => string;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Map<number, Workspace>();
  #latest: WorkspaceAnalysis | undefined;
  #findings: readonly Finding[] = [];
  #sent: Workspace | undefined;
  #run = 0;

  constructor(session: Session, desk: AnalysisDesk, { today = localToday }: { today?: () => string } = {}) {
    this.#session = session;
    this.#desk = desk;
    this.#today = today;
    desk.onAnswer((answer) => this.#receive(answer));
    session.subscribe(() => this.#hear());
    this.#hear();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was found last in the open workspace, a moment old after a change; undefined until the first answer. */
  readonly getState = (): WorkspaceAnalysis | undefined => this.#latest;

  #hear(): void {
    const workspace = this.#session.getState().open?.history.workspace;
    if (workspace === this.#sent) return;
    const before = this.#sent;
    this.#sent = workspace;
    if (!workspace || workspace.id !== before?.id) {
      this.#latest = undefined;
      this.#findings = [];
      this.#asked.clear();
    }
    if (!workspace) return;
    this.#run += 1;
    this.#asked.set(this.#run, workspace);
    const question = { run: this.#run, asOf: this.#today() };
    const isSame = before !== undefined && before.id === workspace.id;
    this.#desk.ask({ ...question, ...(isSame ? { patches: diffTrees(before, workspace) } : { workspace }) });
  }

  #receive({ run, gone, come, ...rest }: AnalysisAnswer): void {
    const workspace = this.#asked.get(run);
    if (!workspace) return;
    for (const older of [...this.#asked.keys()].filter((known) => known <= run)) this.#asked.delete(older);
    const goneKeys = new Set(gone);
    const removed = new Set(this.#findings.filter(({ key }) => goneKeys.has(key)));
    this.#findings = replaceInOrder(this.#findings, removed, come);
    const analysis = { ...rest, findings: this.#findings };
    this.#latest = { workspace, analysis, ...placeFindings(workspace, analysis.findings) };
    for (const listener of this.#listeners) listener();
  }
}

function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
