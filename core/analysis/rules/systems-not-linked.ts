import { informationById } from '#core/model/lookups.ts';
import type { DataFieldId, SystemId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from '../finding.ts';
import type { ProcessView } from '../process-view.ts';
import { defineRule } from '../rule.ts';

/** The same data in two systems stay equal: by a link, or apart on purpose. */
export const systemsNotLinked = defineRule({
  id: 'systems-not-linked',
  category: 'data',
  stage: 'systems',
  messages: {
    noLink: {
      severity: 'warning',
      nl: 'Deze gegevens staan in {systemA} én in {systemB}: {fields}. Hoe blijven ze gelijk?',
      en: '{fields} is in {systemA} and in {systemB}. How do they stay the same?',
    },
  },
  docs: {
    title: { nl: 'Zelfde gegevens in twee systemen zonder koppeling', en: 'Same data in two systems without a link' },
    why: {
      nl: 'Wat op twee plekken staat, gaat uit elkaar lopen. De klant merkt het als eerste.',
      en: 'What is kept in two places drifts apart. The customer is the first to notice.',
    },
    advice: {
      nl: 'Leg een koppeling vast, of zeg waarom de systemen bewust gescheiden zijn.',
      en: 'Note a link, or say why the systems are kept apart on purpose.',
    },
    source:
      'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4; E. Putman, One-size-fits-nobody (2015)',
  },
  checks: {
    process(view, { report }) {
      const fieldsOfPair = new Map<string, { pair: [SystemId, SystemId]; fields: DataFieldId[] }>();
      for (const [fieldId, systemIds] of systemsPerField(view)) {
        for (const pair of pairsOf(systemIds)) {
          if (areLinked(view.workspace, fieldId, pair)) continue;
          const key = pair.join('\n');
          const entry = fieldsOfPair.get(key) ?? { pair, fields: [] };
          entry.fields.push(fieldId);
          fieldsOfPair.set(key, entry);
        }
      }
      for (const { pair, fields } of fieldsOfPair.values()) {
        report({
          messageId: 'noLink',
          anchor: { kind: 'process', id: view.process.id },
          discriminators: { systemA: pair[0], systemB: pair[1] },
          data: { fields: fields.toSorted(compareCodeUnits) },
        });
      }
    },
  },
  words: ({ discriminators, data }, names) => ({
    systemA: names.of('system', discriminators['systemA'] ?? ''),
    systemB: names.of('system', discriminators['systemB'] ?? ''),
    fields: names.list('field', (Array.isArray(data['fields']) ? data['fields'] : []).map(String)),
  }),
});

const holdersKnown = new WeakMap<Workspace['systems'], ReadonlyMap<DataFieldId, readonly { id: SystemId }[]>>();

/** The systems that hold each data field. */
function holdersPerField({ systems }: Workspace): ReadonlyMap<DataFieldId, readonly { id: SystemId }[]> {
  let holders = holdersKnown.get(systems);
  if (!holders) {
    holders = Map.groupBy(
      systems.flatMap(({ id, holds }) => holds.map(({ fieldId }) => ({ id, fieldId }))),
      ({ fieldId }) => fieldId,
    );
    holdersKnown.set(systems, holders);
  }
  return holders;
}

/** Per data field that contacts of this process tell or ask: the systems behind those contacts that hold it. */
function systemsPerField({ workspace, flows }: ProcessView): Map<DataFieldId, Set<SystemId>> {
  const holdersOf = holdersPerField(workspace);
  const found = new Map<DataFieldId, Set<SystemId>>();
  for (const { use, tells, asks } of flows.flatMap(({ cells }) => cells).flatMap(({ uses }) => uses)) {
    if (!use.systemIds) continue;
    for (const { infoId } of [...tells, ...asks]) {
      for (const fieldId of informationById(workspace, infoId)?.fieldIds ?? []) {
        const known = found.get(fieldId) ?? new Set();
        for (const { id } of holdersOf.get(fieldId) ?? []) if (use.systemIds.includes(id)) known.add(id);
        found.set(fieldId, known);
      }
    }
  }
  return found;
}

function pairsOf(systemIds: Set<SystemId>): [SystemId, SystemId][] {
  const sorted = [...systemIds].toSorted(compareCodeUnits);
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other): [SystemId, SystemId] => [one, other]));
}

/** A way over links that carry the field, in either direction, or a deliberate separation of these two. */
function areLinked({ systemLinks }: Workspace, fieldId: DataFieldId, [one, other]: [SystemId, SystemId]): boolean {
  const carrying = systemLinks.filter(({ fieldIds }) => fieldIds === 'all' || fieldIds.includes(fieldId));
  const isApart = carrying.some(
    ({ mode, from, to }) =>
      mode === 'separate-by-design' && ((from === one && to === other) || (from === other && to === one)),
  );
  const links = carrying.filter(({ mode }) => mode !== 'separate-by-design');
  return isApart || canReach(links, one, other) || canReach(links, other, one);
}

function canReach(links: readonly { from: SystemId; to: SystemId }[], from: SystemId, to: SystemId): boolean {
  const seen = new Set([from]);
  for (const here of seen) for (const link of links) if (link.from === here) seen.add(link.to);
  return seen.has(to);
}
