import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { acceptanceSchema, createAcceptance } from '#core/model/acceptance.ts';
import { actionSchema, createAction } from '#core/model/action.ts';
import { analysisConfigSchema, createAnalysisConfig } from '#core/model/analysis-config.ts';
import { channelPreferenceSchema, createChannelPreference } from '#core/model/channel-preference.ts';
import { channelUseSchema, createChannelUse } from '#core/model/channel-use.ts';
import { channelSchema, createChannel } from '#core/model/channel.ts';
import { contentItemSchema, createContentItem } from '#core/model/content-item.ts';
import { contentVariantSchema, createContentVariant } from '#core/model/content-variant.ts';
import { createDataField, dataFieldSchema } from '#core/model/data-field.ts';
import { createExperience, experienceSchema } from '#core/model/experience.ts';
import { createFact, factSchema } from '#core/model/fact.ts';
import { createFieldHolding, fieldHoldingSchema } from '#core/model/field-holding.ts';
import { createInformationItem, informationItemSchema } from '#core/model/information-item.ts';
import { createNeed, needSchema } from '#core/model/need.ts';
import { createPerson, personSchema } from '#core/model/person.ts';
import { createPersona, personaSchema } from '#core/model/persona.ts';
import { createPhase, phaseSchema } from '#core/model/phase.ts';
import { createPlan, planSchema } from '#core/model/plan.ts';
import { createProcess, processSchema } from '#core/model/process.ts';
import { createQuestion, questionSchema } from '#core/model/question.ts';
import { createReferral, referralSchema } from '#core/model/referral.ts';
import { createRemark, remarkSchema } from '#core/model/remark.ts';
import { createResearchRecord, researchRecordSchema } from '#core/model/research-record.ts';
import { createSourceSystem, sourceSystemSchema } from '#core/model/source-system.ts';
import { createStep, stepSchema } from '#core/model/step.ts';
import { createSystemLink, systemLinkSchema } from '#core/model/system-link.ts';
import { createTargetGroup, targetGroupSchema } from '#core/model/target-group.ts';
import { createTerm, termSchema } from '#core/model/term.ts';
import { createToneProfile, toneProfileSchema } from '#core/model/tone-profile.ts';
import { createTouchpoint, touchpointSchema } from '#core/model/touchpoint.ts';
import { createTransition, transitionSchema } from '#core/model/transition.ts';
import { createVersion, versionSchema } from '#core/model/version.ts';
import { createWorkspace, workspaceSchema } from '#core/model/workspace.ts';

const id = 'x' as never;
const name = 'Naam';
const on = '2026-11-18T10:12:00+01:00';
const made: [string, z.ZodType, unknown][] = [
  [
    'acceptance',
    acceptanceSchema,
    createAcceptance({
      id,
      fingerprint: 'f',
      ruleId: 'r',
      reason: 'Omdat het zo is',
      on: '2026-11-18',
      contextHash: 'h',
    }),
  ],
  ['action', actionSchema, createAction({ id, text: name })],
  ['analysis config', analysisConfigSchema, createAnalysisConfig()],
  ['channel preference', channelPreferenceSchema, createChannelPreference(id, 'avoided')],
  ['channel use', channelUseSchema, createChannelUse({ channelId: id })],
  ['channel', channelSchema, createChannel({ id, name, kind: 'paper', medium: 'letter' })],
  ['content item', contentItemSchema, createContentItem({ id, title: name })],
  ['content variant', contentVariantSchema, createContentVariant({ id, channelIds: [], locale: 'nl' })],
  ['data field', dataFieldSchema, createDataField({ id, name })],
  ['experience', experienceSchema, createExperience(id)],
  ['fact', factSchema, createFact({ key: 'termijn', label: name })],
  ['field holding', fieldHoldingSchema, createFieldHolding(id, 'copy')],
  ['information item', informationItemSchema, createInformationItem({ id, name })],
  ['need', needSchema, createNeed({ infoId: id })],
  ['person', personSchema, createPerson({ id, name })],
  ['persona', personaSchema, createPersona(name)],
  ['phase', phaseSchema, createPhase({ id, name })],
  ['plan', planSchema, createPlan({ id, name })],
  ['process', processSchema, createProcess({ id, name })],
  ['question', questionSchema, createQuestion({ id, text: name })],
  ['referral', referralSchema, createReferral(name)],
  ['remark', remarkSchema, createRemark({ id, target: { kind: 'step', id: 's' }, text: name, author: name, on })],
  ['research record', researchRecordSchema, createResearchRecord('survey', '2026-11-18')],
  ['source system', sourceSystemSchema, createSourceSystem({ id, name })],
  ['step', stepSchema, createStep({ id, name, phaseId: id })],
  ['system link', systemLinkSchema, createSystemLink({ id, from: id, to: id })],
  ['target group', targetGroupSchema, createTargetGroup({ id, name })],
  ['term', termSchema, createTerm({ id, preferred: name })],
  ['tone profile', toneProfileSchema, createToneProfile({ id, name })],
  ['touchpoint', touchpointSchema, createTouchpoint({ targetGroupIds: 'all' })],
  ['transition', transitionSchema, createTransition({ id, from: id, to: id })],
  ['version', versionSchema, createVersion({ id, name, on, content: '' })],
  ['workspace', workspaceSchema, createWorkspace({ id, name, contentLocale: 'nl' })],
];

describe('factories', () => {
  it.each(made)('make a %s that fits its schema', (_, schema, value) => {
    expect(schema.safeParse(value).error?.issues).toBeUndefined();
  });

  it('start a new process at the first stage, with the rest of the rules silent', () => {
    expect(createProcess({ id, name }).stage).toBe('flow');
  });

  it('make a question of information that is asked', () => {
    expect(createInformationItem({ id, name, direction: 'ask' }).kind).toBe('question');
  });
});
