import type { Finding } from '#core/analysis/finding.ts';
import { ruleById } from '#core/analysis/registry.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import type { Acceptance } from '#core/model/acceptance.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block, Inline, TableCell } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { cell, heading, paragraph, rowOf, tableOr } from '../write.ts';

/** What is missing and what is double, with advice and the action agreed; and what was accepted on purpose. */
export const findings = defineChapter({
  id: 'findings',
  title: { nl: 'Wat ontbreekt en wat dubbel is', en: 'What is missing and what is double' },
  numbering: 'number',
  missing: {
    nl: 'De controle vindt niets dat ontbreekt of dubbel is.',
    en: 'The check finds nothing missing or double.',
  },
  write(context) {
    const { analysis, say, processes } = context;
    if (processes.every(({ steps }) => steps.length === 0)) {
      const text = say({
        nl: 'Er is nog niets na te kijken. Dat begint bij de eerste stap van een klantproces.',
        en: 'There is nothing to check yet. That begins with the first step of a process.',
      });
      return [{ kind: 'missing', text }];
    }
    const open = analysis.findings.filter(
      ({ status, severity }) => ['open', 'changed'].includes(status) && severity !== 'hint',
    );
    const hints = analysis.counts.hint;
    const blocks: Block[] = [];
    if (open.length > 0) blocks.push(openTable(open, context));
    if (hints > 0) {
      const text = say(
        {
          nl: '{open, select, true {Daarnaast {count, plural, one {is er één tip} other {zijn er # tips}}} other {Er {count, plural, one {is één tip} other {zijn # tips}}}}; die {count, plural, one {staat} other {staan}} in de app.',
          en: 'There {count, plural, one {is} other {are}}{open, select, true { also} other {}} {count, plural, one {one hint} other {# hints}}; see the app.',
        },
        { count: hints, open: String(open.length > 0) },
      );
      blocks.push(paragraph(text));
    }
    const { later } = analysis.counts;
    if (later > 0) {
      const text = say(
        {
          nl: 'Nog niet aan de orde {count, plural, one {is één melding} other {zijn # meldingen}}: die {count, plural, one {hoort} other {horen}} bij wat later in het ontwerp komt.',
          en: '{count, plural, one {One finding is} other {# findings are}} not due yet: {count, plural, one {it belongs} other {they belong}} to what comes later in the design.',
        },
        { count: later },
      );
      blocks.push(paragraph(text));
    }
    return [...blocks, ...accepted(context)];
  },
});

function openTable(open: readonly Finding[], context: PlanContext): Block {
  const { say, names } = context;
  const severities = {
    error: say({ nl: 'Fout', en: 'Error' }),
    warning: say({ nl: 'Waarschuwing', en: 'Warning' }),
    hint: say({ nl: 'Tip', en: 'Hint' }),
  };
  return tableOr(
    '',
    say({ nl: 'Wat ontbreekt en wat dubbel is', en: 'What is missing and what is double' }),
    [
      [say({ nl: 'Melding', en: 'Finding' }), 6],
      [say({ nl: 'Waar', en: 'Where' }), 3],
      [say({ nl: 'Advies', en: 'Advice' }), 4],
      [say({ nl: 'Actie, wie, wanneer', en: 'Action, who, when' }), 4, 'ifFilled'],
    ],
    open.map((finding) => {
      const rule = ruleById(finding.ruleId);
      return rowOf(sourceOf(finding.anchor.kind, finding.anchor.id)(), [
        cell([{ text: `${severities[finding.severity]}. `, isBold: true }, { text: wordFinding(finding, names) }]),
        cell([{ text: names.of(finding.anchor.kind, finding.anchor.id), ...wherein(finding.anchor) }]),
        cell(rule && say(rule.docs.advice)),
        actionsOf(finding, context),
      ]);
    }),
    context.ofPlan(),
  );
}

/** A step and a content item stand in the tables of the process. */
function wherein({ kind, id }: Finding['anchor']): Pick<Inline, 'to'> {
  const fields: Partial<Record<typeof kind, string>> = {
    step: 'name',
    content: 'title',
    field: 'name',
    process: 'name',
  };
  const field = fields[kind];
  return field === undefined ? {} : { to: { source: sourceOf(kind, id)(field) } };
}

function actionsOf({ fingerprint }: Finding, { workspace, person, date }: PlanContext): TableCell {
  const actions = (workspace.actions ?? []).filter((action) => action.fingerprint === fingerprint);
  return cell(
    ...actions.map(({ id, text, ownerId, dueDate }) => [
      {
        text: [text, person(ownerId), date(dueDate)].filter(Boolean).join(', '),
        source: sourceOf('action', id)(),
      },
    ]),
  );
}

function accepted(context: PlanContext): Block[] {
  const { workspace, analysis, names, say, person, date, ofPlan } = context;
  const rows = analysis.findings.flatMap((finding) => {
    if (finding.status !== 'accepted') return [];
    const from = sourceOf(finding.anchor.kind, finding.anchor.id);
    const acceptance = workspace.acceptances?.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    return [
      rowOf(acceptance ? sourceOf('acceptance', acceptance.id)() : from(), [
        { ...cell(wordFinding(finding, names)), source: from() },
        cell(acceptance && reasonOf(acceptance, context)),
        cell(person(acceptance?.by)),
        cell(date(acceptance?.on)),
      ]),
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, say({ nl: 'Bewuste keuzes', en: 'Deliberate choices' }), ofPlan()),
    tableOr(
      '',
      say({ nl: 'Bewuste keuzes', en: 'Deliberate choices' }),
      [
        [say({ nl: 'Melding', en: 'Finding' }), 6],
        [say({ nl: 'Reden', en: 'Reason' }), 5],
        [say({ nl: 'Door', en: 'By' }), 3],
        [say({ nl: 'Datum', en: 'Date' }), 3],
      ],
      rows,
      ofPlan(),
    ),
  ];
}

/** What was written, and until when it holds if it does not hold for good. */
function reasonOf({ reason, until }: Acceptance, { say, date }: PlanContext): string {
  if (until === undefined) return reason;
  return say(
    { nl: '{reason} (tot en met {until})', en: '{reason} (until {until})' },
    { reason, until: date(until) ?? until },
  );
}
