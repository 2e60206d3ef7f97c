import { nextContacts, type Contact, type GroupContacts } from './contacts.ts';
import type { StepWeight } from './step-weight.ts';

/** Changes of channel between consecutive contacts, or only those of kind (digital, assisted, paper), with how often a case makes them. */
export function channelSwitches(group: GroupContacts, by: 'channel' | 'kind'): StepWeight[] {
  const keyOf = (contact: Contact): string | undefined =>
    by === 'channel' ? contact.cell.primary?.use.channelId : contact.mix[0]?.channel?.kind;
  return nextContacts(group)
    .filter(({ from, to }) => keyOf(from) !== keyOf(to))
    .map(({ from, to, often }) => ({ stepId: from.cell.step.id, nextId: to.cell.step.id, value: often }));
}
