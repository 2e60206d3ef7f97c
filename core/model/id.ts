import { z } from 'zod';
import type { EntityKind } from './entity-kind.ts';

/** Tells of an id schema which kind of thing it identifies, so that references can be found in the schema itself. */
export const idKinds = z.registry<{ kind: EntityKind }>();

/** Ids never change and never carry meaning; any non-empty text is one. A schema of its own per kind. */
function idSchema<Brand extends string>(kind: EntityKind) {
  return z.string().min(1).brand<Brand>().register(idKinds, { kind });
}

/** Id of the workspace. */
export const workspaceIdSchema = idSchema<'WorkspaceId'>('workspace');
/** Id of the workspace. */
export type WorkspaceId = z.infer<typeof workspaceIdSchema>;

/** Id of a person. */
export const personIdSchema = idSchema<'PersonId'>('person');
/** Id of a person. */
export type PersonId = z.infer<typeof personIdSchema>;

/** Id of a target group. */
export const targetGroupIdSchema = idSchema<'TargetGroupId'>('targetGroup');
/** Id of a target group. */
export type TargetGroupId = z.infer<typeof targetGroupIdSchema>;

/** Id of a channel. */
export const channelIdSchema = idSchema<'ChannelId'>('channel');
/** Id of a channel. */
export type ChannelId = z.infer<typeof channelIdSchema>;

/** Id of a data field. */
export const dataFieldIdSchema = idSchema<'DataFieldId'>('field');
/** Id of a data field. */
export type DataFieldId = z.infer<typeof dataFieldIdSchema>;

/** Id of a source system. */
export const systemIdSchema = idSchema<'SystemId'>('system');
/** Id of a source system. */
export type SystemId = z.infer<typeof systemIdSchema>;

/** Id of a system link. */
export const systemLinkIdSchema = idSchema<'SystemLinkId'>('systemLink');
/** Id of a system link. */
export type SystemLinkId = z.infer<typeof systemLinkIdSchema>;

/** Id of an information item. */
export const informationItemIdSchema = idSchema<'InformationItemId'>('info');
/** Id of an information item. */
export type InformationItemId = z.infer<typeof informationItemIdSchema>;

/** Id of a content item. */
export const contentItemIdSchema = idSchema<'ContentItemId'>('content');
/** Id of a content item. */
export type ContentItemId = z.infer<typeof contentItemIdSchema>;

/** Id of a content variant. */
export const variantIdSchema = idSchema<'VariantId'>('variant');
/** Id of a content variant. */
export type VariantId = z.infer<typeof variantIdSchema>;

/** Id of a tone profile. */
export const toneProfileIdSchema = idSchema<'ToneProfileId'>('toneProfile');
/** Id of a tone profile. */
export type ToneProfileId = z.infer<typeof toneProfileIdSchema>;

/** Id of a term. */
export const termIdSchema = idSchema<'TermId'>('term');
/** Id of a term. */
export type TermId = z.infer<typeof termIdSchema>;

/** Id of a process. */
export const processIdSchema = idSchema<'ProcessId'>('process');
/** Id of a process. */
export type ProcessId = z.infer<typeof processIdSchema>;

/** Id of a phase. */
export const phaseIdSchema = idSchema<'PhaseId'>('phase');
/** Id of a phase. */
export type PhaseId = z.infer<typeof phaseIdSchema>;

/** Id of a step. */
export const stepIdSchema = idSchema<'StepId'>('step');
/** Id of a step. */
export type StepId = z.infer<typeof stepIdSchema>;

/** Id of a customer question. */
export const questionIdSchema = idSchema<'QuestionId'>('question');
/** Id of a customer question. */
export type QuestionId = z.infer<typeof questionIdSchema>;

/** Id of a transition. */
export const transitionIdSchema = idSchema<'TransitionId'>('transition');
/** Id of a transition. */
export type TransitionId = z.infer<typeof transitionIdSchema>;

/** Id of an acceptance. */
export const acceptanceIdSchema = idSchema<'AcceptanceId'>('acceptance');
/** Id of an acceptance. */
export type AcceptanceId = z.infer<typeof acceptanceIdSchema>;

/** Id of a plan. */
export const planIdSchema = idSchema<'PlanId'>('plan');
/** Id of a plan. */
export type PlanId = z.infer<typeof planIdSchema>;

/** Id of an objective of a plan. */
export const objectiveIdSchema = idSchema<'ObjectiveId'>('objective');
/** Id of an objective of a plan. */
export type ObjectiveId = z.infer<typeof objectiveIdSchema>;

/** Id of a key message of a plan. */
export const keyMessageIdSchema = idSchema<'KeyMessageId'>('keyMessage');
/** Id of a key message of a plan. */
export type KeyMessageId = z.infer<typeof keyMessageIdSchema>;

/** Id of a decision asked by a plan. */
export const decisionIdSchema = idSchema<'DecisionId'>('decision');
/** Id of a decision asked by a plan. */
export type DecisionId = z.infer<typeof decisionIdSchema>;

/** Id of a budget line of a plan. */
export const budgetLineIdSchema = idSchema<'BudgetLineId'>('budgetLine');
/** Id of a budget line of a plan. */
export type BudgetLineId = z.infer<typeof budgetLineIdSchema>;

/** Id of an action. */
export const actionIdSchema = idSchema<'ActionId'>('action');
/** Id of an action. */
export type ActionId = z.infer<typeof actionIdSchema>;

/** Id of a remark. */
export const remarkIdSchema = idSchema<'RemarkId'>('remark');
/** Id of a remark. */
export type RemarkId = z.infer<typeof remarkIdSchema>;

/** Id of a reply to a remark. */
export const replyIdSchema = idSchema<'ReplyId'>('reply');
/** Id of a reply to a remark. */
export type ReplyId = z.infer<typeof replyIdSchema>;

/** Id of a named version. */
export const versionIdSchema = idSchema<'VersionId'>('version');
/** Id of a named version. */
export type VersionId = z.infer<typeof versionIdSchema>;
