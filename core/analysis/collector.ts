import type { Severity } from '#core/model/severity.ts';
import { compareCodeUnits, contextHashOf, keyOf, shortHash, type Consequence, type Finding } from './finding.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Setting } from './presets.ts';
import { withPrecedence } from './precedence.ts';
import type { AnyRule, Report, Reporter } from './rule.ts';

/** A finding before its status is known. */
export type Draft = Omit<Finding, 'status'>;
type Loose = Omit<Draft, 'contextHash'>;

/** A finding while reports are still coming. */
interface Growing extends Omit<Loose, 'targetGroupIds' | 'explains'> {
  groups: Set<TargetGroupId>;
  lists: Map<string, Set<string>>;
}

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
    const drafts = new Map<string, Growing>();
    for (const { rule, report, weight } of withPrecedence(this.#reported)) {
      const identity = {
        ruleId: rule.id,
        messageId: report.messageId,
        anchor: report.anchor,
        discriminators: report.discriminators ?? {},
      };
      const key = keyOf(identity);
      const draft = drafts.get(key) ?? {
        fingerprint: this.#hash(key),
        key,
        ...identity,
        category: rule.category,
        severity: weight,
        stage: rule.stage,
        groups: new Set<TargetGroupId>(),
        lists: new Map<string, Set<string>>(),
        data: {},
        consequences: [],
      };
      drafts.set(key, draft);
      merge(draft, report);
    }
    return [...drafts.values()].map(finish);
  }
}

const gapMessages: ReadonlySet<string> = new Set(['noPrimary', 'noContent', 'noVariant']);

/** Lists grow to the union. The first path and the first spans stand for all. */
function merge(draft: Growing, { targetGroupId, explains = {}, data = {}, path, certainty, spans }: Report): void {
  if (targetGroupId) draft.groups.add(targetGroupId);
  for (const [name, ids] of Object.entries(explains)) {
    const list = draft.lists.get(name) ?? new Set<string>();
    draft.lists.set(name, list);
    for (const id of ids) list.add(id);
  }
  draft.data = { ...data, ...draft.data };
  if (path) draft.path ??= path;
  if (spans) draft.spans ??= spans;
  const surely = [draft.certainty, certainty].includes('some-path') ? 'some-path' : (certainty ?? draft.certainty);
  if (surely) draft.certainty = surely;
}

/** Lists sorted by id; `steps` keeps the order of the flow. */
function finish({ groups, lists, path, certainty, spans, data, consequences, ...rest }: Growing): Loose {
  const sorted = [...lists].toSorted(([one], [other]) => compareCodeUnits(one, other));
  return {
    ...rest,
    targetGroupIds: [...groups].toSorted(compareCodeUnits),
    explains: Object.fromEntries(
      sorted.map(([name, ids]) => [name, name === 'steps' ? [...ids] : [...ids].toSorted(compareCodeUnits)]),
    ),
    data,
    consequences,
    ...(path ? { path } : {}),
    ...(spans ? { spans } : {}),
    ...(certainty ? { certainty } : {}),
  };
}

function isEqual(one: Consequence, other: Consequence): boolean {
  return one.ruleId === other.ruleId && one.stepId === other.stepId && one.infoId === other.infoId;
}
