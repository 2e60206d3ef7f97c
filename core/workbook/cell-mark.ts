/** What a cell says, in one form for what was written and what is read back. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && 'date' in value) return String(value.date);
  return String(value).replaceAll(/\r\n?/g, '\n').replaceAll('\u00A0', ' ').trim();
}

/** A short mark of what a cell said when it was written: with it one sees later on which side it was changed (FNV-1a, 32 bits). */
export function cellMark(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const sign of cellText(value)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
