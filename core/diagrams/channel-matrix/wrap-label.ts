import type { Language } from '#core/messages/format-message.ts';
import { measureText, type FontWeight } from './measure-text.ts';
import { breaksOf, softHyphen } from './word-breaks.ts';

/** Room and font of a label. */
export interface LabelRoom {
  width: number;
  fontSize: number;
  weight?: FontWeight;
  mostLines: number;
  /** Of the words. */
  language: Language;
}

/** A label in lines; what did not fit is replaced by "…". */
export interface WrappedLabel {
  lines: readonly string[];
  isCut: boolean;
}

/**
 * Wraps a label greedily (step 12 of the algorithm): at spaces, after - and /, else inside a word, at the last compound boundary that fits,
 * the last other break, or between letters. A hyphen is drawn at a break; unused soft hyphens vanish.
 */
export function wrapLabel(text: string, room: LabelRoom): WrappedLabel {
  const lines: string[] = [];
  let line = '';
  for (const { piece, hasSpace } of piecesOf(text)) {
    const plain = withoutSoftHyphens(piece);
    const longer = line && hasSpace ? `${line} ${plain}` : line + plain;
    if (fits(longer, room)) {
      line = longer;
    } else if (fits(plain, room)) {
      lines.push(line);
      line = plain;
    } else {
      const broken = breakPiece(piece, line && hasSpace ? `${line} ` : line, room);
      lines.push(...broken.slice(0, -1));
      line = broken.at(-1) ?? '';
    }
  }
  if (line) lines.push(line);
  return cutLines(lines, room);
}

/** One line of text, cut off with "…" where the room ends. */
export function fitLine(text: string, room: Omit<LabelRoom, 'mostLines'>): WrappedLabel {
  const plain = withoutSoftHyphens(text.trim());
  return fits(plain, room) ? { lines: [plain], isCut: false } : { lines: [ellipsis(plain, room)], isCut: true };
}

function piecesOf(text: string): { piece: string; hasSpace: boolean }[] {
  const words = text.split(/\s+/).filter(Boolean);
  return words.flatMap((word) =>
    (word.match(/[^-/]+[-/]*|[-/]+/g) ?? [word]).map((piece, index) => ({ piece, hasSpace: index === 0 })),
  );
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll(softHyphen, '');
}

function fits(text: string, { width, fontSize, weight }: Pick<LabelRoom, 'width' | 'fontSize' | 'weight'>): boolean {
  return measureText(text, fontSize, weight) <= width;
}

const leastBeside = 4;

/** Spreads a word that is wider than a line; what stands on the line already may keep company. */
function breakPiece(piece: string, before: string, room: LabelRoom): string[] {
  const plain = withoutSoftHyphens(piece);
  const breaks = breaksOf(piece, room.language);
  const lines: string[] = [];
  let start = 0;
  let head = before;
  while (!fits(head + plain.slice(start), room)) {
    const end = lastBreak(plain, start, head, breaks, room);
    if (end === undefined && head) {
      lines.push(head.trimEnd());
      head = '';
      continue;
    }
    const stop = end ?? betweenLetters(plain, start, room);
    lines.push(`${head}${plain.slice(start, stop)}-`);
    [head, start] = ['', stop];
  }
  return [...lines, head + plain.slice(start)];
}

/**
 * The best break that fits. Beside other words a break is only worth while at a compound boundary, or after enough letters of a word that
 * has no compound boundary to offer on a line of its own.
 */
function lastBreak(
  word: string,
  start: number,
  head: string,
  breaks: ReturnType<typeof breaksOf>,
  room: LabelRoom,
): number | undefined {
  const left = breaks.filter(({ after }) => after > start && after < word.length);
  const fitting = left.filter(({ after }) => fits(`${head}${word.slice(start, after)}-`, room));
  const compound = fitting.findLast(({ isCompound }) => isCompound);
  if (compound || !head) return (compound ?? fitting.at(-1))?.after;
  const hasBetter = left.some(({ after, isCompound }) => isCompound && fits(`${word.slice(start, after)}-`, room));
  return hasBetter ? undefined : fitting.findLast(({ after }) => after - start >= leastBeside)?.after;
}

function betweenLetters(word: string, start: number, room: LabelRoom): number {
  const characters = Array.from(word.slice(start));
  let end = start + (characters[0]?.length ?? 1);
  for (const character of characters.slice(1)) {
    if (!fits(`${word.slice(start, end + character.length)}-`, room)) break;
    end += character.length;
  }
  return end;
}

function cutLines(lines: readonly string[], room: LabelRoom): WrappedLabel {
  if (lines.length <= room.mostLines) return { lines, isCut: false };
  const kept = lines.slice(0, room.mostLines);
  return { lines: [...kept.slice(0, -1), ellipsis(kept.at(-1) ?? '', room)], isCut: true };
}

function ellipsis(text: string, room: Pick<LabelRoom, 'width' | 'fontSize' | 'weight'>): string {
  const characters = [...text.replace(/-$/, '')];
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`, room)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
