import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';
import type { OwnDiagram } from '../diagram-page.ts';
import { orderSteps } from '../step-order.ts';
import { drawStepPage } from '../step-grid/draw-step-page.ts';
import { splitSteps, type GridStep } from '../step-grid/split-steps.ts';
import { drawExperienceBody } from './draw-experience-body.ts';
import { isWorse, readExperience, type GroupExperience, type Rating } from './read-experience.ts';
import { texts } from './texts.ts';

/** How the customer experience is drawn. */
export interface ExperienceOptions {
  language: Language;
  /** Absent = all groups of the process. */
  targetGroupIds?: readonly TargetGroupId[];
  /** Counts beside the numbers of steps. */
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
}

/** With more groups under each other a page is higher than A4 landscape. */
const mostGroups = 4;

/** Expected and measured experience per step and target group; a process that is too long or has too many groups takes more pages. */
export function drawExperience(
  workspace: Workspace,
  process: Process,
  { language, targetGroupIds, findings }: ExperienceOptions,
): OwnDiagram {
  const groups = readExperience(workspace, process, targetGroupIds);
  if (groups.length === 0) {
    const summary = formatMessage(texts.nothing, language, { process: process.name });
    return { pages: [], textAlternative: { summary, lines: [] } };
  }
  const summary = summarise(process, groups, language);
  // A page without a rating shows empty scales only.
  const parts = splitSteps(process)
    .flatMap((steps) => chunk(groups).map((own) => ({ steps, groups: own })))
    .filter((own) => own.steps.some(({ step }) => own.groups.some(({ ratingAt }) => ratingAt(step))));
  const pages = parts.map((own, index) =>
    drawStepPage({
      process,
      steps: own.steps,
      title: formatMessage(texts.title, language, { process: process.name }),
      subtitle: formatMessage(texts.question, language),
      description: summary,
      page: { part: index + 1, parts: parts.length },
      language,
      contentLanguage: workspace.contentLocale,
      findings,
      drawBody: (columns) =>
        drawExperienceBody(columns, { ...own, findings, language, contentLanguage: workspace.contentLocale }),
    }),
  );
  return { pages, textAlternative: { summary, lines: groups.map((group) => describe(group, process, language)) } };
}

function chunk(groups: readonly GroupExperience[]): GroupExperience[][] {
  const pages = Math.ceil(groups.length / mostGroups);
  const size = Math.ceil(groups.length / pages);
  return Array.from({ length: pages }, (_, page) => groups.slice(page * size, (page + 1) * size));
}

function summarise(process: Process, groups: readonly GroupExperience[], language: Language): string {
  const ratings = process.steps.map((step) => groups.flatMap(({ ratingAt }) => ratingAt(step) ?? []));
  return formatMessage(texts.summary, language, {
    process: process.name,
    groups: groups.length,
    values: ratings.flat().length,
    worse: ratings.filter((own) => own.some(isWorse)).length,
  });
}

function describe({ name, ratingAt }: GroupExperience, process: Process, language: Language): string {
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const steps: GridStep[] = orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    return step ? [{ step, number }] : [];
  });
  const said = steps.flatMap(({ step, number }) => {
    const rating = ratingAt(step);
    const values = rating && ratingText(rating, language);
    return values ? formatMessage(texts.atStep, language, { number: String(number), name: step.name, values }) : [];
  });
  return `${name}: ${said.join('; ')}.`;
}

function ratingText(rating: Rating, language: Language): string {
  const { expected, measured, note } = rating;
  const level = (value: number): string => formatMessage(texts[levelKey(value)], language);
  return [
    expected === undefined ? '' : formatMessage(texts.valueExpected, language, { level: level(expected) }),
    measured === undefined ? '' : formatMessage(texts.valueMeasured, language, { level: level(measured) }),
    isWorse(rating) ? formatMessage(texts.valueWorse, language) : '',
    note ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

function levelKey(value: number): 'level2' | 'level1' | 'level0' | 'level-1' | 'level-2' {
  return `level${value as -2 | -1 | 0 | 1 | 2}`;
}
