import { diffWordsWithSpace } from 'diff';

/** A piece of two texts beside each other. */
export interface WordPiece {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Beyond this many changes a comparison by word says nothing to a reader, and takes long. */
const mostChanges = 1_500;

/** Two texts compared word by word: what stayed, what came and what went, in reading order. */
export function compareWords(first: string, second: string): WordPiece[] {
  const pieces = diffWordsWithSpace(first, second, { maxEditLength: mostChanges });
  if (!pieces) return whole(first, second);
  return pieces.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Texts that have too little in common stand one after the other. */
function whole(first: string, second: string): WordPiece[] {
  const pieces: WordPiece[] = [
    { text: first, kind: 'removed' },
    { text: second, kind: 'added' },
  ];
  return pieces.filter(({ text }) => text !== '');
}
