import type { Process } from '#core/model/process.ts';
import { stages } from '#core/model/stage.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { acceptanceStatus } from './acceptance-status.ts';
import type { FoundInPart } from './all-findings.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { PartitionKind } from './partitions.ts';
import { isSameList } from './process-slice.ts';
import { UsageIndex, usageKey } from './usage-index.ts';

/** What decides the status of findings in one state of the workspace, beside who uses what. */
export interface StatusBasis {
  workspace: Workspace;
  asOf: string;
  hasEarlyStage: boolean;
  /** Keeps its identity as long as nothing in it is another. */
  reads: readonly unknown[];
}

/** Findings of a part with their status, and what it was set from. */
export type FoundWithStatus = FoundInPart & { statusReads: readonly unknown[] };

/**
 * The status of findings: open, accepted, or of a later stage than that of every process that uses the object. It is set again only where an
 * acceptance, the day, a stage or the use of an object is another.
 */
export class Statuses {
  readonly #usage = new UsageIndex();
  /** Per kind of part: objects (`kind:id`) that are used elsewhere since the status of their findings was set. */
  readonly #usedElsewhere = new Map<PartitionKind, Set<string>>();
  #reads: readonly unknown[] = [];

  constructor(kinds: readonly PartitionKind[]) {
    for (const kind of kinds) this.#usedElsewhere.set(kind, new Set());
  }

  /** Goes on to a state of the workspace. */
  begin(workspace: Workspace, asOf: string): StatusBasis {
    const hasEarlyStage = workspace.processes.some(({ stage }) => stage !== undefined && stage !== 'planning');
    const stagesNow = hasEarlyStage ? workspace.processes.map(({ stage }) => stage) : [];
    const reads = [workspace.acceptances, asOf, hasEarlyStage, ...stagesNow];
    if (!isSameList(this.#reads, reads)) this.#reads = reads;
    if (hasEarlyStage) {
      const changed = this.#usage.follow(workspace);
      for (const keys of this.#usedElsewhere.values()) for (const key of changed) keys.add(key);
    }
    return { workspace, asOf, hasEarlyStage, reads: this.#reads };
  }

  /** Ids of the parts of a kind that are used elsewhere since `settle`. */
  touched(kind: PartitionKind): string[] {
    const start = `${kind}:`;
    const keys = [...(this.#usedElsewhere.get(kind) ?? [])];
    return keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }

  /** All parts of this kind have the right status now. */
  settle(kind: PartitionKind): void {
    this.#usedElsewhere.get(kind)?.clear();
  }

  /** Whether the status of all that was found in a part is still right. */
  isRight({ reads }: StatusBasis, kind: PartitionKind, partId: string, found: FoundWithStatus): boolean {
    return found.statusReads === reads && !this.#usedElsewhere.get(kind)?.has(`${kind}:${partId}`);
  }

  /**
   * The findings of one part: a finding that is as it was before stays the same object, and keeps its status where nothing changed that decides
   * it. `process` = the part, if it is one.
   */
  give(
    basis: StatusBasis,
    { kind, process }: { kind: PartitionKind; process: Process | undefined },
    drafts: readonly Draft[],
    known: FoundWithStatus | undefined,
  ): Finding[] {
    const earlier = new Map(known?.drafts.map((draft, index) => [draft, known.findings[index]]));
    const usedElsewhere = this.#usedElsewhere.get(kind);
    const isSettled = !process && known?.statusReads === basis.reads;
    return drafts.map((draft) => {
      const before = earlier.get(draft);
      if (before && isSettled && !usedElsewhere?.has(usageKey(basis.workspace, draft.anchor))) return before;
      const status = this.#statusOf(basis, process, draft);
      return before?.status === status ? before : { ...draft, status };
    });
  }

  #statusOf(
    { workspace, asOf, hasEarlyStage }: StatusBasis,
    process: Process | undefined,
    draft: Draft,
  ): Finding['status'] {
    const users = process ? [process] : hasEarlyStage ? this.#usage.processesUsing(workspace, draft.anchor) : [];
    if (users.length > 0 && latestStage(users) < stages.indexOf(draft.stage)) return 'later';
    return acceptanceStatus(workspace, draft, asOf);
  }
}

/** The stage of the process that is furthest on; absent = the last, in which every rule speaks. */
function latestStage(processes: readonly Process[]): number {
  return Math.max(...processes.map(({ stage }) => stages.indexOf(stage ?? 'planning')));
}
