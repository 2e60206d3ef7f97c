import { z } from 'zod';

/** A chapter of the communication plan. */
export const chapterIdSchema = z.enum([
  'summary',
  'introduction',
  'situation',
  'stakeholders',
  'objectives',
  'targetGroups',
  'strategy',
  'processes',
  'matrix',
  'dataRegister',
  'findings',
  'calendar',
  'roles',
  'risks',
  'costs',
  'evaluation',
  'glossary',
  'contentTexts',
  'toneProfiles',
  'changes',
  'remarks',
]);
/** A chapter of the communication plan. */
export type ChapterId = z.infer<typeof chapterIdSchema>;
