import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';
import type { OwnDiagram } from '../diagram-page.ts';
import { drawStepPage } from '../step-grid/draw-step-page.ts';
import { splitSteps, type GridStep } from '../step-grid/split-steps.ts';
import { drawThreadBody } from './draw-thread-body.ts';
import { readThreadRows, readThreadSystems, threadSubject, type ThreadRow, type ThreadSystem } from './read-thread.ts';
import { texts } from './texts.ts';

/** How an information thread is drawn. */
export interface ThreadOptions {
  language: Language;
  /** An information item or a data field; absent: the information that the process needs and that comes back most. */
  itemId?: string;
  /** Absent = all groups of the process. */
  targetGroupIds?: readonly TargetGroupId[];
  /** Counts beside the numbers of steps. */
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
}

/** With more rows under each other a page is higher than A4 landscape. */
const mostRows = 10;

/** One information item or data field through the process: per target group asked, told and needed, and where it is stored. */
export function drawThread(workspace: Workspace, process: Process, options: ThreadOptions): OwnDiagram {
  const { language, itemId, targetGroupIds, findings } = options;
  const subject = threadSubject(workspace, itemId ?? defaultItem(workspace, process));
  if (!subject) return withoutPages(formatMessage(texts.noItems, language));
  const systems = readThreadSystems(workspace, process, subject);
  const rows = readThreadRows(workspace, process, subject).filter(
    ({ groupId }) => targetGroupIds?.includes(groupId) ?? true,
  );
  const values = { item: subject.name, process: process.name };
  if (!process.steps.some((step) => rows.some(({ pointAt }) => pointAt(step)))) {
    return withoutPages(formatMessage(texts.nothing, language, values));
  }
  const summary = summarise(values, process, rows, language);
  const pageSteps = splitSteps(process);
  const most = Math.max(1, mostRows - systems.length);
  const rowSets = Array.from({ length: Math.ceil(rows.length / most) }, (_, set) =>
    rows.slice(set * most, (set + 1) * most),
  );
  // A page on which nothing is told, asked or needed shows empty lines only.
  const parts = pageSteps
    .flatMap((steps) => rowSets.map((own) => ({ steps, rows: own })))
    .filter((own) => own.steps.some(({ step }) => own.rows.some(({ pointAt }) => pointAt(step))));
  const pages = parts.map((own, index) =>
    drawStepPage({
      process,
      steps: own.steps,
      title: formatMessage(texts.title, language, values),
      subtitle: formatMessage(texts.question, language, values),
      description: summary,
      page: { part: index + 1, parts: parts.length },
      language,
      contentLanguage: workspace.contentLocale,
      findings,
      drawBody: (columns) =>
        drawThreadBody(columns, { ...own, systems, findings, language, contentLanguage: workspace.contentLocale }),
    }),
  );
  const steps = pageSteps.flat();
  const lines = [
    ...rows.map((row) => describeRow(row, steps, language)),
    ...systems.map((system) => describeSystem(system, steps, language)),
  ];
  return { pages, textAlternative: { summary, lines } };
}

function withoutPages(summary: string): OwnDiagram {
  return { pages: [], textAlternative: { summary, lines: [] } };
}

/** Of what the process needs, what comes back at most steps; else what is told or asked somewhere; else the first item of the workspace. */
function defaultItem(workspace: Workspace, process: Process): string {
  const stepsWith = (id: string): number => {
    const subject = threadSubject(workspace, id);
    const rows = subject ? readThreadRows(workspace, process, subject) : [];
    return process.steps.filter((step) => rows.some(({ pointAt }) => pointAt(step))).length;
  };
  const needed = [...new Set(process.steps.flatMap(({ needs }) => (needs ?? []).map(({ infoId }) => infoId)))];
  const best = needed
    .slice(0, mostCompared)
    .map((id) => ({ id, steps: stepsWith(id) }))
    .reduce<{ id: string; steps: number } | undefined>(
      (one, other) => (one && one.steps >= other.steps ? one : other),
      undefined,
    );
  const used = best ?? workspace.informationItems.find(({ id }) => stepsWith(id) > 0);
  return used?.id ?? workspace.informationItems[0]?.id ?? workspace.dataFields[0]?.id ?? '';
}

/** Enough to find a telling example without reading the whole of a large process. */
const mostCompared = 20;

function summarise(
  values: { item: string; process: string },
  process: Process,
  rows: readonly ThreadRow[],
  language: Language,
): string {
  const points = process.steps.map((step) => rows.flatMap(({ pointAt }) => pointAt(step) ?? []));
  return formatMessage(texts.summary, language, {
    ...values,
    asked: points.filter((own) => own.some(({ asked }) => asked)).length,
    told: points.filter((own) => own.some(({ told }) => told)).length,
    needed: points.filter((own) => own.some(({ need }) => need)).length,
    missing: points.filter((own) => own.some(({ need }) => need === 'neededUnknown')).length,
  });
}

function describeRow(
  { name, isKnownAtStart, pointAt }: ThreadRow,
  steps: readonly GridStep[],
  language: Language,
): string {
  const said = steps.flatMap(({ step, number }) => {
    const point = pointAt(step);
    if (!point) return [];
    const { asked, told, isSupporting, need } = point;
    const keys = [
      ...(asked ? (['asked'] as const) : []),
      ...(told ? (['told'] as const) : []),
      ...(isSupporting ? (['supporting'] as const) : []),
      ...(need ? [need] : []),
    ];
    const values = keys.map((key) => formatMessage(texts[key], language)).join(', ');
    return formatMessage(texts.atStep, language, { number: String(number), name: step.name, values });
  });
  const known = isKnownAtStart ? [formatMessage(texts.known, language)] : [];
  return `${name}: ${[...known, ...said].join('; ') || '–'}.`;
}

function describeSystem(
  { system, role, stepIds }: ThreadSystem,
  steps: readonly GridStep[],
  language: Language,
): string {
  const key = role === 'record' ? 'stored' : role === 'copy' ? 'storedCopy' : 'storedOther';
  const numbers = steps.filter(({ step }) => stepIds.has(step.id)).map(({ number }) => number);
  return `${system.name} (${formatMessage(texts[key], language)}): ${numbers.join(', ') || '–'}.`;
}
