import { describe, expect, test } from 'vitest';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanId, ProcessId, WorkspaceId } from '#core/model/id.ts';
import type { Plan } from '#core/model/plan.ts';
import { createWorkspace, type Workspace } from '#core/model/workspace.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { figuresOf } from '#core/plan/figures.ts';
import { captionNumbers } from '#core/plan/caption-numbers.ts';
import { chapterParts } from '../../renderer/features/plan/page/chapter-parts.ts';
import { fittingScale, nextZoom } from '../../renderer/features/plan/page/page-scale.ts';
import { chapterEntries, type ChapterEntry } from '../../renderer/features/plan/plan-chapters.ts';
import { planChoices, planSettings, today } from '../../renderer/features/plan/plan-settings.ts';
import { exampleWorkspace, processId } from './given-session.ts';

const example = exampleWorkspace();
const nothingChosen = { planId: undefined, onlyProcessId: undefined };

function withOptions(options: NonNullable<Plan['options']>): Workspace {
  return { ...example, plans: (example.plans ?? []).map((plan) => ({ ...plan, options })) };
}

function entriesOf(workspace: Workspace, view: Partial<typeof nothingChosen> = {}): ChapterEntry[] {
  const settings = planSettings(workspace, { ...nothingChosen, ...view });
  return chapterEntries(buildPlan(workspace, planChoices(settings, '2026-11-23')), settings.extent, 'nl');
}

const entryOf = (entries: ChapterEntry[], place: string): ChapterEntry =>
  entries.find((entry) => entry.place === place) ?? expect.fail(place);

describe('the list of chapters', () => {
  test('given the example, then it has cover, contents, numbered chapters and lettered appendices in the order of the document', () => {
    const entries = entriesOf(example);
    expect(entries.slice(0, 4).map(({ mark, title }) => [mark, title])).toEqual([
      ['', 'Omslag'],
      ['', 'Inhoudsopgave'],
      ['', 'Samenvatting'],
      ['1', 'Inleiding'],
    ]);
    expect(entries.slice(-3).map(({ mark }) => mark)).toEqual(['B', '', '']);
  });

  test('given an empty workspace, then every chapter says what is missing and leads to where that is filled in', () => {
    const empty = createWorkspace({ id: 'ws' as WorkspaceId, name: 'Leeg', contentLocale: 'en' });
    const entries = entriesOf(empty);
    expect(entryOf(entries, 'targetGroups')).toMatchObject({
      title: 'Target groups',
      state: 'empty',
      fillIns: [{ path: '/target-groups' }],
      missing: 'Er zijn nog geen doelgroepen. Begin daarmee bij Doelgroepen.',
    });
    expect(entryOf(entries, 'introduction').fillIns).toEqual([{ field: 'texts.introduction' }]);
    const withoutWay = entries.filter(({ state, fillIns }) => state === 'empty' && fillIns.length === 0);
    expect(withoutWay).toEqual([]);
  });

  test('given nothing chosen, then remarks are left out without missing anything: that appendix is on request', () => {
    const empty = createWorkspace({ id: 'ws' as WorkspaceId, name: 'Leeg', contentLocale: 'nl' });
    const entries = entriesOf(empty);
    expect(entryOf(entries, 'remarks')).toMatchObject({ state: 'left-out' });
    expect(entryOf(entries, 'remarks')).not.toHaveProperty('missing');
  });

  test('given a chapter that is left out, then it stays in its place and the others are numbered without it', () => {
    const entries = entriesOf(withOptions({ without: ['introduction', 'contentTexts'] }));
    expect(entryOf(entries, 'introduction')).toMatchObject({ mark: '', state: 'left-out', title: 'Inleiding' });
    expect(entryOf(entries, 'situation').mark).toBe('1');
    expect(entryOf(entries, 'toneProfiles').mark).toBe('A');
  });

  test('given a short plan in English, then only its chapters are there, with their titles in English', () => {
    const entries = entriesOf(withOptions({ scope: 'short', locale: 'en' }));
    expect(entries.map(({ title }) => title)).toEqual([
      'Cover',
      'Contents',
      'Summary',
      'Customer process and customer communication process',
      'What is missing and what is double',
    ]);
  });
});

describe('the choices', () => {
  test('without a plan have the language of the workspace, the full extent and page numbers', () => {
    const { plans: _, ...workspace } = example;
    expect(planSettings(workspace, nothingChosen)).toMatchObject({
      plan: undefined,
      extent: 'full',
      language: 'nl',
      hasPageNumbers: true,
      without: ['changes', 'remarks'],
    });
    expect(planChoices(planSettings(workspace, nothingChosen), '2026-11-23')).toEqual({
      asOf: '2026-11-23',
      scope: 'full',
      language: 'nl',
    });
  });

  test('for one process write the whole plan about that process, also where the plan is kept short', () => {
    const settings = planSettings(withOptions({ scope: 'short' }), { ...nothingChosen, onlyProcessId: processId });
    expect(settings.extent).toBe('process');
    expect(planChoices(settings, '2026-11-23')).toMatchObject({ scope: 'full', processIds: [processId] });
  });

  test('forget a plan or a process that is gone', () => {
    const settings = planSettings(example, { planId: 'pl-weg' as PlanId, onlyProcessId: 'p-weg' as ProcessId });
    expect(settings.plan?.id).toBe('pl-keuring');
    expect(settings.extent).toBe('full');
  });

  test('take the date of today here, not that of Greenwich', () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });
});

describe('the page', () => {
  const plan = buildPlan(example, { asOf: '2026-11-23' });

  test('numbers tables and figures through the whole document', () => {
    const numbers = captionNumbers(plan);
    expect(figuresOf(plan).map((figure) => numbers.get(figure))).toEqual(figuresOf(plan).map((_, index) => index + 1));
  });

  test('has every block of a chapter once, in order, in parts that begin at headings', () => {
    for (const chapter of plan.chapters) {
      const parts = chapterParts(chapter);
      expect(parts.flatMap(({ blocks }) => blocks)).toEqual(chapter.blocks);
      expect(parts.flatMap(({ blocks }) => blocks.slice(1)).filter(({ kind }) => kind === 'heading')).toEqual([]);
    }
  });

  test('fills the room beside it, but never grows absurdly large', () => {
    expect(fittingScale(834)).toBe(1);
    expect(fittingScale(640)).toBeLessThan(1);
    expect(fittingScale(4000)).toBe(1.5);
  });

  test('zooms from any scale to the next step, and no further than the last', () => {
    expect(nextZoom(0.77, 1)).toBe(90);
    expect(nextZoom(0.77, -1)).toBe(75);
    expect(nextZoom(2, 1)).toBeUndefined();
  });

  test('every chapter that can be empty has a place in the list', () => {
    const places = new Set(entriesOf(example).map(({ place }) => place));
    expect(plan.chapters.map(({ id }): ChapterId => id).filter((id) => !places.has(id))).toEqual([]);
  });
});
