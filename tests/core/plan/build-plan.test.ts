import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contextHashOf } from '#core/analysis/finding.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { chapterIdSchema } from '#core/model/chapter-id.ts';
import type { AcceptanceId, ActionId, PlanId } from '#core/model/id.ts';
import { createPlan } from '#core/model/plan.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildWorkbook } from '#core/workbook/build-workbook.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import type { Block, PlanDocument } from '#core/plan/plan-tree.ts';
import { chapters } from '#core/plan/chapters/registry.ts';
import { readExample } from '../example.ts';

const asOf = '2026-11-22';

/** Every piece of text of a plan, in order. */
function textsOf(plan: PlanDocument): string[] {
  return [...JSON.stringify(plan).matchAll(/"(?:text|caption|summary|title|value|label)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => JSON.parse(`"${text ?? ''}"`) as string,
  );
}

function chapterOf(plan: PlanDocument, id: string): Block[] {
  return plan.chapters.find((chapter) => chapter.id === id)?.blocks ?? [];
}

/** Where texts came from, and the row of the blueprint that says the same, have their own tests. */
function withoutSource(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'source' || key === 'contact' ? undefined : value)),
  );
}

/** The same with the appendices on request too. */
function withEveryChapter(workspace: Workspace): Workspace {
  const [plan = createPlan({ id: 'plan' as PlanId, name: workspace.name })] = workspace.plans ?? [];
  return { ...workspace, plans: [{ ...plan, options: { ...plan.options, without: [] } }] };
}

describe('the plan of the example', () => {
  test('an action stands beside its finding, and a column in which nothing would stand is left out', () => {
    const titlesOf = (workspace: Workspace): string[] =>
      chapterOf(buildPlan(workspace, { asOf }), 'findings').flatMap((block) =>
        block.kind === 'table' ? block.columns.map(({ title }) => title) : [],
      );
    const example = { ...readExample(), actions: [] };
    const [finding] = runAnalysis(example, { asOf }).findings;
    const action = { id: 'a' as ActionId, text: 'Overleggen met de jurist', fingerprint: finding?.fingerprint ?? '' };
    expect(titlesOf(example)).toEqual(['Melding', 'Waar', 'Advies']);
    expect(titlesOf({ ...example, actions: [action] })).toEqual(['Melding', 'Waar', 'Advies', 'Actie, wie, wanneer']);
  });

  test.each(['nl', 'en'] as const)('has all its chapters, tables and figures (%s)', (language) => {
    const outline = buildPlan(withEveryChapter(readExample()), { asOf, language }).chapters.map(
      ({ number, title, blocks }) => [
        `${number ?? '-'} ${title}`,
        ...blocks.map((block) =>
          block.kind === 'table'
            ? `table ${block.rows.length} × ${block.columns.map(({ title: head }) => head).join(' | ')}`
            : block.kind,
        ),
      ],
    );
    expect(outline).toMatchSnapshot();
  });

  test('says what each row of the tables says', () => {
    const tables = chapterOf(buildPlan(readExample(), { asOf }), 'processes').filter(({ kind }) => kind === 'table');
    expect(withoutSource(tables)).toMatchSnapshot('tables A and B');
    const register = chapterOf(buildPlan(readExample(), { asOf }), 'dataRegister');
    expect(withoutSource(register)).toMatchSnapshot('data register');
  });

  test.each(['nl', 'en'] as const)('never shows a hole (%s)', (language) => {
    for (const text of textsOf(buildPlan(readExample(), { asOf, language })))
      expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-z]+[,}]/i);
  });

  test('does not translate what people typed', () => {
    const texts = textsOf(buildPlan(readExample(), { asOf, language: 'en' }));
    expect(texts).toContain('Communicatieplan keuringen');
    expect(texts).toContain('Customer process and customer communication process');
    expect(texts).not.toContain('Klantproces en klantcommunicatieproces');
  });

  test('lists what may stay on purpose with its reason, end, name and day, and no longer as missing', () => {
    const workspace = readExample();
    const [finding] = runAnalysis(workspace, { asOf }).findings;
    const [person] = workspace.people;
    if (!finding || !person) throw new Error('the example has findings and people');
    const { fingerprint, ruleId } = finding;
    const accepted = {
      ...workspace,
      acceptances: [
        {
          id: 'ac-1' as AcceptanceId,
          fingerprint,
          ruleId,
          contextHash: contextHashOf(finding),
          reasonCode: 'temporary' as const,
          reason: 'Dit lossen we na de zomer op',
          by: person.id,
          on: asOf,
          until: '2027-01-31',
        },
      ],
    };
    const [before, after] = [workspace, accepted].map((one) => chapterOf(buildPlan(one, { asOf }), 'findings'));
    const rowsIn = (blocks: Block[] = []) => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    const [open, choices] = rowsIn(after);
    expect(open).toHaveLength((rowsIn(before)[0]?.length ?? 0) - 1);
    expect(choices).toHaveLength(1);
    const said = JSON.stringify(choices);
    for (const words of [
      'Dit lossen we na de zomer op (tot en met 31 januari 2027)',
      person.name,
      '22 november 2026',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('fills merge fields in with the value of the fact or the name of the data field, and leaves unknown ones as typed', () => {
    const workspace = readExample();
    const [item] = workspace.contentItems;
    const [variant] = item?.variants ?? [];
    if (!item || !variant) throw new Error('the example has texts');
    const text = 'U hoort het binnen {{i-uitslagtermijn.termijn}}, {{field:f-naam}}. {{x.y}}';
    const changed = { ...workspace, contentItems: [{ ...item, variants: [{ ...variant, text }] }] };
    expect(textsOf(buildPlan(changed, { asOf }))).toContain('U hoort het binnen 5 werkdagen, [Naam]. {{x.y}}');
  });
});

describe('choices', () => {
  test('the short plan has the summary, the processes and the findings', () => {
    expect(buildPlan(readExample(), { asOf, scope: 'short' }).chapters.map(({ id }) => id)).toEqual([
      'summary',
      'processes',
      'findings',
    ]);
  });

  test('chapters can be left out', () => {
    const workspace = readExample();
    const [plan] = workspace.plans ?? [];
    const without: Workspace = {
      ...workspace,
      plans: plan ? [{ ...plan, options: { without: ['costs', 'glossary'] } }] : [],
    };
    const ids = buildPlan(without, { asOf }).chapters.map(({ id }) => id);
    expect(ids).not.toContain('costs');
    expect(ids).toHaveLength(chapters.length - 2);
  });

  test('one process writes about that process only', () => {
    const workspace = readExample();
    const second = {
      ...workspace.processes[0],
      id: 'p-2',
      name: 'Tweede',
      steps: [],
      transitions: [],
    } as unknown as Workspace['processes'][0];
    const plan = buildPlan(
      { ...workspace, processes: [...workspace.processes, second] },
      { asOf, processIds: [second.id] },
    );
    const headings = chapterOf(plan, 'processes').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['Tweede']);
  });
});

test('a plan of one process has the findings, actions and data of that process, and of what no process uses yet', () => {
  const workspace = readExample();
  const [own] = workspace.processes;
  const [field] = workspace.dataFields;
  const [info] = workspace.informationItems;
  if (!own || !field || !info) throw new Error('the example has all of these');
  const elsewhere = {
    ...own,
    id: 'p-2',
    name: 'Tweede',
    phases: [],
    transitions: [],
    steps: [{ id: 's-elders', name: 'Stap elders', kind: 'contact', needs: [{ infoId: 'i-elders' }] }],
  } as unknown as Workspace['processes'][0];
  const both: Workspace = {
    ...workspace,
    processes: [own, elsewhere],
    dataFields: [...workspace.dataFields, { ...field, id: 'f-elders' as typeof field.id, name: 'Gegeven elders' }],
    informationItems: [
      ...workspace.informationItems,
      {
        ...info,
        id: 'i-elders' as typeof info.id,
        name: 'Informatie elders',
        fieldIds: ['f-elders' as typeof field.id],
      },
    ],
    actions: [
      ...(workspace.actions ?? []),
      {
        id: 'a-elders' as ActionId,
        text: 'Actie elders',
        dueDate: asOf,
        target: { kind: 'step', id: 's-elders' },
      },
    ],
  };
  const say = (processIds?: (typeof own.id)[]): string =>
    textsOf(buildPlan(both, { asOf, ...(processIds ? { processIds } : {}) })).join('\n');
  const counted = 'Er staan nog 7 fouten en 16 waarschuwingen open';
  for (const text of ['Stap elders', 'Gegeven elders', 'Actie elders']) expect(say()).toContain(text);
  expect(say()).not.toContain(counted);
  expect(say([own.id])).not.toContain('elders');
  expect(say([own.id])).toContain(counted);

  const sheet = (processIds?: (typeof own.id)[]): string =>
    JSON.stringify(
      buildWorkbook(both, { asOf, ...(processIds ? { processIds } : {}) }).sheets.find(({ id }) => id === 'actions'),
    );
  expect(sheet()).toContain('Actie elders');
  expect(sheet([own.id])).not.toContain('Actie elders');
  for (const { text } of workspace.actions ?? []) expect(sheet([own.id])).toContain(text);
});

test('forms of address have a column where some tone has one, and none where no tone has', () => {
  const workspace = readExample();
  const headsOf = (tones: Workspace['toneProfiles']): (string | undefined)[] => {
    const blocks = chapterOf(buildPlan({ ...workspace, toneProfiles: tones }, { asOf }), 'strategy');
    const tables = blocks.filter((block) => block.kind === 'table');
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
    return tables.flatMap(({ columns }) => columns.map(({ title }) => title));
  };
  expect(headsOf(workspace.toneProfiles)).toContain('Aanspreekvorm');
  const none = workspace.toneProfiles.map((tone) => ({ ...tone, formOfAddress: 'none' as const }));
  expect(headsOf(none)).not.toContain('Aanspreekvorm');
  expect(headsOf(none)).toContain('Taalniveau');
});

test('texts stand under their process, those that no process uses last, so that the contents can do with the processes', () => {
  const example = withEveryChapter(readExample());
  const [unused] = example.contentItems;
  if (!unused) throw new Error('the example has content');
  const loose = { ...unused, id: 'c-los' as typeof unused.id, title: 'Losse tekst' };
  const plan = buildPlan({ ...example, contentItems: [loose, ...example.contentItems] }, { asOf });
  const headings = chapterOf(plan, 'contentTexts').flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  );
  expect(headings.filter((text) => text.startsWith('2'))).toEqual([
    '2 Keuring door de arbodienst',
    '2 Nog niet in een klantproces',
  ]);
  expect(headings.indexOf('3 Losse tekst')).toBeGreaterThan(headings.indexOf('2 Nog niet in een klantproces'));
  expect(headings.indexOf(`3 ${unused.title}`)).toBeLessThan(headings.indexOf('2 Nog niet in een klantproces'));
});

test('groups about which a table says the same share a row in it, whatever the other table says', () => {
  const workspace = readExample();
  const twoSystems = {
    ...workspace,
    processes: workspace.processes.map((process) => ({
      ...process,
      steps: process.steps.map((step) => {
        if (step.id !== 's-afspraak-bellen') return step;
        const [touchpoint] = step.touchpoints ?? [];
        const other = workspace.systems.find(({ id }) => !touchpoint?.primary?.systemIds?.includes(id));
        if (!touchpoint || touchpoint.targetGroupIds === 'all' || !other) throw new Error('the step has one contact');
        const [first, second] = touchpoint.targetGroupIds;
        return {
          ...step,
          touchpoints: [
            { ...touchpoint, targetGroupIds: [first] },
            {
              ...touchpoint,
              targetGroupIds: [second],
              primary: { ...touchpoint.primary, systemIds: [other.id], noSystem: false },
            },
          ],
        };
      }),
    })),
  } as Workspace;
  const rowsOf = (index: number): number => {
    const tables = chapterOf(buildPlan(twoSystems, { asOf }), 'processes').filter((block) => block.kind === 'table');
    const rows = tables[index]?.rows ?? [];
    return rows.filter(([step]) => step?.paragraphs[0]?.[0]?.text.endsWith('Werknemer belt voor een afspraak')).length;
  };
  expect([rowsOf(0), rowsOf(1)]).toEqual([1, 2]);
});

test('own people come first among the stakeholders, and nothing is called checked that is not', () => {
  const workspace = readExample();
  const [group, ...groups] = workspace.targetGroups;
  if (!group) throw new Error('the example has target groups');
  const own = { ...workspace, targetGroups: [{ ...group, kind: 'intermediary' as const }, ...groups] };
  const said = textsOf({
    ...buildPlan(own, { asOf }),
    chapters: buildPlan(own, { asOf }).chapters.filter(({ id }) => id === 'stakeholders'),
  });
  expect(said.indexOf('Lotte (communicatieadviseur)')).toBeLessThan(said.indexOf(group.name));
  const inFlow = {
    ...workspace,
    processes: workspace.processes.map((process) => ({ ...process, stage: 'flow' as const })),
  };
  expect(textsOf(buildPlan(inFlow, { asOf })).join(' ')).toMatch(/Nog niet aan de orde zijn \d+ meldingen/);
  const noSteps = {
    ...workspace,
    processes: workspace.processes.map((process) => ({ ...process, steps: [], transitions: [] })),
  };
  expect(JSON.stringify(chapterOf(buildPlan(noSteps, { asOf }), 'findings'))).toContain('Er is nog niets na te kijken');
});

describe('an empty workspace', () => {
  const empty = JSON.parse(
    readFileSync(new URL('../../../templates/empty.nl.leidraad', import.meta.url), 'utf8'),
  ) as Workspace;

  test.each(['nl', 'en'] as const)('has every chapter, which says what is missing (%s)', (language) => {
    const plan = buildPlan(withEveryChapter(empty), { asOf, language });
    expect(plan.chapters.map(({ id }) => id)).toEqual(chapters.map(({ id }) => id));
    const missing = plan.chapters
      .filter(({ blocks }) => blocks.every(({ kind }) => kind === 'missing'))
      .map(({ id }) => id);
    expect(missing).toMatchSnapshot();
    for (const text of textsOf(plan)) expect(text).not.toMatch(/undefined|NaN/);
  });
});

test('every chapter is one of the format, and each stands once', () => {
  const ids = chapters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(chapterIdSchema.options).toContain(id);
});
