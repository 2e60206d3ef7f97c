import type { Source } from './source.ts';
import { sources } from './sources.ts';

/** The parts of a citation such as `Putman (2015); Dijk (2017), par. 1`, each with its source; undefined where the list does not have it. */
export function citedSources(citation: string): { part: string; source: Source | undefined }[] {
  return citation
    .split('; ')
    .map((part) => ({ part, source: sources.find(({ citedAs }) => part.startsWith(citedAs)) }));
}
