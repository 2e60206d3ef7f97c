import type { Message } from '#core/messages/format-message.ts';
import type { MeasureId } from '#core/model/measure-id.ts';
import { processMeasures } from '../measures/process-measures.ts';
import { isReached, targetsFor } from '../measures/targets.ts';
import { defineRule } from '../rule.ts';

/** Names of the measures inside a sentence, and whether their value is a share. */
const measures: Record<MeasureId, Message & { isShare?: true }> = {
  coverageStrict: { nl: 'De dekking', en: 'Coverage', isShare: true },
  coveragePartial: { nl: 'De gedeeltelijke dekking', en: 'Partial coverage', isShare: true },
  digitalFinishShare: { nl: 'Het aandeel digitaal afgerond', en: 'The digital finish share', isShare: true },
  digitalContactShare: { nl: 'Het aandeel digitale contacten', en: 'The digital contact share', isShare: true },
  channelSwitches: { nl: 'Het aantal kanaalwisselingen', en: 'The number of channel switches' },
  kindSwitches: { nl: 'Het aantal wisselingen van soort kanaal', en: 'The number of switches of kind of channel' },
  pushContacts: { nl: 'Het aantal contacten op ons initiatief', en: 'The number of contacts that we start' },
  contactsPerCase: { nl: 'Het aantal contacten per klant', en: 'The number of contacts per case' },
  costPerCase: { nl: 'De kosten per klant in euro', en: 'The cost per case in euro' },
  effortPoints: { nl: 'Het aantal moeitepunten', en: 'The number of effort points' },
};

/** Figures reach the targets that were set for them. */
export const measureTargetMissed = defineRule({
  id: 'measure-target-missed',
  category: 'planning',
  stage: 'planning',
  messages: {
    missed: {
      severity: 'hint',
      nl: '{measure} voor {group} is {value}; het doel is {target}.',
      en: '{measure} for {group} is {value}; the target is {target}.',
    },
  },
  docs: {
    title: { nl: 'Doel niet gehaald', en: 'Target not met' },
    why: {
      nl: 'Een doel dat niet wordt gehaald, vraagt om een ander ontwerp of om een ander doel.',
      en: 'A target that is not met asks for another design or for another target.',
    },
    advice: {
      nl: 'Kijk welke stappen het zwaarst wegen. Past het doel niet bij deze doelgroep? Stel dan een eigen doel.',
      en: 'See which steps weigh most. Does the target not suit this group? Then set its own.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 2; J. van Dam, Digitaal klantcontact (2019)',
  },
  checks: {
    process(view, { report }) {
      if (!view.process.measureTargets?.length) return;
      for (const figures of processMeasures(view)) {
        for (const target of targetsFor(view.process, figures.targetGroupId)) {
          const { measure } = target;
          const value = figures[measure];
          if (value === null || isReached(target, value)) continue;
          report({
            messageId: 'missed',
            anchor: { kind: 'process', id: view.process.id },
            discriminators: { group: figures.targetGroupId, measure },
            targetGroupId: figures.targetGroupId,
            data: { value: Math.round(value * 10_000) / 10_000, target: target.value },
          });
        }
      }
    },
  },
  words({ discriminators, data }, names) {
    const measure = measures[discriminators['measure'] as MeasureId];
    const locale = names.language === 'nl' ? 'nl-NL' : 'en-GB';
    const figures = new Intl.NumberFormat(locale, {
      ...(measure.isShare ? { style: 'percent' } : {}),
      maximumFractionDigits: measure.isShare ? 1 : 2,
    });
    return {
      measure: measure[names.language],
      group: names.of('targetGroup', discriminators['group'] ?? ''),
      value: figures.format(Number(data['value'])),
      target: figures.format(Number(data['target'])),
    };
  },
});
