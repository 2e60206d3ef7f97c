import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { replaceSpans } from './parts/replace-spans.ts';
import { setText } from './parts/set-text.ts';

/** A merge field instead of the typed value: it is always right. */
export const factTextMismatchFixes: FixMaker = ({ anchor, discriminators, spans }, { workspace }) => {
  const variant = variantById(workspace, anchor.id as VariantId)?.variant;
  if (!variant?.text) return [];
  const text = replaceSpans(variant.text, spans);
  const rest = (variant.facts ?? []).filter(
    ({ infoId, key }) => infoId !== discriminators['info'] || key !== discriminators['fact'],
  );
  const facts = rest.length === (variant.facts?.length ?? 0) ? {} : { facts: rest.length > 0 ? rest : null };
  const title = { nl: 'Vul hier altijd het juiste gegeven in', en: 'Always fill in the right value here' };
  return [editFix({ id: 'merge field', title }, () => [setText(variant, { text, ...facts })])];
};
