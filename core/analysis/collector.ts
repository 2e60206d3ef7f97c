import type { Severity } from '#core/model/severity.ts';
import { compareCodeUnits, contextHashOf, keyOf, shortHash, type Consequence, type Finding } from './finding.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Setting } from './presets.ts';
import { withPrecedence } from './precedence.ts';
import type { AnyRule, Report, Reporter } from './rule.ts';

/** A finding before its status is known. */
export type Draft = Omit<Finding, 'status'>;

/** A report with the rule that made it and how heavy it weighs. */
interface Reported {
  ruleId: string;
  rule: AnyRule;
  report: Report;
  weight: Severity;
}

/** A finding while reports are still coming: what the first one says, and what all of them say together. */
interface Growing {
  first: Reported;
  groups: Set<TargetGroupId>;
  lists: Map<string, Set<string>>;
  data: Draft['data'];
  consequences: Consequence[];
  path?: Draft['path'];
  spans?: Draft['spans'];
  certainty?: Draft['certainty'];
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
  readonly #reported: Reported[] = [];
  readonly #consequences: { stepId: string; targetGroupId: TargetGroupId; consequence: Consequence }[] = [];

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
    const growing = this.#merged();
    this.#explainByGaps([...growing.values()]);
    return [...growing].map(([key, one]) => finish(key, one, this.#hash));
  }

  #explainByGaps(all: readonly Growing[]): void {
    if (this.#consequences.length === 0) return;
    const gaps = all.filter(({ first }) => gapMessages.has(first.report.messageId));
    for (const { stepId, targetGroupId, consequence } of this.#consequences) {
      for (const { first, groups, consequences } of gaps) {
        const isHere = first.report.anchor.id === stepId && groups.has(targetGroupId);
        if (isHere && !consequences.some((known) => isEqual(known, consequence))) consequences.push(consequence);
      }
    }
  }

  #add(rule: AnyRule, report: Report, { severity, hasHints }: Setting): void {
    const message = rule.messages[report.messageId];
    if (!message) throw new Error(`rule ${rule.id} has no message ${report.messageId}`);
    if (severity === 'off' || (message.severity === 'hint' && !hasHints)) return;
    const weight: Severity = message.severity === 'hint' ? 'hint' : (severity ?? message.severity);
    this.#reported.push({ ruleId: rule.id, rule, report, weight });
  }

  /** What is reported, by key. */
  #merged(): Map<string, Growing> {
    const growing = new Map<string, Growing>();
    for (const reported of withPrecedence(this.#reported)) {
      const { messageId, anchor, discriminators = {} } = reported.report;
      const key = keyOf({ ruleId: reported.ruleId, messageId, anchor, discriminators });
      let one = growing.get(key);
      if (!one) {
        one = { first: reported, groups: new Set(), lists: new Map(), data: {}, consequences: [] };
        growing.set(key, one);
      }
      merge(one, reported.report);
    }
    return growing;
  }
}

const gapMessages: ReadonlySet<string> = new Set(['noPrimary', 'noContent', 'noVariant']);

/** Lists grow to the union. The first path and the first spans stand for all. */
function merge(one: Growing, { targetGroupId, explains, data, path, certainty, spans }: Report): void {
  if (targetGroupId) one.groups.add(targetGroupId);
  for (const name in explains) {
    let list = one.lists.get(name);
    if (!list) one.lists.set(name, (list = new Set<string>()));
    for (const id of explains[name] ?? []) list.add(id);
  }
  if (data) one.data = { ...data, ...one.data };
  if (path) one.path ??= path;
  if (spans) one.spans ??= spans;
  if (certainty) one.certainty = one.certainty === 'some-path' ? 'some-path' : certainty;
}

/** Lists sorted by id; `steps` keeps the order of the flow. */
function finish(key: string, one: Growing, hash: (text: string) => string): Draft {
  const { ruleId, rule, report, weight } = one.first;
  const explains: Draft['explains'] = {};
  for (const [name, ids] of [...one.lists].toSorted(([left], [right]) => compareCodeUnits(left, right))) {
    explains[name] = name === 'steps' ? [...ids] : [...ids].toSorted(compareCodeUnits);
  }
  const targetGroupIds = [...one.groups].toSorted(compareCodeUnits);
  const context = { targetGroupIds, explains, data: one.data, ...(one.path ? { path: one.path } : {}) };
  return {
    fingerprint: hash(key),
    key,
    ruleId,
    messageId: report.messageId,
    anchor: report.anchor,
    discriminators: report.discriminators ?? {},
    category: rule.category,
    severity: weight,
    stage: rule.stage,
    ...context,
    consequences: inOrder(one.consequences),
    ...(one.spans ? { spans: one.spans } : {}),
    ...(one.certainty ? { certainty: one.certainty } : {}),
    contextHash: contextHashOf(context, hash),
  };
}

function inOrder(consequences: readonly Consequence[]): Consequence[] {
  return consequences.toSorted((one, other) => compareCodeUnits(JSON.stringify(one), JSON.stringify(other)));
}

function isEqual(one: Consequence, other: Consequence): boolean {
  return one.ruleId === other.ruleId && one.stepId === other.stepId && one.infoId === other.infoId;
}
