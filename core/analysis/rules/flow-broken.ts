import type { FlowGraph } from '../flow/flow-graph.ts';
import { reachFrom } from '../flow/flow-graph.ts';
import type { ProcessView } from '../process-view.ts';
import { defineRule, type Reporter } from '../rule.ts';

/** The customer can walk the process from start to end: there is a start and an end, every step is reached and leads on. */
export const flowBroken = defineRule({
  id: 'flow-broken',
  category: 'structure',
  stage: 'flow',
  messages: {
    noEntry: {
      severity: 'error',
      nl: '“{process}” heeft geen beginstap.',
      en: '“{process}” has no starting step.',
    },
    noExit: { severity: 'error', nl: '“{process}” heeft geen eindstap.', en: '“{process}” has no final step.' },
    unreachable: {
      severity: 'error',
      nl: 'Geen enkele stap leidt naar “{step}”.',
      en: 'No step leads to “{step}”.',
    },
    deadEnd: {
      severity: 'error',
      nl: 'Na “{step}” kan de klant niet verder: er is geen volgende stap en het is geen eindpunt.',
      en: 'After “{step}” the customer cannot go on: there is no next step and it is not an end.',
    },
    groupCannotFinish: {
      severity: 'error',
      nl: 'Voor {groups}: het einde van “{process}” is niet te bereiken.',
      en: 'For {groups}: the end of “{process}” cannot be reached.',
    },
  },
  docs: {
    title: { nl: 'Het proces loopt niet door', en: 'The process has a hole' },
    why: {
      nl: 'Een klant die nergens verder kan, belt, klaagt of gaat weg.',
      en: 'A customer who cannot go on calls, complains or leaves.',
    },
    advice: {
      nl: 'Verbind de stap met een volgende of vorige stap, of maak er een begin- of eindstap van.',
      en: 'Link the step to a next or previous one, or make it a start or an end.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 3 en 5',
  },
  checks: {
    process(view, reporter) {
      const { graph, process } = view;
      const anchor = { kind: 'process', id: process.id } as const;
      if (graph.entries.length === 0) reporter.report({ messageId: 'noEntry', anchor });
      if (graph.exits.length === 0) reporter.report({ messageId: 'noExit', anchor });
      if (graph.entries.length > 0) reportUnreachable(graph, reporter);
      if (graph.entries.length === 0 || graph.exits.length === 0) return;
      reportDeadEnds(graph, reporter);
      reportGroups(view, reporter);
    },
  },
  words: ({ anchor, targetGroupIds }, names) => ({
    process: names.of('process', anchor.id),
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
  }),
});

function reportUnreachable(graph: FlowGraph, reporter: Reporter): void {
  graph.steps.forEach(({ id }, index) => {
    if (!graph.isReachable[index]) reporter.report({ messageId: 'unreachable', anchor: { kind: 'step', id } });
  });
}

/** Reports the last step of each dead end (of a closed loop the first by id); steps that only lead into it are listed with it. */
function reportDeadEnds(graph: FlowGraph, reporter: Reporter): void {
  const stuck = new Set(graph.order.filter((index) => !graph.canFinish[index]));
  const explained = new Set<number>();
  for (const index of [...stuck].toSorted((one, other) => one - other)) {
    const step = graph.steps[index];
    if (!step || explained.has(index)) continue;
    const ahead = reachFrom([index], graph.successors);
    const behind = reachFrom([index], graph.predecessors);
    if (![...ahead].every((other) => behind.has(other))) continue;
    for (const other of ahead) explained.add(other);
    const leading = [...behind].filter((other) => stuck.has(other) && other !== index);
    reporter.report({
      messageId: 'deadEnd',
      anchor: { kind: 'step', id: step.id },
      explains: { steps: leading.flatMap((other) => graph.steps[other]?.id ?? []) },
    });
  }
}

function reportGroups({ process, graph, flows }: ProcessView, reporter: Reporter): void {
  if (!graph.entries.some((entry) => graph.canFinish[entry])) return;
  for (const { groupId, graph: own } of flows) {
    if (own.exits.some((exit) => own.isReachable[exit])) continue;
    reporter.report({
      messageId: 'groupCannotFinish',
      anchor: { kind: 'process', id: process.id },
      discriminators: { group: groupId },
      targetGroupId: groupId,
    });
  }
}
