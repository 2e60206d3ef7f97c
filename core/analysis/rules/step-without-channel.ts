import { defineRule } from '../rule.ts';

/** Every contact has a primary channel for every target group. */
export const stepWithoutChannel = defineRule({
  id: 'step-without-channel',
  category: 'gap',
  stage: 'channels',
  messages: {
    noPrimary: {
      severity: 'error',
      nl: '“{step}” heeft geen kanaal voor {groups}.{consequences, select, none {} other { Daardoor ontbreekt ook: {consequences}.}}',
      en: '“{step}” has no channel for {groups}.{consequences, select, none {} other { As a result they also miss: {consequences}.}}',
    },
  },
  docs: {
    title: { nl: 'Geen kanaal voor deze doelgroep', en: 'No channel for this target group' },
    why: {
      nl: 'Zonder kanaal hoort deze doelgroep hier niets, en mist zij ook wat later nodig is.',
      en: 'Without a channel this target group hears nothing here, and misses what is needed later.',
    },
    advice: {
      nl: 'Kies een kanaal voor deze doelgroep, of leg vast waarom het niet nodig is.',
      en: 'Choose a channel for this target group, or note why none is needed.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1 en 3',
  },
  checks: {
    processGroup({ flow }, { report }) {
      for (const cell of flow.cells) {
        if (!cell.isRequired || cell.primary) continue;
        report({
          messageId: 'noPrimary',
          anchor: { kind: 'step', id: cell.step.id },
          targetGroupId: flow.groupId,
        });
      }
    },
  },
  words: ({ anchor, targetGroupIds, consequences }, names) => ({
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    consequences:
      consequences.length === 0 ? 'none' : names.list('info', [...new Set(consequences.map(({ infoId }) => infoId))]),
  }),
});
