import type { Finding } from '#core/analysis/finding.ts';

interface Choice {
  /** The list as it is unfolded now. */
  shown: readonly Finding[];
  everything: readonly Finding[];
  /** Of the address. */
  fingerprint: string | undefined;
  /** Where the latest chosen finding stood in the list. */
  place: number;
}

/** The finding of the address; when that is solved, the one that took its place in the list; without an address the first. */
export function chooseFinding({ shown, everything, fingerprint, place }: Choice): Finding | undefined {
  const named = everything.find((finding) => finding.fingerprint === fingerprint);
  if (named || fingerprint === undefined) return named ?? shown[0];
  return shown[Math.min(place, shown.length - 1)] ?? everything[0];
}
