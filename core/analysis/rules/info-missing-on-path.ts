import { defineRule } from '../rule.ts';
import { unmetNeeds } from './parts/needs.ts';

/** What a group must know at a step is told on every path to it, in a primary channel. */
export const infoMissingOnPath = defineRule({
  id: 'info-missing-on-path',
  category: 'gap',
  stage: 'content',
  messages: {
    somePaths: {
      severity: 'warning',
      nl: 'Op het pad {path} vertelt niemand “{info}”. Dat is nodig bij “{step}”.',
      en: 'On the path {path} nobody tells “{info}”, which is needed at “{step}”.',
    },
    onlySupporting: {
      severity: 'warning',
      nl: '“{info}” (nodig bij “{step}”) wordt alleen in een ondersteunend kanaal verteld.',
      en: '“{info}” (needed at “{step}”) is told in a supporting channel only.',
    },
  },
  docs: {
    title: { nl: 'Niet op elk pad verteld', en: 'Not told on every path' },
    why: {
      nl: 'Wie een andere weg neemt, bijvoorbeeld belt in plaats van klikt, mist wat de anderen wel horen.',
      en: 'Who takes another way, calling instead of clicking, misses what the others hear.',
    },
    advice: {
      nl: 'Vertel het ook op het andere pad, of bij een stap waar alle paden langskomen.',
      en: 'Tell it on the other path too, or at a step that all paths pass.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), inleiding',
  },
  checks: {
    processGroup({ flow }, { report }) {
      for (const { cell, infoId, isDuring } of unmetNeeds(flow)) {
        const asIf = flow.wouldKnow(infoId, cell.step.id, isDuring);
        if (asIf !== 'some-path' && asIf !== 'supporting-only') continue;
        const path = asIf === 'some-path' ? flow.pathWithout(infoId, cell.step.id) : undefined;
        report({
          messageId: asIf === 'some-path' ? 'somePaths' : 'onlySupporting',
          anchor: { kind: 'step', id: cell.step.id },
          discriminators: { info: infoId },
          targetGroupId: flow.groupId,
          ...(path ? { path } : {}),
        });
      }
    },
  },
  words: ({ anchor, discriminators, path }, names) => ({
    step: names.of('step', anchor.id),
    info: names.of('info', discriminators['info'] ?? ''),
    path: names.path(path ?? []),
  }),
});
