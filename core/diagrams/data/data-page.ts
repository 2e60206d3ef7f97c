import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { DataFieldId, SystemId } from '#core/model/id.ts';
import { fieldById } from '#core/model/lookups.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { mermaidLabel } from '../mermaid-text.ts';
import type { DataFlows, StepFlow } from './read-data-flows.ts';
import { words } from './texts.ts';

const layout = ['---', 'config:', '  layout: dagre', '  flowchart:', '    rankSpacing: 60', '---', 'flowchart LR'];

/** One page of the data flow as Mermaid text: steps that fill left, systems between, steps that show right. */
export function dataPage(workspace: Workspace, { flows, links }: DataFlows, language: Language): string {
  const systemIds = new Set([...flows.map(({ systemId }) => systemId), ...links.flatMap(({ from, to }) => [from, to])]);
  const used = new Set([...flows, ...links].flatMap(({ fieldIds }) => [...fieldIds]));
  const systems = workspace.systems.filter(({ id }) => systemIds.has(id));
  const nodeOf = (id: SystemId): string => `s${systems.findIndex((system) => system.id === id) + 1}`;
  const nameOf = fieldNames(workspace, language);
  const isLeading = ({ holds }: SourceSystem): boolean =>
    holds.some(({ role, fieldId }) => role === 'record' && used.has(fieldId));
  const red: number[] = [];
  const arrows = [
    ...flows.map(({ number, systemId, direction, fieldIds }) => {
      const label = mermaidLabel(nameOf([...fieldIds]), language);
      return direction === 'in'
        ? `  n${number} -->|${label}| ${nodeOf(systemId)}`
        : `  ${nodeOf(systemId)} -->|${label}| n${number}out`;
    }),
    ...links.map(({ from, to, mode, fieldIds }, index) => {
      const label = mermaidLabel(formatMessage(words[mode], language, { fields: nameOf(fieldIds) }), language);
      const arrow = mode === 'realtime' || mode === 'batch' ? '==>' : '-.->';
      if (mode === 'manual' || mode === 'missing') red.push(flows.length + index);
      return `  ${nodeOf(from)} ${arrow}|${label}| ${nodeOf(to)}`;
    }),
  ];
  return [
    ...layout,
    ...stepNodes(flows, language),
    ...systems.map((system) => `  ${nodeOf(system.id)}[(${systemLabel(system, used, nameOf, language)})]`),
    ...arrows,
    ...(red.length > 0 ? [`  linkStyle ${red.join(',')} stroke:#B00020,stroke-width:2.5px,color:#B00020`] : []),
    ...leadingStyle(systems.filter(isLeading).map(({ id }) => nodeOf(id))),
  ].join('\n');
}

/** A step that fills stands left, one that shows stands right; a step that does both stands twice, with the same number. */
function stepNodes(flows: readonly StepFlow[], language: Language): string[] {
  const nodes = flows.map(({ number, name, direction }) => {
    const id = direction === 'in' ? `n${number}` : `n${number}out`;
    return `  ${id}[${mermaidLabel(`${number} ${name}`, language)}]`;
  });
  return [...new Set(nodes)];
}

function leadingStyle(nodes: readonly string[]): string[] {
  if (nodes.length === 0) return [];
  return ['  classDef leading fill:#E9F2F1,stroke:#0B5A63,stroke-width:3px', `  class ${nodes.join(',')} leading`];
}

function systemLabel(
  { name, holds }: SourceSystem,
  used: ReadonlySet<DataFieldId>,
  nameOf: (ids: readonly DataFieldId[]) => string,
  language: Language,
): string {
  const own = (wanted: 'record' | 'copy'): DataFieldId[] =>
    holds.filter(({ role, fieldId }) => role === wanted && used.has(fieldId)).map(({ fieldId }) => fieldId);
  const parts = (['record', 'copy'] as const).flatMap((role) => {
    const fields = own(role);
    const message = role === 'record' ? words.leads : words.copies;
    return fields.length > 0 ? [formatMessage(message, language, { fields: nameOf(fields) })] : [];
  });
  return mermaidLabel([name, ...parts], language);
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
