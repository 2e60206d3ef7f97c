import type { Language, Message } from '#core/messages/format-message.ts';
import type { IsoDate } from '#core/model/iso-date.ts';
import type { PlanContext } from '#core/plan/plan-context.ts';

/** What stands in a cell; a date stays a date and a number a number. */
export type SheetValue = string | number | { date: IsoDate } | undefined;

/** A column: its head and its width in characters. */
export interface SheetColumn {
  title: string;
  width: number;
  /** Holds ids, for what reads the table back. */
  isHidden?: boolean;
}

/** Names of the sheets, as the command line says them. */
export const sheetIds = ['steps', 'content', 'calendar', 'matrix', 'data', 'findings', 'actions'] as const;
/** See `sheetIds`. */
export type SheetId = (typeof sheetIds)[number];

/** A table: a head row, then one thing per row. */
export interface Sheet {
  id: SheetId;
  /** At most 31 characters, without the signs a spreadsheet forbids. */
  title: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetValue[])[];
}

/** The tables about a workspace. */
export interface Workbook {
  language: Language;
  sheets: readonly Sheet[];
}

/** How one sheet is filled. */
export interface SheetDefinition {
  id: SheetId;
  title: Message;
  fill(context: PlanContext): Pick<Sheet, 'columns' | 'rows'>;
}
