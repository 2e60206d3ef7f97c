const around = 18;

/** Of two texts the part that differs, with a few characters on both sides. */
export function changedMiddle(one: string, other: string): { first: string; second: string } {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const cut = (text: string): string => {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, text.length - end + around);
    const part = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
    return `“${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}”`;
  };
  return { first: cut(one), second: cut(other) };
}
