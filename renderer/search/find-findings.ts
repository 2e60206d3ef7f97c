import type { Finding } from '#core/analysis/finding.ts';
import { itemPath } from '../navigation/routes.ts';
import type { FoundObject } from './found-object.ts';
import { holdsAll } from './holds-all.ts';
import { plainWords } from './plain-words.ts';

/** Findings in whose sentence all words of the query stand. */
export function findFindings(
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => string,
  query: string,
  limit: number,
): FoundObject[] {
  const words = plainWords(query).split(/\s+/).filter(Boolean);
  const found: FoundObject[] = [];
  if (words.length === 0) return found;
  for (const finding of findings) {
    if (found.length === limit) break;
    const name = wordsOf(finding);
    if (!holdsAll(plainWords(name), words)) continue;
    const { fingerprint } = finding;
    found.push({ key: `finding ${fingerprint}`, name, screen: 'findings', path: itemPath('findings', fingerprint) });
  }
  return found;
}
