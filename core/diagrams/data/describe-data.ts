import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { DataFieldId, SystemId } from '#core/model/id.ts';
import { fieldById, systemById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramText } from '../diagram-page.ts';
import type { DataFlows, SystemFlow } from './read-data-flows.ts';
import { words } from './texts.ts';

/** The data flow in words: a line per step and system, a line per link between systems. */
export function describeData(
  workspace: Workspace,
  process: Process,
  { flows, links }: DataFlows,
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
