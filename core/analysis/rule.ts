import type { EditArguments, EditId } from '#core/edits/registry.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Severity } from '#core/model/severity.ts';
import type { Stage } from '#core/model/stage.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Anchor, Category, Consequence, Finding } from './finding.ts';
import type { GroupFlow } from './flow/group-flow.ts';
import type { Names } from './names.ts';
import type { ProcessView } from './process-view.ts';

/** What a rule says when it finds something; groups, explains and consequences of equal reports are merged by the engine. */
export interface Report {
  messageId: string;
  anchor: Anchor;
  discriminators?: Record<string, string>;
  targetGroupId?: TargetGroupId;
  explains?: Finding['explains'];
  data?: Finding['data'];
  path?: Finding['path'];
  certainty?: Finding['certainty'];
}

/** How a rule hands over what it found. */
export interface Reporter {
  report(report: Report): void;
  /** Says that something is missing only because of a gap; it is listed inside the finding of that gap. */
  explainByGap(gap: Pick<Consequence, 'stepId'> & { targetGroupId: TargetGroupId }, consequence: Consequence): void;
}

/** An edit that solves a finding, offered beside it. */
export type Fix = {
  [Id in EditId]: { editId: Id; args: EditArguments<Id>; title: Message; values: Record<string, string> };
}[EditId];

interface RuleOf<Scope extends string, Input> {
  readonly id: string;
  readonly category: Category;
  readonly stage: Stage;
  /** What one call of `check` looks at. */
  readonly scope: Scope;
  readonly messages: Record<string, Message & { severity: Severity }>;
  /** Name of the rule, why it matters, what to do about it, and where that comes from. */
  readonly docs: { title: Message; why: Message; advice: Message; source: string };
  check(input: Input, reporter: Reporter): void;
  /** Values for the placeholders of the message, in the language of `names`. */
  words(finding: Finding, names: Names): Record<string, string | number>;
  /** Edits that would solve it, the best first. */
  fixes?(finding: Finding, workspace: Workspace): Fix[];
}

/** A rule about a process as a whole. */
export type ProcessRule = RuleOf<'process', ProcessView>;
/** A rule about one target group in a process. */
export type GroupRule = RuleOf<'processGroup', { view: ProcessView; flow: GroupFlow }>;
/** A rule about one information item. */
export type InformationRule = RuleOf<'info', { workspace: Workspace; info: InformationItem }>;
/** Any rule. */
export type Rule = ProcessRule | GroupRule | InformationRule;

/** Declares a rule, checking its shape. */
export function defineRule<Declared extends Rule>(rule: Declared): Declared {
  return rule;
}
