import { expectNextOf } from '../flow/expectations.ts';
import { defineRule } from '../rule.ts';

/** Where it is our turn, the customer knows what comes next, and when. */
export const nextStepNotTold = defineRule({
  id: 'next-step-not-told',
  category: 'expectation',
  stage: 'expectations',
  messages: {
    nothingDefined: {
      severity: 'warning',
      nl: 'Na “{step}” zijn wij aan zet. Voor {groups}: wat mag de klant verwachten, en wanneer?',
      en: 'After “{step}” it is our turn. What may {groups} expect, and when?',
    },
    notLinked: {
      severity: 'warning',
      nl: 'Bij “{step}” mag de klant verwachten: “{text}”. Dat staat nog in geen enkel middel.',
      en: '“{text}” is written down at “{step}”, but no message tells it.',
    },
    notTold: {
      severity: 'warning',
      nl: 'Voor {groups} moet na “{step}” duidelijk zijn: “{text}”. {infos} wordt niet verteld{path, select, none {} other { op het pad {path}}}.',
      en: '{groups} should know “{text}” after “{step}”, but {infos} is not told{path, select, none {} other { on the path {path}}}.',
    },
    noTime: { severity: 'hint', nl: '“{step}”: zeg erbij hoe lang het duurt.', en: '“{step}”: say how long it takes.' },
  },
  docs: {
    title: { nl: 'De klant weet niet wat er nu komt', en: 'The customer does not know what comes next' },
    why: {
      nl: 'Wie niet weet wat er komt en wanneer, gaat bellen of zoekt een ander.',
      en: 'Who does not know what comes, and when, starts calling or goes elsewhere.',
    },
    advice: {
      nl: 'Vertel in het middel bij deze stap wat er komt, en wanneer.',
      en: 'Tell in the content of this step what comes next, and when.',
    },
    source:
      'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 5; J. van Dam, Digitaal klantcontact (2019), trend 3',
  },
  checks: {
    processGroup({ flow }, { report, explainByGap }) {
      for (const cell of flow.cells) {
        const { step, groupId } = cell;
        if (!cell.isRequired || !cell.primary || step.role?.includes('exit') || !flow.isOurTurnAfter(step.id)) continue;
        const at = { anchor: { kind: 'step', id: step.id } as const, targetGroupId: groupId };
        const expected = expectNextOf(step, groupId);
        const infoIds = expected?.infoIds ?? [];
        const untold = infoIds.filter((infoId) => flow.wouldKnow(infoId, step.id, true) !== 'every-path');
        const onlyByGap = infoIds.filter(
          (id) => !untold.includes(id) && flow.knows(id, step.id, true) !== 'every-path',
        );
        for (const infoId of onlyByGap) {
          for (const gap of flow.gapsBehind(infoId, step.id)) {
            const consequence = { ruleId: 'next-step-not-told', stepId: step.id, infoId };
            explainByGap({ stepId: gap.step.id, targetGroupId: groupId }, consequence);
          }
        }
        if (!expected) report({ ...at, messageId: 'nothingDefined' });
        else if (infoIds.length === 0) report({ ...at, messageId: 'notLinked' });
        else if (untold[0]) {
          const isPartly = flow.wouldKnow(untold[0], step.id, true) === 'some-path';
          const path = isPartly ? flow.pathWithout(untold[0], step.id) : undefined;
          report({
            ...at,
            messageId: 'notTold',
            explains: { infos: untold },
            ...(path ? { path } : {}),
          });
        } else if (onlyByGap.length === 0 && !expected.within) report({ ...at, messageId: 'noTime' });
      }
    },
  },
  words: ({ anchor, targetGroupIds, explains, path }, names) => ({
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    text: names.expectationOf(anchor.id, 'expectNext', targetGroupIds),
    infos: names.join((explains['infos'] ?? []).map((infoId) => `“${names.of('info', infoId)}”`)),
    path: path ? names.path(path) : 'none',
  }),
});
