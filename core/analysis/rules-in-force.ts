import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { RuleContext } from './collector.ts';
import type { Partitioning, PartitionKind } from './partitions.ts';
import { optionsOf, settingOf } from './presets.ts';
import type { AnyRule } from './rule.ts';

/** What is asked of a way of cutting. */
type Cut = Pick<Partitioning<object>, 'kind' | 'scopes'>;

/** A rule that is switched on, with what it is to know. */
export interface Speaker {
  rule: AnyRule;
  context: RuleContext;
}

/** The rules that are on per kind of part, with settings and options, looked up once per run; per process only where there are overrides. */
export class RulesInForce {
  readonly asOf: string;
  readonly #workspace: Workspace;
  readonly #rules: readonly AnyRule[];
  readonly #known = new Map<PartitionKind, readonly Speaker[]>();
  readonly #overridden: ReadonlySet<string>;

  constructor(workspace: Workspace, rules: readonly AnyRule[], asOf: string) {
    this.asOf = asOf;
    this.#workspace = workspace;
    this.#rules = rules;
    this.#overridden = new Set(workspace.analysis?.overrides?.flatMap(({ processIds }) => processIds));
  }

  /** The rules that have something to say about such parts; `process` for a part of one process. */
  speaking(partitioning: Cut, process: Process | undefined): readonly Speaker[] {
    if (process && this.#overridden.has(process.id)) return this.#find(partitioning, process);
    let speakers = this.#known.get(partitioning.kind);
    if (!speakers) {
      speakers = this.#find(partitioning);
      this.#known.set(partitioning.kind, speakers);
    }
    return speakers;
  }

  #find({ scopes }: Cut, process?: Process): readonly Speaker[] {
    return this.#rules.flatMap((rule) => {
      if (!scopes.some((scope) => rule.checks[scope])) return [];
      const setting = settingOf(this.#workspace, rule.id, process?.id);
      if (setting.severity === 'off') return [];
      return [{ rule, context: { asOf: this.asOf, setting, options: optionsOf(this.#workspace, rule) } }];
    });
  }
}
