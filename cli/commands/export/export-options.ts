import type { SheetId } from '#core/workbook/workbook.ts';
import type { DiagramKind } from '#core/diagrams/diagram-choice.ts';
import type { Language } from '#core/messages/format-message.ts';

/** What a person can ask of an export. */
export interface ExportOptions {
  out: string;
  diagram?: DiagramKind;
  group?: string;
  sheet?: SheetId;
  item?: string;
  findings?: boolean;
  plan?: string;
  process?: string[];
  scope?: 'full' | 'short';
  lang?: Language;
  asOf?: string;
  template?: string;
  pageNumbers: boolean;
  force?: boolean;
  /** A file for reviewers instead of the plan, with what the check found when asked for. */
  review?: boolean;
  withFindings?: boolean;
}
