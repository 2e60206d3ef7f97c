import type { SystemId } from '#core/model/id.ts';
import { systemById } from '#core/model/lookups.ts';
import { defineRule } from '../rule.ts';
import { collectAsks } from './parts/asked-questions.ts';

/** What a system behind the contact knew before, is not asked. */
export const askedWhileKnown = defineRule({
  id: 'asked-while-known',
  category: 'overlap',
  stage: 'systems',
  messages: {
    preexisting: {
      severity: 'warning',
      nl: '“{step}” vraagt {fields}, maar {system} weet dat al.',
      en: '“{step}” asks for {fields}, but {system} already knows them.',
    },
  },
  docs: {
    title: { nl: 'Vragen naar de bekende weg', en: 'Asking what we already know' },
    why: {
      nl: 'Wat we al weten, moeten we bij het volgende contact gebruiken. Anders voelt de klant zich een nummer.',
      en: 'What we know must be used at the next contact. Otherwise customers feel like a number.',
    },
    advice: {
      nl: 'Laat zien wat we al weten en laat de klant het alleen controleren.',
      en: 'Show what is known and let the customer only check it.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4',
  },
  checks: {
    processGroup({ workspace, flow }, { report }) {
      const questions = collectAsks(flow);
      for (const cell of flow.cells) {
        const { step, primary } = cell;
        const asked = (primary?.asks ?? []).filter(({ mode }) => mode === 'ask');
        if (asked.length === 0) continue;
        const fields = [...new Set(asked.flatMap(({ fieldIds }) => fieldIds))].filter(
          (fieldId) => questions.askedBefore(`field:${fieldId}`, step.id).length === 0,
        );
        for (const systemId of new Set<SystemId>(primary?.use.systemIds)) {
          const holds = systemById(workspace, systemId)?.holds ?? [];
          const known = fields.filter((id) => holds.some(({ fieldId, preexisting }) => fieldId === id && preexisting));
          if (known.length === 0) continue;
          const asking = asked.filter(({ fieldIds }) => fieldIds.some((id) => known.includes(id)));
          report({
            messageId: 'preexisting',
            anchor: { kind: 'step', id: step.id },
            discriminators: { system: systemId },
            targetGroupId: flow.groupId,
            explains: {
              fields: known,
              infos: asking.map(({ infoId }) => infoId),
              content: asking.map(({ item }) => item.id),
            },
          });
        }
      }
    },
  },
  words: ({ anchor, discriminators, explains }, names) => ({
    step: names.of('step', anchor.id),
    system: names.of('system', discriminators['system'] ?? ''),
    fields: names.list('field', explains['fields'] ?? []),
  }),
});
