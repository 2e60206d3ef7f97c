import { rules } from '#core/analysis/registry.ts';
import type { AnyRule } from '#core/analysis/rule.ts';
import { citedSources } from './cited-sources.ts';
import type { Source } from './source.ts';

/** The rules that rest on a source, in the order of the catalogue. */
export function rulesCiting(source: Source): AnyRule[] {
  return rules.filter(({ docs }) => citedSources(docs.source).some((cited) => cited.source === source));
}
