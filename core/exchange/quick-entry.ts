/** What one line of quick entry says: a step, and perhaps its channel and target groups by name. */
export interface QuickStep {
  name: string;
  /** After `#`. */
  channel?: string;
  /** After each `@`. */
  groups: string[];
}

/** A part of a line that names a channel (`#`) or a target group (`@`), between these places. */
export interface QuickMark {
  sign: '#' | '@';
  /** What stands behind the sign so far. */
  text: string;
  start: number;
  end: number;
}

/** Reads quick entry: a step per line, `#` before its channel, `@` before each target group. Lines without a name say nothing. */
export function readQuickEntry(text: string): QuickStep[] {
  return text.split('\n').flatMap((line) => {
    const marks = marksIn(line);
    const name = line
      .slice(0, marks[0]?.start ?? line.length)
      .replace(/^\s*(?:\d+[.)]|[-*•])\s+/, '')
      .trim();
    if (name === '') return [];
    const channel = marks.find(({ sign, text: named }) => sign === '#' && named !== '')?.text;
    const groups = marks.flatMap(({ sign, text: named }) => (sign === '@' && named !== '' ? [named] : []));
    return [{ name, ...(channel === undefined ? {} : { channel }), groups: [...new Set(groups)] }];
  });
}

/** The mark in which the cursor stands, for completing it; undefined elsewhere. */
export function markAt(text: string, cursor: number): QuickMark | undefined {
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  const lineEnd = text.indexOf('\n', cursor);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const mark = marksIn(line).find(({ start, end }) => cursor - lineStart > start && cursor - lineStart <= end);
  return mark && { ...mark, start: mark.start + lineStart, end: mark.end + lineStart };
}

/** Names hold spaces, so a mark goes on until the next sign; a sign inside a word (`info@…`) is no mark. */
function marksIn(line: string): QuickMark[] {
  const starts = [...line.matchAll(/(?<=^|\s)[#@]/g)].map(({ index }) => index);
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? line.length;
    return { sign: line.charAt(start) as '#' | '@', text: line.slice(start + 1, end).trim(), start, end };
  });
}
