import { z } from 'zod';
import { acceptanceSchema } from './acceptance.ts';
import { actionSchema } from './action.ts';
import { analysisConfigSchema } from './analysis-config.ts';
import { channelSchema } from './channel.ts';
import { contentItemSchema } from './content-item.ts';
import { dataFieldSchema } from './data-field.ts';
import { entitySchema } from './entity-schema.ts';
import { workspaceIdSchema } from './id.ts';
import { informationItemSchema } from './information-item.ts';
import { localeSchema } from './locale.ts';
import { personSchema } from './person.ts';
import { planSchema } from './plan.ts';
import { processSchema } from './process.ts';
import { remarkSchema } from './remark.ts';
import { sourceSystemSchema } from './source-system.ts';
import { systemLinkSchema } from './system-link.ts';
import { targetGroupSchema } from './target-group.ts';
import { termSchema } from './term.ts';
import { toneProfileSchema } from './tone-profile.ts';
import { versionSchema } from './version.ts';

/** One file on disk: the libraries and processes of a team; on screen *werkruimte*. */
export const workspaceSchema = entitySchema({
  schemaVersion: z.literal(1),
  id: workspaceIdSchema,
  name: z.string(),
  organisation: z.string().exactOptional(),
  contentLocale: localeSchema,
  notes: z.string().exactOptional(),
  people: z.array(personSchema),
  targetGroups: z.array(targetGroupSchema),
  channels: z.array(channelSchema),
  dataFields: z.array(dataFieldSchema),
  systems: z.array(sourceSystemSchema),
  systemLinks: z.array(systemLinkSchema),
  informationItems: z.array(informationItemSchema),
  toneProfiles: z.array(toneProfileSchema),
  terms: z.array(termSchema),
  contentItems: z.array(contentItemSchema),
  processes: z.array(processSchema),
  acceptances: z.array(acceptanceSchema).exactOptional(),
  analysis: analysisConfigSchema.exactOptional(),
  plans: z.array(planSchema).exactOptional(),
  actions: z.array(actionSchema).exactOptional(),
  remarks: z.array(remarkSchema).exactOptional(),
  versions: z.array(versionSchema).exactOptional(),
});
/** One file on disk: the libraries and processes of a team; on screen *werkruimte*. */
export type Workspace = z.infer<typeof workspaceSchema>;

/** An empty workspace. */
export function createWorkspace(
  fields: Pick<Workspace, 'id' | 'name' | 'contentLocale'> & Partial<Workspace>,
): Workspace {
  return {
    schemaVersion: 1,
    people: [],
    targetGroups: [],
    channels: [],
    dataFields: [],
    systems: [],
    systemLinks: [],
    informationItems: [],
    toneProfiles: [],
    terms: [],
    contentItems: [],
    processes: [],
    ...fields,
  };
}
