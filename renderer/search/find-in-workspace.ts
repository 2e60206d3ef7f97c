import type { Workspace } from '#core/model/workspace.ts';
import { findPassages } from './find-passages.ts';
import type { FoundObject } from './found-object.ts';
import { holdsAll } from './holds-all.ts';
import { listObjects } from './list-objects.ts';
import { plainWords } from './plain-words.ts';

/** Shorter words stand in nearly every text. */
const shortestInTexts = 3;

/** Objects whose name holds every word of the query, names that start with it first; then every other text in which the words stand. */
export function findObjects(workspace: Workspace, query: string, limit: number): FoundObject[] {
  const words = plainWords(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = listObjects(workspace).filter(({ name }) => holdsAll(plainWords(name), words));
  const startsWith = ({ name }: FoundObject): number => (plainWords(name).startsWith(words[0] ?? '') ? 0 : 1);
  const named = found.toSorted((one, other) => startsWith(one) - startsWith(other)).slice(0, limit);
  if (named.length === limit || query.trim().length < shortestInTexts) return named;
  return [...named, ...findPassages(workspace, words, limit - named.length)];
}
