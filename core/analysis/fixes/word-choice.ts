import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { openFix } from './parts/open-fix.ts';
import { replaceSpans } from './parts/replace-spans.ts';
import { setText } from './parts/set-text.ts';

/** The word we do use; without one the text opens at the spot. */
export const wordChoiceFixes: FixMaker = ({ anchor, discriminators, spans = [] }, { workspace }) => {
  const variant = variantById(workspace, anchor.id as VariantId)?.variant;
  const suggestion = spans[0]?.suggestion;
  const look = openFix({ kind: 'variant', id: anchor.id }, { nl: 'Bekijk de tekst', en: 'Look at the text' });
  // What is proposed may hold the word itself: replacing would go round in circles.
  const isOther =
    suggestion !== undefined && !suggestion.toLowerCase().includes((discriminators['term'] ?? '').toLowerCase());
  if (!variant?.text || !isOther) return [look];
  const text = replaceSpans(variant.text, spans);
  const title = { nl: 'Vervang “{term}” door “{suggestion}”', en: 'Replace “{term}” by “{suggestion}”' };
  return [
    editFix({ id: 'replace', title, values: { term: discriminators['term'] ?? '', suggestion } }, () => [
      setText(variant, { text }),
    ]),
    look,
  ];
};
