import { z } from 'zod';
import { entitySchema } from './entity-schema.ts';
import { processIdSchema } from './id.ts';
import { severitySchema } from './severity.ts';

/** Weight of a rule, or `off`. */
export const ruleSwitchSchema = z.union([severitySchema, z.literal('off')]);
/** See `ruleSwitchSchema`. */
export type RuleSwitch = z.infer<typeof ruleSwitchSchema>;

/** Setting of one rule: its weight, `off`, or a weight with options. */
export const ruleSettingSchema = z.union([
  ruleSwitchSchema,
  z.tuple([severitySchema, z.record(z.string(), z.unknown())]),
]);
/** See `ruleSettingSchema`. */
export type RuleSetting = z.infer<typeof ruleSettingSchema>;

/** How this workspace is checked; absent = extends recommended. On screen *instellingen voor controle*. */
export const analysisConfigSchema = entitySchema({
  extends: z.array(z.enum(['start', 'recommended', 'complete', 'government'])),
  rules: z.record(z.string(), ruleSettingSchema).exactOptional(),
  overrides: z
    .array(entitySchema({ processIds: z.array(processIdSchema), rules: z.record(z.string(), ruleSwitchSchema) }))
    .exactOptional(),
  /** Difficult words that may stay here. */
  allowedWords: z.array(z.string()).exactOptional(),
});
/** See `analysisConfigSchema`. */
export type AnalysisConfig = z.infer<typeof analysisConfigSchema>;

/** The configuration that counts when a workspace has none. */
export function createAnalysisConfig(): AnalysisConfig {
  return { extends: ['recommended'] };
}
