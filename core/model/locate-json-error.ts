/** Where a JSON text stops being JSON, counted from 1 as editors do. */
export interface TextPosition {
  line: number;
  column: number;
}

/**
 * Finds the first place where a text that `JSON.parse` refuses breaks the grammar of JSON (RFC 8259). Engines word their errors
 * differently and often leave the place out; this reads the text itself, without recursion, so that deep nesting is no danger.
 */
export function locateJsonError(text: string): TextPosition {
  const before = text.slice(0, firstError(text));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** All but quotation marks, backslashes and control characters. */
const plainPart = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Offset of the first character that does not fit, or the length of the text when it stops too soon. */
function firstError(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    offset = skip(blank, text, offset);
    const character = text[offset];
    if (character === undefined) return offset;
    const token = readToken(text, offset, expected, open);
    if (token.isWrong) return token.end;
    expected = token.next;
    offset = token.end;
  }
}

interface Token {
  end: number;
  isWrong: boolean;
  next: Expected;
}

function readToken(text: string, offset: number, expected: Expected, open: ('{' | '[')[]): Token {
  const character = text[offset] ?? '';
  const fits = (next: Expected, end = offset + 1): Token => ({ end, isWrong: false, next });
  const wrong: Token = { end: offset, isWrong: true, next: expected };
  if (expected === 'colon') return character === ':' ? fits('value') : wrong;
  if (expected === 'comma or end') return readSeparator(character, open, fits, wrong);
  if (expected === 'key or }' && character === '}') return closed(open, fits);
  if (expected === 'value or ]' && character === ']') return closed(open, fits);
  if (character === '"') {
    const string = readString(text, offset);
    return { ...string, next: expected.startsWith('key') ? 'colon' : 'comma or end' };
  }
  if (expected.startsWith('key')) return wrong;
  if (character === '{' || character === '[') {
    open.push(character);
    return fits(character === '{' ? 'key or }' : 'value or ]');
  }
  const end = skip(scalar, text, offset);
  return end > offset ? fits('comma or end', end) : wrong;
}

type Fits = (next: Expected, end?: number) => Token;

function readSeparator(character: string, open: ('{' | '[')[], fits: Fits, wrong: Token): Token {
  const inside = open.at(-1);
  if (inside && character === ',') return fits(inside === '{' ? 'key' : 'value');
  if ((inside === '{' && character === '}') || (inside === '[' && character === ']')) return closed(open, fits);
  return wrong;
}

function closed(open: ('{' | '[')[], fits: Fits): Token {
  open.pop();
  return fits('comma or end');
}

function readString(text: string, start: number): { end: number; isWrong: boolean } {
  let offset = start + 1;
  for (;;) {
    offset = skip(plainPart, text, offset);
    if (text[offset] === '"') return { end: offset + 1, isWrong: false };
    const end = skip(escape, text, offset);
    if (end === offset) return { end: offset, isWrong: true };
    offset = end;
  }
}

/** End of what a sticky pattern matches from an offset on; the offset itself when it does not match. */
function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
