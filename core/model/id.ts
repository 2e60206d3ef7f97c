import { z } from 'zod';

/** Ids never change and never carry meaning; any non-empty text is one. */
const idSchema = z.string().min(1);

/** Id of the workspace. */
export const workspaceIdSchema = idSchema.brand<'WorkspaceId'>();
/** Id of the workspace. */
export type WorkspaceId = z.infer<typeof workspaceIdSchema>;

/** Id of a person. */
export const personIdSchema = idSchema.brand<'PersonId'>();
/** Id of a person. */
export type PersonId = z.infer<typeof personIdSchema>;

/** Id of a target group. */
export const targetGroupIdSchema = idSchema.brand<'TargetGroupId'>();
/** Id of a target group. */
export type TargetGroupId = z.infer<typeof targetGroupIdSchema>;

/** Id of a channel. */
export const channelIdSchema = idSchema.brand<'ChannelId'>();
/** Id of a channel. */
export type ChannelId = z.infer<typeof channelIdSchema>;

/** Id of a data field. */
export const dataFieldIdSchema = idSchema.brand<'DataFieldId'>();
/** Id of a data field. */
export type DataFieldId = z.infer<typeof dataFieldIdSchema>;

/** Id of a source system. */
export const systemIdSchema = idSchema.brand<'SystemId'>();
/** Id of a source system. */
export type SystemId = z.infer<typeof systemIdSchema>;

/** Id of a system link. */
export const systemLinkIdSchema = idSchema.brand<'SystemLinkId'>();
/** Id of a system link. */
export type SystemLinkId = z.infer<typeof systemLinkIdSchema>;

/** Id of an information item. */
export const informationItemIdSchema = idSchema.brand<'InformationItemId'>();
/** Id of an information item. */
export type InformationItemId = z.infer<typeof informationItemIdSchema>;

/** Id of a content item. */
export const contentItemIdSchema = idSchema.brand<'ContentItemId'>();
/** Id of a content item. */
export type ContentItemId = z.infer<typeof contentItemIdSchema>;

/** Id of a content variant. */
export const variantIdSchema = idSchema.brand<'VariantId'>();
/** Id of a content variant. */
export type VariantId = z.infer<typeof variantIdSchema>;

/** Id of a tone profile. */
export const toneProfileIdSchema = idSchema.brand<'ToneProfileId'>();
/** Id of a tone profile. */
export type ToneProfileId = z.infer<typeof toneProfileIdSchema>;

/** Id of a term. */
export const termIdSchema = idSchema.brand<'TermId'>();
/** Id of a term. */
export type TermId = z.infer<typeof termIdSchema>;

/** Id of a process. */
export const processIdSchema = idSchema.brand<'ProcessId'>();
/** Id of a process. */
export type ProcessId = z.infer<typeof processIdSchema>;

/** Id of a phase. */
export const phaseIdSchema = idSchema.brand<'PhaseId'>();
/** Id of a phase. */
export type PhaseId = z.infer<typeof phaseIdSchema>;

/** Id of a step. */
export const stepIdSchema = idSchema.brand<'StepId'>();
/** Id of a step. */
export type StepId = z.infer<typeof stepIdSchema>;

/** Id of a customer question. */
export const questionIdSchema = idSchema.brand<'QuestionId'>();
/** Id of a customer question. */
export type QuestionId = z.infer<typeof questionIdSchema>;

/** Id of a transition. */
export const transitionIdSchema = idSchema.brand<'TransitionId'>();
/** Id of a transition. */
export type TransitionId = z.infer<typeof transitionIdSchema>;

/** Id of an acceptance. */
export const acceptanceIdSchema = idSchema.brand<'AcceptanceId'>();
/** Id of an acceptance. */
export type AcceptanceId = z.infer<typeof acceptanceIdSchema>;

/** Id of a plan. */
export const planIdSchema = idSchema.brand<'PlanId'>();
/** Id of a plan. */
export type PlanId = z.infer<typeof planIdSchema>;

/** Id of an objective of a plan. */
export const objectiveIdSchema = idSchema.brand<'ObjectiveId'>();
/** Id of an objective of a plan. */
export type ObjectiveId = z.infer<typeof objectiveIdSchema>;

/** Id of a key message of a plan. */
export const keyMessageIdSchema = idSchema.brand<'KeyMessageId'>();
/** Id of a key message of a plan. */
export type KeyMessageId = z.infer<typeof keyMessageIdSchema>;

/** Id of a decision asked by a plan. */
export const decisionIdSchema = idSchema.brand<'DecisionId'>();
/** Id of a decision asked by a plan. */
export type DecisionId = z.infer<typeof decisionIdSchema>;

/** Id of a budget line of a plan. */
export const budgetLineIdSchema = idSchema.brand<'BudgetLineId'>();
/** Id of a budget line of a plan. */
export type BudgetLineId = z.infer<typeof budgetLineIdSchema>;

/** Id of an action. */
export const actionIdSchema = idSchema.brand<'ActionId'>();
/** Id of an action. */
export type ActionId = z.infer<typeof actionIdSchema>;

/** Id of a remark. */
export const remarkIdSchema = idSchema.brand<'RemarkId'>();
/** Id of a remark. */
export type RemarkId = z.infer<typeof remarkIdSchema>;

/** Id of a reply to a remark. */
export const replyIdSchema = idSchema.brand<'ReplyId'>();
/** Id of a reply to a remark. */
export type ReplyId = z.infer<typeof replyIdSchema>;

/** Id of a named version. */
export const versionIdSchema = idSchema.brand<'VersionId'>();
/** Id of a named version. */
export type VersionId = z.infer<typeof versionIdSchema>;
