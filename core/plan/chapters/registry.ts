import type { ChapterDefinition } from '../chapter.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { contentTexts } from './content-texts.ts';
import { costs } from './costs.ts';
import { dataRegister } from './data-register.ts';
import { evaluation } from './evaluation.ts';
import { findings } from './findings.ts';
import { glossary } from './glossary.ts';
import { introduction } from './introduction.ts';
import { matrix } from './matrix.ts';
import { objectives } from './objectives.ts';
import { processes } from './processes.ts';
import { remarks } from './remarks.ts';
import { risks } from './risks.ts';
import { roles } from './roles.ts';
import { situation } from './situation.ts';
import { stakeholders } from './stakeholders.ts';
import { strategy } from './strategy.ts';
import { summary } from './summary.ts';
import { targetGroups } from './target-groups.ts';
import { toneProfiles } from './tone-profiles.ts';

/** The chapters of a plan, in order. */
export const chapters: readonly ChapterDefinition[] = [
  summary,
  introduction,
  situation,
  stakeholders,
  objectives,
  targetGroups,
  strategy,
  processes,
  matrix,
  dataRegister,
  findings,
  calendar,
  roles,
  risks,
  costs,
  evaluation,
  glossary,
  contentTexts,
  toneProfiles,
  changes,
  remarks,
];
