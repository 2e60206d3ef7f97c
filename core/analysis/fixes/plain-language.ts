import type { AnalysisConfig } from '#core/model/analysis-config.ts';
import { createAnalysisConfig } from '#core/model/analysis-config.ts';
import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import type { EditFix, FixMaker } from './fix.ts';
import { openFix } from './parts/open-fix.ts';
import { replaceSpans } from './parts/replace-spans.ts';
import { setText } from './parts/set-text.ts';

/** Per difficult word another one, or the word that it may stay; the rest takes a writer. */
export const plainLanguageFixes: FixMaker = ({ anchor, spans = [] }, { workspace }) => {
  const variant = variantById(workspace, anchor.id as VariantId)?.variant;
  const words = new Map(
    spans.flatMap(({ term, suggestion }) =>
      term !== undefined && suggestion !== undefined ? [[term, suggestion]] : [],
    ),
  );
  const text = variant?.text;
  return [
    ...[...words].flatMap(([term, suggestion]): EditFix[] => {
      const own = spans.filter((span) => span.term === term);
      const isPartial = own.length < spans.length;
      const values = { term, suggestion };
      const shared = { kind: 'edit', values, asks: [], isPartial } as const;
      const analysis: AnalysisConfig = workspace.analysis ?? createAnalysisConfig();
      const allowedWords = [...(analysis.allowedWords ?? []), term];
      return [
        ...(variant && text
          ? [
              {
                ...shared,
                id: `replace ${term}`,
                title: { nl: 'Vervang “{term}” door “{suggestion}”', en: 'Replace “{term}” by “{suggestion}”' },
                calls: () => [setText(variant, { text: replaceSpans(text, own) })],
              },
            ]
          : []),
        {
          ...shared,
          id: `allow ${term}`,
          title: { nl: '“{term}” mag overal blijven staan', en: '“{term}” may stay everywhere' },
          calls: () => [
            {
              editId: 'object.set',
              args: { kind: 'workspace', id: workspace.id, fields: { analysis: { ...analysis, allowedWords } } },
            },
          ],
        },
      ];
    }),
    openFix(
      { kind: 'variant', id: anchor.id },
      { nl: 'Ga langs de plekken in de tekst', en: 'Go along the places in the text' },
    ),
  ];
};
