import type { z } from 'zod';
import type { Message } from '#core/messages/format-message.ts';
import type { Channel } from '#core/model/channel.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { DataField } from '#core/model/data-field.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Severity } from '#core/model/severity.ts';
import type { Stage } from '#core/model/stage.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
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
  spans?: Finding['spans'];
}

/** How a rule hands over what it found, and what it may know beside its input. */
export interface Reporter<Options = unknown> {
  /** Today, `YYYY-MM-DD`; the only clock there is. */
  asOf: string;
  /** The options of the rule, with what the workspace sets. */
  options: Options;
  report(report: Report): void;
  /** Says that something is missing only because of a gap; it is listed inside the finding of that gap. */
  explainByGap(gap: Pick<Consequence, 'stepId'> & { targetGroupId: TargetGroupId }, consequence: Consequence): void;
}

/** What one call of a check looks at, per scope. */
export interface ScopeInputs {
  /** A process as a whole. */
  process: ProcessView;
  /**
   * One target group in a process. Kept until something is replaced that this group meets, so a check may read its flow, the libraries, and of
   * the process all but the steps, which may be those of other groups; for those there is `process`.
   */
  processGroup: { workspace: Workspace; process: Omit<Process, 'steps'>; flow: GroupFlow };
  info: { workspace: Workspace; info: InformationItem };
  /** A content item; retired ones too. */
  content: { workspace: Workspace; item: ContentItem };
  /** One text of a content item; those of retired items too. */
  variant: { workspace: Workspace; item: ContentItem; variant: ContentVariant };
  channel: { workspace: Workspace; channel: Channel };
  targetGroup: { workspace: Workspace; group: TargetGroup };
  field: { workspace: Workspace; field: DataField };
  /**
   * Everything at once, run again after every edit: only for rules that compare all with all, which keep their own index per object. `found`
   * gives what another rule found in the parts of the workspace.
   */
  workspace: { workspace: Workspace; found(ruleId: string): readonly Omit<Finding, 'status'>[] };
}

/** Name of a scope. */
export type Scope = keyof ScopeInputs;

/** One check per scope. */
export type Checks<Options> = {
  [S in Scope]?: (input: ScopeInputs[S], reporter: Reporter<Options>) => void;
};

/** One rule of the catalogue. */
export interface Rule<Options = never> {
  readonly id: string;
  readonly category: Category;
  readonly stage: Stage;
  readonly messages: Record<string, Message & { severity: Severity }>;
  /** Name of the rule, why it matters, what to do about it, and where that comes from. */
  readonly docs: { title: Message; why: Message; advice: Message; source: string };
  /** What can be set, every option with its default (`z.object({ … .default(…) })`). */
  readonly options?: z.ZodType<Options>;
  /** What the rule looks at: mostly one scope. */
  readonly checks: Checks<Options>;
  /**
   * What the checks of a process (or group) read beyond the process, the content and information it uses, and the lists of groups, channels,
   * fields, systems, links, tones and terms: values that keep their identity as long as nothing the rule reads has changed.
   */
  alsoReads?(workspace: Workspace): readonly unknown[];
  /** Values for the placeholders of the message, in the language of `names`. */
  words(finding: Finding, names: Names): Record<string, string | number>;
}

/** Any rule, whatever its options. */
// oxlint-disable-next-line typescript/no-explicit-any -- options differ per rule and are only handed back to the rule they came from
export type AnyRule = Rule<any>;

/** Declares a rule, checking its shape. */
export function defineRule<Options = unknown>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
