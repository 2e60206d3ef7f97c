import { defineRule } from '../rule.ts';

/** A process reaches every group that it is for. */
export const targetGroupUncovered = defineRule({
  id: 'target-group-uncovered',
  category: 'gap',
  stage: 'channels',
  messages: {
    nothing: {
      severity: 'error',
      nl: '“{process}” is ook voor {group}, maar deze groep komt in geen enkele stap voor.',
      en: '“{process}” is meant for {group}, but no step reaches them.',
    },
  },
  docs: {
    title: { nl: 'Doelgroep vergeten', en: 'Target group left out' },
    why: {
      nl: 'Eén aanpak voor iedereen werkt niet meer: elke doelgroep heeft eigen behoeften.',
      en: 'One approach for all no longer works: every group has its own needs.',
    },
    advice: {
      nl: 'Kies kanalen voor deze doelgroep, of haal de doelgroep uit dit klantproces.',
      en: 'Choose channels for this group, or take the group out of this process.',
    },
    source: 'E. Putman, One-size-fits-nobody (2015); A. Dijk, Klantinteractie 2020 (2017)',
  },
  checks: {
    processGroup({ process, flow }, { report }) {
      if (flow.graph.order.length === 0) return;
      if (flow.cells.some(({ isRequired, primary }) => isRequired && primary)) return;
      report({
        messageId: 'nothing',
        anchor: { kind: 'process', id: process.id },
        discriminators: { group: flow.groupId },
        targetGroupId: flow.groupId,
      });
    },
  },
  words: ({ anchor, discriminators }, names) => ({
    process: names.of('process', anchor.id),
    group: names.of('targetGroup', discriminators['group'] ?? ''),
  }),
});
