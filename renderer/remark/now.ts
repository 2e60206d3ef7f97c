/** This moment with the offset of this place, `2026-11-25T22:40:00+01:00`. */
export function now(date = new Date()): string {
  const two = (part: number): string => String(Math.trunc(part)).padStart(2, '0');
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
