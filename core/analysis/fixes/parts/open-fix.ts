import type { Message } from '#core/messages/format-message.ts';
import type { OpenFix } from '../fix.ts';

/** A fix that opens a place to look at. */
export function openFix(place: OpenFix['place'], title: Message, values: OpenFix['values'] = {}): OpenFix {
  return { kind: 'open', id: `open ${place.kind} ${place.id}`, title, values, place };
}
