import type { Channel } from '#core/model/channel.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { hasCost, readContacts } from './contacts.ts';

/** The channels that a group uses and of which nobody filled in what a contact costs: because of them its costs are unknown. */
export function channelsWithoutCost({ workspace, process }: ProcessView, flow: GroupFlow): Channel[] {
  const uses = readContacts(workspace, process, flow).contacts.flatMap(({ mix }) => mix);
  const unknown = uses.flatMap(({ channel, share }) => (channel && share > 0 && !hasCost(channel) ? [channel] : []));
  return [...new Set(unknown)];
}
