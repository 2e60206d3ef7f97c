import type { Severity } from '#core/model/severity.ts';
import { compareCodeUnits, contextHashOf, keyOf, shortHash, type Consequence, type Finding } from './finding.ts';
import type { Setting } from './presets.ts';
import { withPrecedence } from './precedence.ts';
import type { AnyRule, Report, Reporter } from './rule.ts';

/** A finding before its status is known. */
export type Draft = Omit<Finding, 'status'>;
type Loose = Omit<Draft, 'contextHash'>;

/** What a rule gets beside its reporter's two doors. */
export interface RuleContext {
  asOf: string;
  setting: Setting;
  options: unknown;
}

/** Merges equal reports into one finding: groups, explained objects and consequences are joined. */
export class Collector {
  readonly #hash: (text: string) => string;
  readonly #reported: { ruleId: string; rule: AnyRule; report: Report; weight: Severity }[] = [];
  readonly #consequences: { stepId: string; targetGroupId: string; consequence: Consequence }[] = [];

  /** `hash` makes fingerprints and context hashes. */
  constructor(hash: (text: string) => string = shortHash) {
    this.#hash = hash;
  }

  reporterFor(rule: AnyRule, { asOf, setting, options }: RuleContext): Reporter {
    return {
      asOf,
      options,
      report: (report) => this.#add(rule, report, setting),
      explainByGap: ({ stepId, targetGroupId }, consequence) => {
        this.#consequences.push({ stepId, targetGroupId, consequence });
      },
    };
  }

  /** Everything reported so far, consequences put inside the finding of their gap. */
  drafts(): Draft[] {
    const drafts = this.#merged();
    const gaps = drafts.filter(({ messageId }) => gapMessages.has(messageId));
    for (const { stepId, targetGroupId, consequence } of this.#consequences) {
      for (const draft of gaps) {
        const isHere = draft.anchor.id === stepId && draft.targetGroupIds.some((groupId) => groupId === targetGroupId);
        if (isHere && !draft.consequences.some((known) => isEqual(known, consequence))) {
          draft.consequences.push(consequence);
        }
      }
    }
    return drafts.map((loose) => {
      const consequences = loose.consequences.toSorted((one, other) =>
        compareCodeUnits(JSON.stringify(one), JSON.stringify(other)),
      );
      return { ...loose, consequences, contextHash: contextHashOf(loose, this.#hash) };
    });
  }

  #add(rule: AnyRule, report: Report, { severity, hasHints }: Setting): void {
    const message = rule.messages[report.messageId];
    if (!message) throw new Error(`rule ${rule.id} has no message ${report.messageId}`);
    if (severity === 'off' || (message.severity === 'hint' && !hasHints)) return;
    const weight: Severity = message.severity === 'hint' ? 'hint' : (severity ?? message.severity);
    this.#reported.push({ ruleId: rule.id, rule, report, weight });
  }

  #merged(): Loose[] {
    const drafts = new Map<string, Loose>();
    for (const { rule, report, weight } of withPrecedence(this.#reported)) {
      const identity = {
        ruleId: rule.id,
        messageId: report.messageId,
        anchor: report.anchor,
        discriminators: report.discriminators ?? {},
      };
      const key = keyOf(identity);
      const draft: Loose = drafts.get(key) ?? {
        fingerprint: this.#hash(key),
        key,
        ...identity,
        category: rule.category,
        severity: weight,
        stage: rule.stage,
        targetGroupIds: [],
        explains: {},
        data: {},
        consequences: [],
      };
      drafts.set(key, merge(draft, report));
    }
    return [...drafts.values()];
  }
}

const gapMessages: ReadonlySet<string> = new Set(['noPrimary', 'noContent', 'noVariant']);

/** Lists grow to the union, sorted by id; `steps` keeps the order of the flow. The first path stands for all. */
function merge(draft: Loose, { targetGroupId, explains, data, path, certainty, spans }: Report): Loose {
  const names = new Set([...Object.keys(draft.explains), ...Object.keys(explains ?? {})]);
  const union = (name: string): string[] => {
    const ids = [...new Set([...(draft.explains[name] ?? []), ...(explains?.[name] ?? [])])];
    return name === 'steps' ? ids : ids.toSorted(compareCodeUnits);
  };
  const groups = targetGroupId ? [...draft.targetGroupIds, targetGroupId] : draft.targetGroupIds;
  const witness = draft.path ?? path;
  const marks = draft.spans ?? spans;
  const surely = [draft.certainty, certainty].includes('some-path') ? 'some-path' : (certainty ?? draft.certainty);
  return {
    ...draft,
    targetGroupIds: [...new Set(groups)].toSorted(compareCodeUnits),
    explains: Object.fromEntries([...names].toSorted(compareCodeUnits).map((name) => [name, union(name)])),
    data: { ...data, ...draft.data },
    ...(witness ? { path: witness } : {}),
    ...(marks ? { spans: marks } : {}),
    ...(surely ? { certainty: surely } : {}),
  };
}

function isEqual(one: Consequence, other: Consequence): boolean {
  return one.ruleId === other.ruleId && one.stepId === other.stepId && one.infoId === other.infoId;
}
