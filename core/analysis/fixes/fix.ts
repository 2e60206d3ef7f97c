import type { EditCall } from '#core/edits/registry.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { Duration } from '#core/model/duration.ts';
import type { PersonId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { AnchorKind, Finding } from '../finding.ts';

/** What a maker of fixes may know beside the finding. */
export interface FixContext {
  workspace: Workspace;
  /** Today, `YYYY-MM-DD`. */
  asOf: string;
  /** A new id, never used before. */
  newId(): string;
  /** Who is at the keyboard, when the workspace knows that person. */
  by?: PersonId | undefined;
}

/** One thing a person can pick; the label is a name from the workspace, a message or a duration. */
export interface FixOption {
  value: string;
  label: string | Message | Duration;
}

/** What a fix has to know before it can be done. */
export type FixQuestion = { label: Message; values?: Record<string, string> } & (
  | { kind: 'choice'; options: readonly FixOption[] }
  /** `proposal` stands in the field already. */
  | { kind: 'text'; minLength: number; proposal?: string | Message }
  | { kind: 'date'; earliest: string; proposal?: string }
);

/** What every fix says. */
export interface FixWords {
  /** Tells it from the other fixes of the same finding. */
  id: string;
  title: Message;
  values: Record<string, string | Duration>;
}

/** Edits that solve a finding, done as one. */
export interface EditFix extends FixWords {
  kind: 'edit';
  asks: readonly FixQuestion[];
  /** Solves a part of it, or starts solving it. */
  isPartial?: boolean;
  /** The edits, given an answer to every question. */
  calls(answers: readonly string[]): readonly EditCall[];
}

/** A place where a person has to look and decide. */
export interface OpenFix extends FixWords {
  kind: 'open';
  place: { kind: AnchorKind | 'measures'; id: string };
}

/** One way out of a finding. */
export type Fix = EditFix | OpenFix;

/** Makes the fixes of the findings of one rule, the best first. */
export type FixMaker = (finding: Finding, context: FixContext) => readonly Fix[];
