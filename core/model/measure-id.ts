import { z } from 'zod';

/** A computed measure of a process for which a target can be set. */
export const measureIdSchema = z.enum([
  'coverageStrict',
  'coveragePartial',
  'digitalFinishShare',
  'digitalContactShare',
  'channelSwitches',
  'kindSwitches',
  'pushContacts',
  'contactsPerCase',
  'costPerCase',
  'effortPoints',
]);
/** A computed measure of a process for which a target can be set. */
export type MeasureId = z.infer<typeof measureIdSchema>;
