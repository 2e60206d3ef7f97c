/** The channels of a touchpoint: the primary one if there is one, then the supporting ones. */
export function usesOf<Use>({
  primary,
  supporting,
}: {
  primary?: Use | undefined;
  supporting?: readonly Use[] | undefined;
}): Use[] {
  const others = supporting ?? [];
  return primary ? [primary, ...others] : [...others];
}
