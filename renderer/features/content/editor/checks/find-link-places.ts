import type { Node } from '@tiptap/pm/model';
import { isSafeAddress } from '../schema/link-mark.ts';
import { withScheme } from '../with-scheme.ts';
import type { CheckPlace } from './check-place.ts';

/** Addresses that lead somewhere, though not from here: a telephone number, a place on the own site or on the same page. */
const elsewhere = /^(?:tel:\S+|\/\S*|#\S+)$/i;

/** The links in a text that lead nowhere, with the address that was meant where that is plain. */
export function findLinkPlaces(doc: Node): CheckPlace[] {
  const places: CheckPlace[] = [];
  doc.descendants((node, position) => {
    const address = node.marks.find(({ type }) => type.name === 'link')?.attrs['href'] as string | undefined;
    if (address === undefined || isSafeAddress(address) || elsewhere.test(address)) return;
    const last = places.at(-1);
    if (last?.about.kind === 'link' && last.about.address === address && last.to === position) {
      last.to += node.nodeSize;
      return;
    }
    const meant = withScheme(address.trim());
    places.push({
      id: `link ${places.length} ${address}`,
      from: position,
      to: position + node.nodeSize,
      look: 'warning',
      about: { kind: 'link', address, ...(isSafeAddress(meant) ? { meant } : {}) },
    });
  });
  return places;
}
