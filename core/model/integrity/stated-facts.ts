import { informationById } from '../lookups.ts';
import { problemAt, type Problem } from '../problem.ts';
import { shorten } from '../place-of.ts';
import type { Workspace } from '../workspace.ts';

/** A value that a text states must belong to a fact of the information item it names. */
export function checkStatedFacts(workspace: Workspace): Problem[] {
  const problems: Problem[] = [];
  for (const [itemIndex, item] of workspace.contentItems.entries()) {
    for (const [variantIndex, variant] of item.variants.entries()) {
      for (const [factIndex, { infoId, key }] of (variant.facts ?? []).entries()) {
        const info = informationById(workspace, infoId);
        if (!info || info.facts?.some((fact) => fact.key === key)) continue;
        problems.push(
          problemAt(workspace, ['contentItems', itemIndex, 'variants', variantIndex, 'facts', factIndex, 'key'], {
            code: 'unknown-fact',
            values: { key, info: shorten(info.name) },
            isRepairable: true,
          }),
        );
      }
    }
  }
  return problems;
}
