/** Whether a time in hours is really longer than another: 15 workdays and 3 weeks differ only by the rounding of decimals. */
export function isLonger(hours: number, other: number): boolean {
  return hours - other > 1e-6;
}
