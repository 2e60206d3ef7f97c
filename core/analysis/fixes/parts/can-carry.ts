import type { Channel } from '#core/model/channel.ts';
import type { Step } from '#core/model/step.ts';

/** Whether a contact that this step starts can go through a channel: one that only sends cannot be started by the customer, and the reverse. */
export function canCarry({ initiator }: Pick<Step, 'initiator'>, { direction }: Pick<Channel, 'direction'>): boolean {
  return direction !== (initiator === 'customer' ? 'out' : 'in');
}
