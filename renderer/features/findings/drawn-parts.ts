import type { VirtualItem } from '@tanstack/react-virtual';
import type { ListLine } from './list-lines.ts';

/** What is drawn of one group: its head, and some of its findings with the room of those in between that are not. */
export interface DrawnPart {
  head: Extract<ListLine, { kind: 'head' }>;
  headIndex: number;
  findings: { line: Extract<ListLine, { kind: 'finding' }>; index: number; roomBefore: number }[];
  roomAfter: number;
}

/** Sorts what a virtualizer wants drawn by group; every head has to be in it. */
export function drawnParts(lines: readonly ListLine[], items: readonly VirtualItem[], totalSize: number): DrawnPart[] {
  const parts: DrawnPart[] = [];
  let end = 0;
  for (const { index, start, end: endOfItem } of items) {
    const line = lines[index];
    const part = parts.at(-1);
    if (line?.kind === 'head') {
      if (part) part.roomAfter = start - end;
      parts.push({ head: line, headIndex: index, findings: [], roomAfter: 0 });
    } else if (line && part) {
      part.findings.push({ line, index, roomBefore: start - end });
    }
    end = endOfItem;
  }
  const last = parts.at(-1);
  if (last) last.roomAfter = totalSize - end;
  return parts;
}
