import { systemById } from '#core/model/lookups.ts';
import { defineRule } from '../rule.ts';

/** What we ask is kept in one of the systems behind the contact. */
export const answerNotStored = defineRule({
  id: 'answer-not-stored',
  category: 'data',
  stage: 'systems',
  messages: {
    notHeld: {
      severity: 'warning',
      nl: 'We vragen {field} bij “{step}”, maar in {systems} is daar geen plek voor.',
      en: '“{step}” asks for {field}, but {systems} cannot keep it.',
    },
  },
  docs: {
    title: { nl: 'Antwoord gaat verloren', en: 'Answer gets lost' },
    why: {
      nl: 'Een antwoord dat nergens blijft, vragen we later opnieuw. Dat merkt de klant.',
      en: 'An answer that is kept nowhere is asked again later. The customer notices.',
    },
    advice: {
      nl: 'Geef het gegeven een plek in het systeem, of koppel een ander systeem aan dit contactmoment.',
      en: 'Give the data a place in the system, or attach another system to this touchpoint.',
    },
    source: 'E. Putman, One-size-fits-nobody (2015)',
  },
  checks: {
    processGroup({ workspace, flow }, { report }) {
      for (const cell of flow.cells) {
        for (const { use, asks } of cell.uses) {
          if (asks.length === 0) continue;
          const systems = (use.systemIds ?? []).flatMap((id) => systemById(workspace, id) ?? []);
          if (systems.length === 0) continue;
          // What may be left open is talked about, not kept.
          const kept = asks.filter(({ mode, isOptional }) => mode === 'ask' && !isOptional);
          const fieldIds = kept.flatMap((ask) => ask.fieldIds);
          for (const fieldId of new Set(fieldIds)) {
            if (systems.some(({ holds }) => holds.some((holding) => holding.fieldId === fieldId))) continue;
            report({
              messageId: 'notHeld',
              anchor: { kind: 'step', id: cell.step.id },
              discriminators: { field: fieldId },
              targetGroupId: flow.groupId,
              explains: { systems: systems.map(({ id }) => id) },
            });
          }
        }
      }
    },
  },
  words: ({ anchor, discriminators, explains }, names) => ({
    step: names.of('step', anchor.id),
    field: names.of('field', discriminators['field'] ?? ''),
    systems: names.list('system', explains['systems'] ?? []),
  }),
});
