import { informationById } from '#core/model/lookups.ts';
import { weExpectOf } from '../flow/expectations.ts';
import { defineRule } from '../rule.ts';

/** What we expect of the customer is asked for in a message, with its deadline. */
export const customerTaskNotTold = defineRule({
  id: 'customer-task-not-told',
  category: 'expectation',
  stage: 'expectations',
  messages: {
    notLinked: {
      severity: 'warning',
      nl: 'We verwachten “{text}” bij “{step}”, maar geen bericht vraagt erom.',
      en: 'We expect “{text}” at “{step}”, but no message asks for it.',
    },
    notTold: {
      severity: 'warning',
      nl: 'Niemand vertelt {groups}{path, select, none {} other { op het pad {path}}} wat ze moeten doen: “{text}”.',
      en: '{groups} are not told{path, select, none {} other { on the path {path}}} that they must: “{text}”.',
    },
    deadlineNotTold: {
      severity: 'warning',
      nl: '“{text}” heeft een uiterste datum die in geen bericht staat.',
      en: '“{text}” has a deadline that no message mentions.',
    },
  },
  docs: {
    title: { nl: 'We verwachten iets, maar zeggen het niet', en: 'We expect something but do not say it' },
    why: {
      nl: 'Wie niet weet wat hij moet doen, doet het niet of te laat. Daarna moeten wij erachteraan.',
      en: 'Who does not know what to do does nothing, or too late. Then we have to chase.',
    },
    advice: {
      nl: 'Vertel in het bericht ervoor wat de klant moet doen, en voor wanneer.',
      en: 'Tell in the message before it what the customer must do, and by when.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 5',
  },
  checks: {
    processGroup({ workspace, flow }, { report, explainByGap }) {
      for (const { step, groupId, touchpoint } of flow.cells) {
        const task = weExpectOf(step, groupId);
        if (!task || touchpoint?.skip) continue;
        const at = { anchor: { kind: 'step', id: step.id } as const, targetGroupId: groupId };
        const infoIds = task.infoIds ?? [];
        if (infoIds.length === 0) {
          report({ ...at, messageId: 'notLinked' });
          continue;
        }
        const untold = infoIds.filter((infoId) => flow.wouldKnow(infoId, step.id, true) !== 'every-path');
        for (const infoId of infoIds) {
          if (untold.includes(infoId) || flow.knows(infoId, step.id, true) === 'every-path') continue;
          for (const gap of flow.gapsBehind(infoId, step.id)) {
            const consequence = { ruleId: 'customer-task-not-told', stepId: step.id, infoId };
            explainByGap({ stepId: gap.step.id, targetGroupId: groupId }, consequence);
          }
        }
        if (untold[0]) {
          const isPartly = flow.wouldKnow(untold[0], step.id, true) === 'some-path';
          const path = isPartly ? flow.pathWithout(untold[0], step.id) : undefined;
          report({ ...at, messageId: 'notTold', explains: { infos: untold }, ...(path ? { path } : {}) });
        }
        const facts = infoIds.flatMap((infoId) => informationById(workspace, infoId)?.facts ?? []);
        if (task.deadline && !facts.some(({ type }) => type === 'duration' || type === 'date')) {
          report({ ...at, messageId: 'deadlineNotTold' });
        }
      }
    },
  },
  words: ({ anchor, targetGroupIds, path }, names) => ({
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    text: names.expectationOf(anchor.id, 'weExpect', targetGroupIds),
    path: path ? names.path(path) : 'none',
  }),
});
