import { readCell } from '#core/analysis/flow/cell.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { DataFieldId, StepId, SystemId, TargetGroupId } from '#core/model/id.ts';
import { fieldById, systemById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { SystemLink } from '#core/model/system-link.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramText } from './diagram-page.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { orderSteps } from './step-order.ts';

/** The data flow as Mermaid text, one page or one per phase, and the same in words. Without pages there is nothing to draw, and the summary says what to do. */
export interface DataDiagram {
  mermaid: readonly string[];
  textAlternative: DiagramText;
}

/** What is asked into a system, or shown from it, at one step. */
interface StepFlow {
  stepId: StepId;
  number: number;
  name: string;
  systemId: SystemId;
  direction: 'in' | 'out';
  fieldIds: Set<DataFieldId>;
}

/** How data get from one system to another. */
interface SystemFlow {
  from: SystemId;
  to: SystemId;
  mode: SystemLink['mode'] | 'missing';
  fieldIds: DataFieldId[];
}

const words = {
  leads: { nl: 'bron van: {fields}', en: 'leads for: {fields}' },
  copies: { nl: 'kopie van: {fields}', en: 'copy of: {fields}' },
  missing: { nl: 'geen koppeling: {fields}', en: 'no link: {fields}' },
  manual: { nl: 'met de hand: {fields}', en: 'by hand: {fields}' },
  batch: { nl: 'in delen: {fields}', en: 'in batches: {fields}' },
  realtime: { nl: 'direct: {fields}', en: 'at once: {fields}' },
  'separate-by-design': { nl: 'bewust gescheiden: {fields}', en: 'kept apart on purpose: {fields}' },
  more: { nl: '{fields} en nog {count}', en: '{fields} and {count} more' },
  asks: { nl: 'stap {number} {name} vult {system}: {fields}', en: 'step {number} {name} fills {system}: {fields}' },
  shows: {
    nl: 'stap {number} {name} toont uit {system}: {fields}',
    en: 'step {number} {name} shows from {system}: {fields}',
  },
  summary: {
    nl: 'Gegevensstroom van {process}: {systems, plural, one {# systeem} other {# systemen}}, {fields, plural, one {# gegeven} other {# gegevens}}. {missing, plural, =0 {Geen koppeling ontbreekt.} one {# koppeling ontbreekt.} other {# koppelingen ontbreken.}} {manual, plural, =0 {Geen koppeling gaat met de hand.} one {# koppeling gaat met de hand.} other {# koppelingen gaan met de hand.}}',
    en: 'Data flow of {process}: {systems, plural, one {# system} other {# systems}}, {fields, plural, one {# data field} other {# data fields}}. {missing, plural, =0 {No link is missing.} one {# link is missing.} other {# links are missing.}} {manual, plural, =0 {No link runs by hand.} one {# link runs by hand.} other {# links run by hand.}}',
  },
  nothing: {
    nl: 'Bij {process} is nog geen bronsysteem gekozen. Kies bij een contactmoment uit welk systeem de gegevens komen.',
    en: 'No source system has been chosen in {process} yet. Choose at a touchpoint which system the data come from.',
  },
} as const;

/** Which data fields go where at which step: steps, the systems they fill and show, and how copies stay equal. */
export function dataDiagram(
  workspace: Workspace,
  process: Process,
  { language, targetGroupIds }: { language: Language; targetGroupIds?: readonly TargetGroupId[] },
): DataDiagram {
  const flows = stepFlows(workspace, process, targetGroupIds ?? process.targetGroupIds);
  if (flows.length === 0) {
    const summary = formatMessage(words.nothing, language, { process: process.name });
    return { mermaid: [], textAlternative: { summary, lines: [] } };
  }
  const links = systemFlows(workspace, flows);
  return {
    mermaid: pagesOf(workspace, process, { flows, links }, language),
    textAlternative: describe(workspace, process, { flows, links }, language),
  };
}

function stepFlows(workspace: Workspace, process: Process, groupIds: readonly TargetGroupId[]): StepFlow[] {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const fieldsOf = new Map(workspace.informationItems.map(({ id, fieldIds }) => [id, fieldIds ?? []]));
  const flows = new Map<string, StepFlow>();
  for (const { stepId, number } of orderSteps(process).steps) {
    const step = steps.get(stepId);
    if (!step) continue;
    const uses = groupIds.flatMap((groupId) => readCell(workspace, step, groupId) ?? []).flatMap(usesOf);
    for (const { use, asks, tells } of uses) {
      for (const systemId of new Set(use.systemIds)) {
        const held = new Set(systemById(workspace, systemId)?.holds.map(({ fieldId }) => fieldId));
        const add = (direction: 'in' | 'out', fieldIds: readonly DataFieldId[]): void => {
          const own = fieldIds.filter((fieldId) => held.has(fieldId));
          if (own.length === 0) return;
          const key = `${stepId} ${systemId} ${direction}`;
          const flow = flows.get(key) ?? { stepId, number, name: step.name, systemId, direction, fieldIds: new Set() };
          for (const fieldId of own) flow.fieldIds.add(fieldId);
          flows.set(key, flow);
        };
        add(
          'in',
          asks.flatMap(({ infoId }) => fieldsOf.get(infoId) ?? []),
        );
        add(
          'out',
          tells.flatMap(({ infoId }) => fieldsOf.get(infoId) ?? []),
        );
      }
    }
  }
  return [...flows.values()];
}

/** The links between systems of this picture, and the copies that nothing keeps equal to the leading system. */
function systemFlows({ systems, systemLinks }: Workspace, flows: readonly StepFlow[]): SystemFlow[] {
  const used = new Set(flows.flatMap(({ fieldIds }) => [...fieldIds]));
  const links = systemLinks.flatMap(({ from, to, mode, fieldIds }): SystemFlow[] => {
    const holder = systems.find(({ id }) => id === from);
    const carried = fieldIds === 'all' ? (holder?.holds.map(({ fieldId }) => fieldId) ?? []) : fieldIds;
    const own = carried.filter((fieldId) => used.has(fieldId));
    return own.length > 0 ? [{ from, to, mode, fieldIds: own }] : [];
  });
  const missing = new Map<string, SystemFlow>();
  for (const fieldId of used) {
    const leading = systems.find(({ holds }) => holds.some((one) => one.fieldId === fieldId && one.role === 'record'));
    for (const { id, holds } of systems) {
      if (!leading || id === leading.id || !holds.some((one) => one.fieldId === fieldId)) continue;
      const isLinked = links.some(
        ({ from, to, fieldIds }) =>
          fieldIds.includes(fieldId) && ((from === leading.id && to === id) || (from === id && to === leading.id)),
      );
      if (isLinked) continue;
      const key = `${leading.id} ${id}`;
      const flow = missing.get(key) ?? { from: leading.id, to: id, mode: 'missing', fieldIds: [] };
      flow.fieldIds.push(fieldId);
      missing.set(key, flow);
    }
  }
  return [...links, ...missing.values()];
}

/** With more steps than this in one picture the words cannot be read on A4; it is split per phase. */
const readableSteps = 8;

function pagesOf(
  workspace: Workspace,
  process: Process,
  { flows, links }: { flows: readonly StepFlow[]; links: readonly SystemFlow[] },
  language: Language,
): string[] {
  if (new Set(flows.map(({ stepId }) => stepId)).size <= readableSteps) {
    return [mermaidOf(workspace, flows, links, language)];
  }
  const phaseOf = new Map(process.steps.map(({ id, phaseId }) => [id, phaseId]));
  const pages = process.phases.flatMap((phase) => {
    const own = flows.filter(({ stepId }) => phaseOf.get(stepId) === phase.id);
    if (own.length === 0) return [];
    const systemIds = new Set(own.map(({ systemId }) => systemId));
    const near = links.filter(({ from, to }) => systemIds.has(from) && systemIds.has(to));
    return [mermaidOf(workspace, own, near, language, phase.name)];
  });
  // Systems that no phase has together would lose their link; one page has all links.
  return links.length > 0 ? [...pages, mermaidOf(workspace, [], links, language)] : pages;
}

function mermaidOf(
  workspace: Workspace,
  flows: readonly StepFlow[],
  links: readonly SystemFlow[],
  language: Language,
  phaseName?: string,
): string {
  const steps = new Map(flows.map(({ stepId, number, name }) => [stepId, { number, name }]));
  const systemIds = new Set([...flows.map(({ systemId }) => systemId), ...links.flatMap(({ from, to }) => [from, to])]);
  const used = new Set([...flows, ...links].flatMap(({ fieldIds }) => [...fieldIds]));
  const systems = workspace.systems.filter(({ id }) => systemIds.has(id));
  const nodeOf = (id: SystemId): string => `s${systems.findIndex((system) => system.id === id) + 1}`;
  const nameOf = fieldNames(workspace, language);
  const lines = ['---', 'config:', '  layout: dagre', '---', 'flowchart LR'];
  if (phaseName !== undefined) lines.push(`  subgraph p1[${mermaidLabel(phaseName)}]`, '    direction LR');
  for (const { number, name } of steps.values()) lines.push(`  n${number}[${mermaidLabel(`${number} ${name}`)}]`);
  if (phaseName !== undefined) lines.push('  end');
  for (const { id, name, holds } of systems) {
    const own = (role: 'record' | 'copy'): DataFieldId[] =>
      holds.filter((one) => one.role === role && used.has(one.fieldId)).map(({ fieldId }) => fieldId);
    const parts = [
      name,
      ...(own('record').length > 0 ? [formatMessage(words.leads, language, { fields: nameOf(own('record')) })] : []),
      ...(own('copy').length > 0 ? [formatMessage(words.copies, language, { fields: nameOf(own('copy')) })] : []),
    ];
    lines.push(`  ${nodeOf(id)}[(${mermaidLabel(parts.join(' · '))})]`);
  }
  const red: number[] = [];
  let edges = 0;
  for (const { number, systemId, direction, fieldIds } of flows) {
    const label = mermaidLabel(nameOf([...fieldIds]));
    const [from, to] = direction === 'in' ? [`n${number}`, nodeOf(systemId)] : [nodeOf(systemId), `n${number}`];
    lines.push(`  ${from} -->|${label}| ${to}`);
    edges += 1;
  }
  for (const { from, to, mode, fieldIds } of links) {
    const label = mermaidLabel(formatMessage(words[mode], language, { fields: nameOf(fieldIds) }));
    const arrow = mode === 'realtime' || mode === 'batch' ? '==>' : '-.->';
    lines.push(`  ${nodeOf(from)} ${arrow}|${label}| ${nodeOf(to)}`);
    if (mode === 'manual' || mode === 'missing') red.push(edges);
    edges += 1;
  }
  const leading = systems.filter(({ holds }) => holds.some((one) => one.role === 'record' && used.has(one.fieldId)));
  return [
    ...lines,
    ...(red.length > 0 ? [`  linkStyle ${red.join(',')} stroke:#B00020,stroke-width:2.5px,color:#B00020`] : []),
    ...(leading.length > 0
      ? [
          '  classDef leading fill:#E9F2F1,stroke:#0B5A63,stroke-width:3px',
          `  class ${leading.map(({ id }) => nodeOf(id)).join(',')} leading`,
        ]
      : []),
  ].join('\n');
}

const mostNames = 4;

function fieldNames(workspace: Workspace, language: Language): (ids: readonly DataFieldId[]) => string {
  return (ids) => {
    const names = ids.map((id) => fieldById(workspace, id)?.name ?? id);
    const shown = names.slice(0, names.length > mostNames ? mostNames - 1 : mostNames).join(', ');
    if (names.length <= mostNames) return shown;
    return formatMessage(words.more, language, { fields: shown, count: names.length - mostNames + 1 });
  };
}

function describe(
  workspace: Workspace,
  process: Process,
  { flows, links }: { flows: readonly StepFlow[]; links: readonly SystemFlow[] },
  language: Language,
): DiagramText {
  const systemName = (id: SystemId): string => systemById(workspace, id)?.name ?? id;
  const all = (ids: Iterable<DataFieldId>): string =>
    [...ids].map((id) => fieldById(workspace, id)?.name ?? id).join(', ');
  const count = (mode: SystemFlow['mode']): number => links.filter((link) => link.mode === mode).length;
  const summary = formatMessage(words.summary, language, {
    process: process.name,
    systems: new Set([...flows.map(({ systemId }) => systemId), ...links.flatMap(({ from, to }) => [from, to])]).size,
    fields: new Set(flows.flatMap(({ fieldIds }) => [...fieldIds])).size,
    missing: count('missing'),
    manual: count('manual'),
  });
  const lines = [
    ...flows.map(({ number, name, systemId, direction, fieldIds }) =>
      formatMessage(direction === 'in' ? words.asks : words.shows, language, {
        number: String(number),
        name,
        system: systemName(systemId),
        fields: all(fieldIds),
      }),
    ),
    ...links.map(
      ({ from, to, mode, fieldIds }) =>
        `${systemName(from)} → ${systemName(to)}: ${formatMessage(words[mode], language, { fields: all(fieldIds) })}`,
    ),
  ];
  return { summary, lines };
}
