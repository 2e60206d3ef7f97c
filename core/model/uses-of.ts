/** The channels of a touchpoint, or of a cell: the primary one if there is one, then the supporting ones. */
export function usesOf<Use>({
  primary,
  supporting,
}: {
  primary?: Use | undefined;
  supporting?: readonly Use[] | undefined;
}): Use[] {
  return [...(primary ? [primary] : []), ...(supporting ?? [])];
}
