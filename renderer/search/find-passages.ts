import type { Workspace } from '#core/model/workspace.ts';
import type { FoundObject } from './found-object.ts';
import { holdsAll } from './holds-all.ts';
import { searchedObjects } from './searched-objects.ts';
import { textsOf, type OwnText } from './texts-of.ts';

const charactersBefore = 24;
const charactersShown = 64;

/** Every text in which all the words stand, beyond the names of things: the words around it, and its exact place. */
export function findPassages(workspace: Workspace, words: readonly string[], limit: number): FoundObject[] {
  const passages: FoundObject[] = [];
  for (const { object, nameKeys, found } of searchedObjects(workspace)) {
    for (const own of textsOf(object)) {
      if (nameKeys.includes(own.path.join('.')) || !holdsAll(own.plain, words)) continue;
      const { key, ...place } = found(own);
      const field = own.path.findLast((part) => part !== 'text' && part !== 'name') ?? 'text';
      passages.push({ key: `${key} ${passages.length}`, field, within: passage(own, words[0] ?? ''), ...place });
      if (passages.length === limit) return passages;
    }
  }
  return passages;
}

/** The words around the place, so that one sees why this was found. */
function passage({ text, plain }: OwnText, word: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const start = Math.max(0, plain.replaceAll(/\s+/g, ' ').trim().indexOf(word) - charactersBefore);
  const end = start + charactersShown;
  return `${start > 0 ? '… ' : ''}${line.slice(start, end).trim()}${end < line.length ? ' …' : ''}`;
}
