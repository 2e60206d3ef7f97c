import type { Severity } from '#core/model/severity.ts';
import {
  consequencesPerGap,
  isSameConsequences,
  makeDraft,
  type Draft,
  type Explained,
  type Reported,
} from './draft.ts';
import { keyOf } from './finding.ts';
import { withPrecedence } from './precedence.ts';
import type { Setting } from './presets.ts';
import { isSameList } from './process-slice.ts';
import type { AnyRule, Report, Reporter } from './rule.ts';

/** What one rule said in one corner. */
interface Said {
  reported: readonly Reported[];
  explained: readonly Explained[];
}

/** What the rules said in one corner, and the object on which all of it hangs; without one it is asked again each time. */
interface Corner {
  basis: object | undefined;
  saidBy: Map<AnyRule, Said>;
}

/** A finding, and the reports it was made of. */
interface Made {
  reports: readonly Reported[];
  draft: Draft;
}

/** What was said about one part of a workspace, to begin from the next time. */
export interface Memory {
  corners: ReadonlyMap<string, Corner>;
  made: ReadonlyMap<string, Made>;
}

/** What a rule gets beside its reporter's two doors. */
export interface RuleContext {
  asOf: string;
  setting: Setting;
  options: unknown;
}

/** What checks get while they look at a part. */
export interface Ears {
  reporter: Reporter;
  /** Listens to one corner, or repeats what the rule said there as long as `basis` is the same object. */
  inCorner(corner: string, basis: object, check: (reporter: Reporter) => void): void;
}

/** The corner of checks that look at the part as a whole. */
const wholePart = '';

/**
 * Takes in what rules report about one part, and merges equal reports into one finding: groups, explained objects and consequences are joined.
 * It begins from what was said the last time: what is said again stays the same object, from report to finding.
 */
export class Collector {
  readonly #earlier: Memory | undefined;
  readonly #mayRepeat: boolean;
  readonly #corners = new Map<string, Corner>();
  readonly #reported: Reported[] = [];
  readonly #explained: Explained[] = [];
  readonly #made = new Map<string, Made>();

  /** `mayRepeat` = all that rules read everywhere is as it was when `earlier` was said. */
  constructor(earlier?: Memory, mayRepeat = false) {
    this.#earlier = earlier;
    this.#mayRepeat = mayRepeat;
  }

  /** Listens to one rule; what it says until `check` stops is taken in. */
  listen(rule: AnyRule, context: RuleContext, check: (ears: Ears) => void): void {
    const inCorner: Ears['inCorner'] = (name, basis, checkCorner) => {
      const earlier = this.#earlier?.corners.get(name);
      const corner = this.#corner(name, basis);
      if (this.#mayRepeat && earlier?.basis === basis) this.#repeat(corner, rule, earlier.saidBy.get(rule));
      else this.#ask(name, corner, { rule, context, check: checkCorner });
    };
    this.#ask(wholePart, this.#corner(wholePart), {
      rule,
      context,
      check: (reporter) => check({ reporter, inCorner }),
    });
  }

  /** Everything said so far, consequences put inside the finding of their gap. */
  drafts(): Draft[] {
    this.#made.clear();
    const byKey = new Map<string, Reported[]>();
    for (const reported of withPrecedence(this.#reported)) {
      const reports = byKey.get(reported.key);
      if (reports) reports.push(reported);
      else byKey.set(reported.key, [reported]);
    }
    const consequences = consequencesPerGap(byKey, this.#explained);
    for (const [key, reports] of byKey) {
      const earlier = this.#earlier?.made.get(key);
      const isSame = earlier !== undefined && isSameList(earlier.reports, reports);
      const explained = consequences.get(key) ?? [];
      const draft =
        isSame && isSameConsequences(earlier.draft.consequences, explained)
          ? earlier.draft
          : makeDraft(reports, explained, earlier?.draft.fingerprint);
      this.#made.set(key, { reports: isSame ? earlier.reports : reports, draft });
    }
    return [...this.#made.values()].map(({ draft }) => draft);
  }

  /** What was said, to begin from the next time. */
  memory(): Memory {
    return { corners: this.#corners, made: this.#made };
  }

  #corner(name: string, basis?: object): Corner {
    let corner = this.#corners.get(name);
    if (!corner) this.#corners.set(name, (corner = { basis, saidBy: new Map<AnyRule, Said>() }));
    return corner;
  }

  #repeat(corner: Corner, rule: AnyRule, said: Said | undefined): void {
    if (!said) return;
    corner.saidBy.set(rule, said);
    this.#reported.push(...said.reported);
    this.#explained.push(...said.explained);
  }

  #ask(
    name: string,
    corner: Corner,
    { rule, context, check }: { rule: AnyRule; context: RuleContext; check: (reporter: Reporter) => void },
  ): void {
    const { asOf, setting, options } = context;
    const earlier = this.#earlier?.corners.get(name)?.saidBy.get(rule)?.reported ?? [];
    const reported: Reported[] = [];
    const explained: Explained[] = [];
    const reporter: Reporter = {
      asOf,
      options,
      report: (report) => {
        const weight = weightOf(rule, report, setting);
        if (!weight) return;
        const one = again(earlier, reported.length, {
          ruleId: rule.id,
          rule,
          report,
          key: keyOf({ ruleId: rule.id, discriminators: {}, ...report }),
          weight,
        });
        reported.push(one);
        this.#reported.push(one);
      },
      explainByGap: ({ stepId, targetGroupId }, consequence) => {
        const one = { stepId, targetGroupId, consequence };
        explained.push(one);
        this.#explained.push(one);
      },
    };
    try {
      check(reporter);
    } catch (error) {
      corner.basis = undefined;
      throw error;
    } finally {
      if (reported.length > 0 || explained.length > 0) corner.saidBy.set(rule, { reported, explained });
    }
  }
}

/** How heavy a report weighs; nothing for one that the settings leave out. */
function weightOf(rule: AnyRule, { messageId }: Report, { severity, hasHints }: Setting): Severity | undefined {
  const message = rule.messages[messageId];
  if (!message) throw new Error(`rule ${rule.id} has no message ${messageId}`);
  if (severity === 'off' || (message.severity === 'hint' && !hasHints)) return undefined;
  return message.severity === 'hint' ? 'hint' : (severity ?? message.severity);
}

/** The earlier report that said the same, else the new one. Mostly it stands at the same place. */
function again(earlier: readonly Reported[], place: number, reported: Reported): Reported {
  const atPlace = earlier[place];
  if (atPlace && saysTheSame(atPlace, reported)) return atPlace;
  return earlier.find((other) => saysTheSame(other, reported)) ?? reported;
}

function saysTheSame(one: Reported, other: Reported): boolean {
  return (
    one.key === other.key &&
    one.weight === other.weight &&
    one.report.targetGroupId === other.report.targetGroupId &&
    one.report.certainty === other.report.certainty &&
    isSameRecord(one.report.explains, other.report.explains) &&
    isSameRecord(one.report.data, other.report.data) &&
    isSameValue(one.report.path, other.report.path) &&
    (one.report.spans === other.report.spans || JSON.stringify(one.report.spans) === JSON.stringify(other.report.spans))
  );
}

function isSameRecord(
  one: Readonly<Record<string, unknown>> = {},
  other: Readonly<Record<string, unknown>> = {},
): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSameValue(one[name], other[name]));
}

function isSameValue(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) ? isSameList(one, other) : Object.is(one, other);
}
