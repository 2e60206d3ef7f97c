import type { SheetDefinition } from '../workbook.ts';
import { actionSheet } from './actions.ts';
import { calendarSheet } from './calendar.ts';
import { contentSheet } from './content.ts';
import { dataSheet } from './data.ts';
import { findingSheet } from './findings.ts';
import { matrixSheet } from './matrix.ts';
import { stepSheet } from './steps.ts';

/** The sheets of the workbook, in order. */
export const sheets: readonly SheetDefinition[] = [
  stepSheet,
  contentSheet,
  calendarSheet,
  matrixSheet,
  dataSheet,
  findingSheet,
  actionSheet,
];
